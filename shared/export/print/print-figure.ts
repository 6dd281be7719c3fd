import type { Figure } from '../../model/block';
import { printCaption } from './captions';
import type { PrintContext } from './print-context';
import type { PrintBlock } from './print-document';
import { printedText, run } from './print-inlines';
import { paragraphOf } from './print-paragraph';
import { printableText } from './printable-text';

/** A figure with its description and numbered caption; a figure without its image prints a note in its place. */
export function printFigure(figure: Figure, context: PrintContext): PrintBlock[] {
  const media = context.briefing.media.find((item) => item.hash === figure.media);
  const caption = printCaption('figure', figure.caption, figure.id, context);
  if (!media) {
    context.warn('The image of a figure is missing from this briefing; insert it again.', figure.id);
    const missing = paragraphOf([run(`[${context.words.missingImage}]`)], 'note', context, figure.id);
    return caption ? [missing, { type: 'paragraph', anchor: caption.anchor, style: 'caption', content: caption.content, direction: context.direction }] : [missing];
  }
  return [{
    type: 'figure', anchor: context.anchor(figure.id), media: media.hash, mediaType: media.mediaType, width: media.width, height: media.height,
    altText: altTextOf(figure, caption ? printedText(caption.content) : '', context), decorative: figure.decorative ?? false,
    share: Math.min(1, Math.max(0.05, figure.widthPercent / 100)), ...(caption ? { caption } : {}),
  }];
}

function altTextOf(figure: Figure, caption: string, context: PrintContext): string {
  if (figure.decorative) return '';
  const own = printableText(figure.altText).trim();
  if (own !== '') return own;
  const standIn = caption.trim() === '' ? context.words.noDescription : caption.trim();
  context.warn(`A figure has no description for readers who cannot see it; "${standIn}" stands in for it.`, figure.id);
  return standIn;
}
