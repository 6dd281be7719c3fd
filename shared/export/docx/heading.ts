import { Paragraph } from 'docx';
import type { PrintHeading } from '../print/print-document';
import { buildInlines } from './inlines';
import { HEADING_LIST } from './numbering';
import { anchored, directionFormat, flowFormat } from './paragraph';
import type { Writing } from './writing';

/** A heading in its built-in style, numbered by the list that belongs to the styles. A heading without a number takes itself out of that list. */
export function buildHeading(writing: Writing, heading: PrintHeading): Paragraph {
  const { pageBreakBefore } = flowFormat(writing);
  return new Paragraph({
    ...(pageBreakBefore ? { pageBreakBefore, spacing: { before: 0 } } : {}),
    style: `Heading${heading.level}`,
    ...(writing.document.headingNumbers ? { numbering: heading.number === undefined ? false : { ...HEADING_LIST, level: heading.level - 1 } } : {}),
    ...(heading.number === undefined && writing.document.headingNumbers ? { indent: { left: 0, firstLine: 0 } } : {}),
    ...directionFormat(heading.direction),
    children: anchored(writing, heading.anchor, buildInlines(writing, heading.content, heading.direction)),
  });
}
