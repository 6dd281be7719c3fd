import { ImageRun, type FileChild } from 'docx';
import { inlineText } from '../print/inline-text';
import type { PrintFigure } from '../print/print-document';
import { XmlParagraph } from './body-children';
import { buildCaption } from './caption';
import { directionOf } from './direction-runs';
import { buildPlainText } from './inlines';
import { pointsToTwips } from './page-layout';
import { anchored, flowFormat } from './paragraph';
import { paragraphElement } from './paragraph-format';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** Room left for the caption below a figure that fills a page. */
const CAPTION_ROOM_TWIPS = 900;
const TWIPS_PER_PIXEL = 15;

/** A figure with its alternative text (`wp:inline`, ECMA-376 part 1, 20.4.2.8) above its caption; what cannot be embedded prints its description. */
export function buildFigure(writing: Writing, figure: PrintFigure): readonly (Xml | FileChild)[] {
  const { figureCaption } = writing.look.spaces;
  const image = buildImage(writing, figure);
  const picture = image
    ? new XmlParagraph(paragraphElement({ ...flowFormat(writing), style: 'Figure', keepNext: figure.caption !== undefined }, anchored(writing, figure.anchor, [])), image)
    : buildDescription(writing, figure);
  return [picture, ...(figure.caption ? [buildCaption(writing, 'Figure', figure.caption, { spacing: { before: pointsToTwips(figureCaption.before), after: pointsToTwips(figureCaption.after) } })] : [])];
}

function buildImage(writing: Writing, figure: PrintFigure): ImageRun | undefined {
  const data = writing.media(figure.media);
  if (data === undefined) {
    writing.warnings.push({ message: `The picture of ${figureName(figure)} is not in the briefing, so its description is printed in its place. Insert the picture again.`, blockId: figure.anchor });
    return undefined;
  }
  const transformation = fit(writing, figure);
  const id = ++writing.drawings;
  const common = { transformation, decorative: figure.decorative, altText: { id: String(id), name: `Picture ${id}`, ...(figure.altText === '' || figure.decorative ? {} : { description: figure.altText }) } };
  switch (figure.mediaType) {
    case 'image/png': return new ImageRun({ ...common, type: 'png', data });
    case 'image/jpeg': return new ImageRun({ ...common, type: 'jpg', data });
    case 'image/gif': return new ImageRun({ ...common, type: 'gif', data });
    case 'image/svg+xml':
      writing.warnings.push({ message: `${capitalised(figureName(figure))} is an SVG drawing: Word 2016 and later show it, older programs show a grey box. Use a PNG picture where that matters.`, blockId: figure.anchor });
      return new ImageRun({ ...common, type: 'svg', data, fallback: { type: 'png', data: GREY_PIXEL } });
    default:
      writing.warnings.push({ message: `${capitalised(figureName(figure))} is of a type that a Word file cannot hold (${figure.mediaType}), so its description is printed in its place. Replace it with a PNG or JPEG picture.`, blockId: figure.anchor });
      return undefined;
  }
}

/** Size in pixels: the asked share of the line, less where the page is not high enough. */
function fit(writing: Writing, figure: PrintFigure): { readonly width: number; readonly height: number } {
  const { textWidthTwips, textHeightTwips } = writing.layout;
  const wide = (figure.share * textWidthTwips) / TWIPS_PER_PIXEL;
  const high = (textHeightTwips - (figure.caption ? CAPTION_ROOM_TWIPS : 300)) / TWIPS_PER_PIXEL;
  const width = Math.min(wide, (high * figure.width) / figure.height);
  return { width, height: (width * figure.height) / figure.width };
}

function buildDescription(writing: Writing, figure: PrintFigure): Xml {
  const text = `[${figure.altText || (figure.caption && inlineText(figure.caption.content)) || figure.mediaType}]`;
  const direction = directionOf(text, writing.direction);
  return paragraphElement({ ...flowFormat(writing), style: 'FigureText', keepNext: figure.caption !== undefined, rightToLeft: direction === 'rtl' }, anchored(writing, figure.anchor, buildPlainText(text, direction)));
}

function figureName(figure: PrintFigure): string {
  const name = (figure.caption && inlineText(figure.caption.content)) || figure.altText;
  if (figure.caption) return `${figure.caption.label.toLocaleLowerCase('en')} ${figure.caption.number}${name ? ` ("${name}")` : ''}`;
  return name ? `the figure "${name}"` : 'a figure without a caption';
}
const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** One grey pixel as PNG: what a program without SVG stretches to a grey box. */
const GREY_PIXEL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4CQAA2wDaZNW9eAAAAABJRU5ErkJggg==';
