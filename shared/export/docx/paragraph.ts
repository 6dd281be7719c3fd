import { GAP_POINTS } from './styles/paragraph-styles';
import type { ParagraphStyle, PrintParagraph } from '../print/print-document';
import { paragraphBookmark } from './anchors';
import { buildInlines } from './inlines';
import { pointsToTwips } from './page-layout';
import { paragraphElement, type ParagraphFormat } from './paragraph-format';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** The style ids of paragraphs; the styles themselves stand in styles/paragraph-styles.ts. */
export const PARAGRAPH_STYLE_IDS = {
  body: 'Normal', bottomLine: 'BottomLine', quote: 'Quote', attribution: 'QuoteAttribution', callout: 'Callout',
  cell: 'Cell', cellHeading: 'CellHeading', caption: 'Caption', note: 'Note', sourceEntry: 'SourceEntry',
} as const satisfies Record<ParagraphStyle, string>;

/** A paragraph in the flow of the document. */
export function buildParagraph(writing: Writing, paragraph: PrintParagraph): Xml {
  return buildInnerParagraph(writing, paragraph, flowFormat(writing));
}

/** The same inside a cell or a box, where breaks and space of the flow do not apply. */
export function buildInnerParagraph(writing: Writing, paragraph: PrintParagraph, format: ParagraphFormat = {}): Xml {
  const { style, direction, alignment } = paragraph;
  return paragraphElement(
    { style: PARAGRAPH_STYLE_IDS[style], rightToLeft: direction === 'rtl', ...(alignment === undefined ? {} : { alignment }), ...format },
    anchored(writing, paragraph.anchor, buildInlines(writing, paragraph.content, direction)),
  );
}

/** What the flow asks of its next paragraph: a page break that is due, no space at the head of a page, and space below a table. Asking settles it. */
export function flowFormat(writing: Writing): Pick<ParagraphFormat, 'pageBreakBefore' | 'spacing'> {
  const { pageBreakDue, atPageTop, belowTable } = writing;
  writing.pageBreakDue = writing.atPageTop = writing.belowTable = false;
  if (pageBreakDue) return { pageBreakBefore: true, spacing: { before: 0 } };
  if (atPageTop) return { spacing: { before: 0 } };
  return belowTable ? { spacing: { before: pointsToTwips(writing.look.belowTable) } } : {};
}

/** The same for a paragraph that has enough space of its own above it. */
export function pageFormat(writing: Writing): Pick<ParagraphFormat, 'pageBreakBefore' | 'spacing'> {
  writing.belowTable = false;
  return flowFormat(writing);
}

/** Tells the flow that a table has been built. */
export function passTable(writing: Writing): void {
  writing.atPageTop = false;
  writing.belowTable = true;
}

/** An empty paragraph of next to no height: keeps tables apart, and ends a page or a section that ends in a table. */
export function buildGap(writing: Writing): Xml {
  const { pageBreakBefore } = flowFormat(writing);
  return paragraphElement({ style: 'TableGap', ...(pageBreakBefore ? { pageBreakBefore } : {}) });
}

/** The gap above a table that has no caption: to a table just above as wide as the space below one, else none. */
export function buildGapAbove(writing: Writing): readonly Xml[] {
  if (!writing.pageBreakDue && !writing.belowTable) return [];
  if (writing.pageBreakDue) return [buildGap(writing)];
  flowFormat(writing);
  return [paragraphElement({ style: 'TableGap', spacing: { before: pointsToTwips(writing.look.belowTable - GAP_POINTS) } })];
}

/** A paragraph's children with its hidden bookmark around them. */
export function anchored(writing: Writing, anchor: string, children: readonly Xml[]): readonly Xml[] {
  return writing.anchors.around(paragraphBookmark(anchor), children);
}
