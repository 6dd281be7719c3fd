import { FileChild, InternalHyperlink, Paragraph, Tab, TabStopType, TextRun, LeaderType, type ParagraphChild } from 'docx';
import type { PrintHeading } from '../print/print-document';
import { paragraphBookmark } from './anchors';
import { directionOf } from './direction-runs';
import { complexField, fieldBegin, fieldEnd } from './fields';
import { buildPlainText, inlineText } from './inlines';
import { directionFormat, flowFormat } from './paragraph';
import type { Writing } from './writing';
import { XmlElement } from './xml-element';

/** Headings of these levels stand in the contents list. */
const DEEPEST_LISTED = 3;
/** The same face in both fields: levels by their outline, entries as links, numbers hidden in web view. */
const INSTRUCTION = `TOC \\o "1-${DEEPEST_LISTED}" \\h \\z \\u`;

/**
 * The contents list as Word's own (`TOC`, ECMA-376 part 1, 17.16.5.68), in the building block that brings its Update button: entries and
 * page numbers are filled in from the page map and nothing is marked dirty, so that Word shows it at once and asks nothing.
 */
export function buildContents(writing: Writing, headings: readonly PrintHeading[]): readonly FileChild[] {
  const listed = headings.filter((heading) => heading.level <= DEEPEST_LISTED && inlineText(heading.content).trim() !== '');
  if (writing.pageMap?.contents !== true || listed.length === 0) return [];
  const { title } = writing.document.contents;
  const titleDirection = directionOf(title, writing.direction);
  const heading = new Paragraph({ ...flowFormat(writing), style: 'TOCHeading', ...directionFormat(titleDirection), children: buildPlainText(title, titleDirection) });
  const entries = listed.map((entry, index) => buildEntry(writing, entry, index === 0 ? fieldBegin(INSTRUCTION) : []));
  const end = new Paragraph({ style: 'TableGap', children: [fieldEnd()] });
  return [new ContentsControl([heading, ...entries, end])];
}

/** The content control that Word recognises as a table of contents (`w:docPartObj`, ECMA-376 part 1, 17.5.2.12). */
class ContentsControl extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    this.root.push(
      new XmlElement('w:sdtPr', {}, [new XmlElement('w:docPartObj', {}, [new XmlElement('w:docPartGallery', { 'w:val': 'Table of Contents' }), new XmlElement('w:docPartUnique')])]),
      new XmlElement('w:sdtContent', {}, paragraphs),
    );
  }
}

function buildEntry(writing: Writing, heading: PrintHeading, before: readonly ParagraphChild[]): Paragraph {
  const bookmark = paragraphBookmark(heading.anchor);
  const tab = (): ParagraphChild => new TextRun({ children: [new Tab()] });
  const numbered = writing.document.headingNumbers && heading.number !== undefined;
  const entry = [
    ...(numbered ? [new TextRun(heading.number ?? ''), tab()] : []),
    ...buildPlainText(inlineText(heading.content).replace(/\s+/gu, ' ').trim(), heading.direction),
    tab(),
    ...complexField(`PAGEREF ${bookmark} \\h`, pageNumber(writing, heading)),
  ];
  return new Paragraph({
    style: `TOC${heading.level}`,
    ...directionFormat(heading.direction),
    tabStops: [
      ...(numbered ? [{ type: TabStopType.LEFT, position: NUMBER_STOP_TWIPS[heading.level - 1] ?? 0 }] : []),
      { type: TabStopType.RIGHT, position: writing.layout.textWidthTwips, leader: LeaderType.DOT },
    ],
    children: [...before, new InternalHyperlink({ anchor: bookmark, children: entry })],
  });
}
/** Where the text of an entry starts, after its number. */
const NUMBER_STOP_TWIPS: readonly number[] = [480, 960, 1560];

function pageNumber(writing: Writing, heading: PrintHeading): string {
  const page = writing.pageMap?.headingPages[heading.anchor];
  if (page !== undefined) return String(page);
  writing.warnings.push({ message: `The page of the heading "${inlineText(heading.content)}" is not known, so the contents list has no number for it. Update the list in Word.`, blockId: heading.anchor });
  return '';
}
