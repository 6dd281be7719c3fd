import { Footer, Header } from 'docx';
import { placedParagraph, type XmlParagraph } from './body-children';
import { directionOf } from './direction-runs';
import { simpleField } from './fields';
import { buildPlainText } from './inlines';
import { paragraphElement } from './paragraph-format';
import { tabRun } from './run';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** The head of every page of a section: the marking, then the header line, its right half set at the end of the line (`w:hdr`, ECMA-376 part 1, 17.10.4); none where there is nothing to say. */
export function buildHeader(writing: Writing, textWidthTwips: number): Header | undefined {
  const { banner, header } = writing.document;
  const line = header.left === '' && header.right === '' ? [] : [buildLine(writing, 'Header', header.left, buildPlainText(header.right, directionOf(header.right, writing.direction)), textWidthTwips)];
  const children = forDocx(writing, [...buildBanner(writing, banner), ...line]);
  return children.length === 0 ? undefined : new Header({ children });
}

/** The foot of every page of a section: the footer line with the page count, then the marking (`w:ftr`, 17.10.3); none where there is nothing to say. */
export function buildFooter(writing: Writing, textWidthTwips: number): Footer | undefined {
  const { banner, footer } = writing.document;
  const line = footer.left === '' && footer.page === '' ? [] : [buildLine(writing, 'Footer', footer.left, pageCount(footer.page, writing), textWidthTwips)];
  const children = forDocx(writing, [...line, ...buildBanner(writing, banner)]);
  return children.length === 0 ? undefined : new Footer({ children });
}

function buildBanner(writing: Writing, banner: string): readonly Xml[] {
  if (banner === '') return [];
  const direction = directionOf(banner, writing.direction);
  return [paragraphElement({ style: 'Banner', rightToLeft: direction === 'rtl' }, buildPlainText(banner, direction))];
}

/** A plain tab stop: the positional tab of newer files is lost in LibreOffice before 7.6. */
function buildLine(writing: Writing, style: 'Header' | 'Footer', left: string, right: readonly Xml[], textWidthTwips: number): Xml {
  return paragraphElement({ style, rightToLeft: writing.direction === 'rtl', tabStops: [{ type: 'right', position: textWidthTwips }] }, [...buildPlainText(left, writing.direction), tabRun(), ...right]);
}

/** "Page {page} of {pages}" with both numbers as fields (`PAGE`, `NUMPAGES`, 17.16.5.42 and 17.16.5.39). */
function pageCount(pattern: string, writing: Writing): readonly Xml[] {
  return pattern.split(/(\{pages?\})/).flatMap((piece) => {
    if (piece === '{page}') return [simpleField('PAGE', '1')];
    if (piece === '{pages}') return [simpleField('NUMPAGES', String(writing.pageMap?.pages ?? 1))];
    return buildPlainText(piece, writing.direction);
  });
}

const forDocx = (writing: Writing, paragraphs: readonly Xml[]): readonly XmlParagraph[] => paragraphs.map((paragraph) => placedParagraph(paragraph, writing.contents));
