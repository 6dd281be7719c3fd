import type { Paragraph } from '../../model/block';
import { directionOf } from './direction';
import type { PrintContext } from './print-context';
import type { ParagraphStyle, PrintInline, PrintParagraph } from './print-document';
import { label, printInlines } from './print-inlines';

/** A paragraph of the model in a style. */
export function printParagraph(block: Paragraph, style: ParagraphStyle, context: PrintContext): PrintParagraph {
  const content = printInlines(block.content, context, block.language === undefined ? {} : { language: block.language });
  return {
    type: 'paragraph', anchor: context.anchor(block.id), style, content, direction: block.direction ?? directionOf(content, context.direction),
    ...(block.alignment ? { alignment: block.alignment } : {}),
  };
}

/** A paragraph of content that is ready; the anchor is made from `ids`, the direction from what is not a label. */
export const paragraphOf = (content: readonly PrintInline[], style: ParagraphStyle, context: PrintContext, ...ids: readonly (string | number)[]): PrintParagraph => ({
  type: 'paragraph', anchor: context.anchor(...ids), style, content, direction: directionOf(content.filter((inline) => !(inline.type === 'text' && inline.tone === 'label')), directionOf(content, context.direction)),
});

/** The phrase for a gap ("To be confirmed"), in the tone of a label. */
export const emptyParagraph = (style: ParagraphStyle, context: PrintContext, ...ids: readonly (string | number)[]): PrintParagraph => paragraphOf([label(context.emptyPhrase)], style, context, ...ids);
