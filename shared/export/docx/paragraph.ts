import { AlignmentType, Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { ParagraphStyle, PrintParagraph } from '../print/print-document';
import { paragraphBookmark } from './anchors';
import { buildInlines } from './inlines';
import type { Writing } from './writing';

/** The style ids of paragraphs; the styles themselves stand in styles/paragraph-styles.ts. */
export const PARAGRAPH_STYLE_IDS = {
  body: 'Normal', bottomLine: 'BottomLine', quote: 'Quote', attribution: 'QuoteAttribution', callout: 'Callout',
  cell: 'Cell', cellHeading: 'CellHeading', caption: 'Caption', note: 'Note', sourceEntry: 'SourceEntry',
} as const satisfies Record<ParagraphStyle, string>;

/** A paragraph in the flow of the document (`w:p`, ECMA-376 part 1, 17.3.1.22). */
export function buildParagraph(writing: Writing, paragraph: PrintParagraph, format: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...flowFormat(writing), ...paragraphFormat(writing, paragraph), ...format });
}

/** The same inside a cell or a box, where breaks and space of the flow do not apply. */
export function buildInnerParagraph(writing: Writing, paragraph: PrintParagraph, format: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...paragraphFormat(writing, paragraph), ...format });
}

/** What the flow asks of its next paragraph: a page break that is due (no space at the head of a page), and space below a table. Asking settles it. */
export function flowFormat(writing: Writing): IParagraphOptions {
  const { pageBreakDue, belowTable } = writing;
  writing.pageBreakDue = false;
  writing.belowTable = false;
  return { ...(pageBreakDue ? { pageBreakBefore: true, spacing: { before: 0 } } : belowTable ? { spacing: { before: BELOW_TABLE_TWIPS } } : {}) };
}
const BELOW_TABLE_TWIPS = 200;

/** An empty paragraph of next to no height: keeps tables apart, and ends a page or a section that ends in a table. */
export function buildGap(writing: Writing): Paragraph {
  const { pageBreakBefore } = flowFormat(writing);
  return new Paragraph({ style: 'TableGap', ...(pageBreakBefore ? { pageBreakBefore } : {}) });
}

/** `w:bidi` for a paragraph that reads from right to left (ECMA-376 part 1, 17.3.1.6). */
export const directionFormat = (direction: 'ltr' | 'rtl'): IParagraphOptions => (direction === 'rtl' ? { bidirectional: true } : {});

/** A paragraph's children with its hidden bookmark around them. */
export function anchored(writing: Writing, anchor: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  return writing.anchors.around(paragraphBookmark(anchor), children);
}

function paragraphFormat(writing: Writing, paragraph: PrintParagraph): IParagraphOptions {
  return {
    style: PARAGRAPH_STYLE_IDS[paragraph.style],
    ...directionFormat(paragraph.direction),
    ...alignmentFormat(paragraph),
    children: anchored(writing, paragraph.anchor, buildInlines(writing, paragraph.content, paragraph.direction)),
  };
}

/** docx swaps left and right where the paragraph reads from right to left, so these are sides of the paper. */
function alignmentFormat({ alignment, direction }: PrintParagraph): IParagraphOptions {
  switch (alignment) {
    case 'center': return { alignment: AlignmentType.CENTER };
    case 'justify': return { alignment: AlignmentType.BOTH };
    case 'end': return { alignment: direction === 'rtl' ? AlignmentType.LEFT : AlignmentType.RIGHT };
    default: return {};
  }
}
