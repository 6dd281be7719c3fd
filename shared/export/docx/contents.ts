import { inlineText } from '../print/inline-text';
import type { PrintHeading } from '../print/print-document';
import { paragraphBookmark } from './anchors';
import { directionOf } from './direction-runs';
import { complexField, fieldBegin, fieldEnd } from './fields';
import { buildPlainText } from './inlines';
import { pointsToTwips } from './page-layout';
import { pageFormat } from './paragraph';
import { paragraphElement, type TabStop } from './paragraph-format';
import { tabRun, textRun } from './run';
import type { Writing } from './writing';
import { type Xml, xml, xmlFlag, xmlValue } from './xml';

/** Headings of these levels stand in the contents list. */
const DEEPEST_LISTED = 3;
/** Levels by their outline, entries as links, no page numbers in web view. */
const INSTRUCTION = `TOC \\o "1-${DEEPEST_LISTED}" \\h \\z \\u`;

/**
 * The contents list as Word's own (`TOC`, ECMA-376 part 1, 17.16.5.68), in the building block that brings its Update button: entries and
 * page numbers are filled in from the page map and nothing is marked dirty, so that Word shows it at once and asks nothing.
 */
export function buildContents(writing: Writing, headings: readonly PrintHeading[]): readonly Xml[] {
  const listed = headings.filter((heading) => heading.level <= DEEPEST_LISTED && inlineText(heading.content).trim() !== '');
  if (writing.pageMap?.contents !== true || listed.length === 0) return [];
  const { title } = writing.document.contents;
  const direction = directionOf(title, writing.direction);
  const heading = paragraphElement({ ...pageFormat(writing), style: 'TOCHeading', rightToLeft: direction === 'rtl' }, buildPlainText(title, direction));
  const entries = listed.map((entry, index) => buildEntry(writing, entry, index === 0 ? fieldBegin(INSTRUCTION) : []));
  return [contentsControl([heading, ...entries, paragraphElement({ style: 'TableGap' }, [fieldEnd()])])];
}

/** The content control that Word recognises as a table of contents (`w:docPartObj`, ECMA-376 part 1, 17.5.2.12). */
function contentsControl(paragraphs: readonly Xml[]): Xml {
  return xml('w:sdt', undefined, [
    xml('w:sdtPr', undefined, [xml('w:docPartObj', undefined, [xmlValue('w:docPartGallery', 'Table of Contents'), xmlFlag('w:docPartUnique')])]),
    xml('w:sdtContent', undefined, paragraphs),
  ]);
}

function buildEntry(writing: Writing, heading: PrintHeading, before: readonly Xml[]): Xml {
  const bookmark = paragraphBookmark(heading.anchor);
  const numbered = writing.document.headingNumbers && heading.number !== undefined;
  const { number, text } = writing.look.contents[heading.level - 1] ?? { number: 0, text: 0 };
  const tabStops: readonly TabStop[] = [
    ...(numbered ? [{ type: 'left', position: pointsToTwips(text) } as const] : []),
    { type: 'right', position: writing.layout.textWidthTwips, leader: 'dot' },
  ];
  const entry = [
    ...(numbered ? [textRun(heading.number ?? ''), tabRun()] : []),
    ...buildPlainText(inlineText(heading.content).replace(/\s+/gu, ' ').trim(), heading.direction),
    tabRun(),
    ...complexField(`PAGEREF ${bookmark} \\h`, pageNumber(writing, heading)),
  ];
  return paragraphElement({ style: `TOC${heading.level}`, rightToLeft: heading.direction === 'rtl', tabStops, ...(numbered ? { indent: { left: pointsToTwips(text), hanging: pointsToTwips(text - number) } } : {}) }, [...before, xml('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, entry)]);
}

function pageNumber(writing: Writing, heading: PrintHeading): string {
  const page = writing.pageMap?.headingPages[heading.anchor];
  if (page !== undefined) return String(page);
  writing.warnings.push({ message: `The page of the heading "${inlineText(heading.content)}" is not known, so the contents list has no number for it. Update the list in Word.`, blockId: heading.anchor });
  return '';
}
