import { Footer, Header, Paragraph, Tab, TabStopType, TextRun, type ParagraphChild } from 'docx';
import type { PrintDocument } from '../print/print-document';
import { directionOf } from './direction-runs';
import { simpleField } from './fields';
import { buildPlainText } from './inlines';
import { directionFormat } from './paragraph';
import type { Writing } from './writing';

/** The head of every page of a section: the marking, then the header line, its right half set at the end of the line (`w:hdr`, ECMA-376 part 1, 17.10.4). */
export function buildHeader(writing: Writing, textWidthTwips: number): Header {
  const { banner, header } = writing.document;
  const line = header.left === '' && header.right === '' ? [] : [buildLine(writing, 'Header', header.left, buildPlainText(header.right, directionOf(header.right, writing.direction)), textWidthTwips)];
  return new Header({ children: atLeastOne([...buildBanner(writing, banner), ...line], 'Header') });
}

/** The foot of every page of a section: the footer line with the page count, then the marking (`w:ftr`, 17.10.3). */
export function buildFooter(writing: Writing, textWidthTwips: number): Footer {
  const { banner, footer } = writing.document;
  const line = footer.left === '' && footer.page === '' ? [] : [buildLine(writing, 'Footer', footer.left, pageCount(footer.page, writing), textWidthTwips)];
  return new Footer({ children: atLeastOne([...line, ...buildBanner(writing, banner)], 'Footer') });
}

function buildBanner(writing: Writing, banner: PrintDocument['banner']): readonly Paragraph[] {
  if (banner === '') return [];
  const direction = directionOf(banner, writing.direction);
  return [new Paragraph({ style: 'Banner', ...directionFormat(direction), children: buildPlainText(banner, direction) })];
}

/** A plain tab stop: the positional tab of newer files is lost in LibreOffice before 7.6. */
function buildLine(writing: Writing, style: 'Header' | 'Footer', left: string, right: readonly ParagraphChild[], textWidthTwips: number): Paragraph {
  return new Paragraph({
    style,
    ...directionFormat(writing.direction),
    tabStops: [{ type: TabStopType.RIGHT, position: textWidthTwips }],
    children: [...buildPlainText(left, writing.direction), new TextRun({ children: [new Tab()] }), ...right],
  });
}

/** "Page {page} of {pages}" with both numbers as fields (`PAGE`, `NUMPAGES`, 17.16.5.42 and 17.16.5.39). */
function pageCount(pattern: string, writing: Writing): readonly ParagraphChild[] {
  return pattern.split(/(\{pages?\})/).flatMap((piece) => {
    if (piece === '{page}') return [simpleField('PAGE', '1')];
    if (piece === '{pages}') return [simpleField('NUMPAGES', String(writing.pageMap?.pages ?? 1))];
    return buildPlainText(piece, writing.direction);
  });
}

const atLeastOne = (paragraphs: readonly Paragraph[], style: string): readonly Paragraph[] => (paragraphs.length > 0 ? paragraphs : [new Paragraph({ style })]);
