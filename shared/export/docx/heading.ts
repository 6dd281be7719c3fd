import type { PrintHeading } from '../print/print-document';
import { buildInlines } from './inlines';
import { anchored, pageFormat } from './paragraph';
import { paragraphElement, type ParagraphFormat } from './paragraph-format';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** A heading in its built-in style, which numbers it; a heading without a number takes itself out of the style's list. */
export function buildHeading(writing: Writing, heading: PrintHeading): Xml {
  const list = writing.document.headingNumbers ? listFormat(heading) : {};
  return paragraphElement(
    { ...pageFormat(writing), style: `Heading${heading.level}`, ...list, rightToLeft: heading.direction === 'rtl' },
    anchored(writing, heading.anchor, buildInlines(writing, heading.content, heading.direction)),
  );
}

function listFormat({ number }: PrintHeading): ParagraphFormat {
  return number === undefined ? { list: { numId: 0, level: 0 }, indent: { left: 0, firstLine: 0 } } : {};
}
