import type { PrintHeading } from '../print/print-document';
import { textWidth } from '../print/text-width';
import { buildInlines } from './inlines';
import { pointsToTwips } from './page-layout';
import { anchored, pageFormat } from './paragraph';
import { paragraphElement, type ParagraphFormat } from './paragraph-format';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** A heading in its built-in style, which numbers it; a heading without a number takes itself out of the style's list. */
export function buildHeading(writing: Writing, heading: PrintHeading): Xml {
  const list = writing.document.headingNumbers ? listFormat(writing, heading) : {};
  return paragraphElement(
    { ...pageFormat(writing), style: `Heading${heading.level}`, ...list, rightToLeft: heading.direction === 'rtl' },
    anchored(writing, heading.anchor, buildInlines(writing, heading.content, heading.direction)),
  );
}

function listFormat({ document, look }: Writing, { number, level }: PrintHeading): ParagraphFormat {
  if (number === undefined) return { list: { numId: 0, level: 0 }, indent: { left: 0, firstLine: 0 } };
  const { size, text } = look.headings[level - 1] ?? look.headings[3];
  const place = textWidth(`${number} `, document.fonts.headingPdf, true) * size + LEAST_GAP;
  // A number that is wide moves its text along, as in the PDF (resources/typst/briefing.typ): "12.1" would stand close to it, "12.10" on it.
  return place > text ? { indent: { left: pointsToTwips(place), hanging: pointsToTwips(place) } } : {};
}

/** Between a number and its text, in points. */
const LEAST_GAP = 8;
