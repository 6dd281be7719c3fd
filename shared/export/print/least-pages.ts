import { textLength } from './inline-text';
import type { PrintBlock, PrintDocument } from './print-document';

/** A narrow letter and a tight line, in ems of the body's size: no page holds more text than it would of these. */
const NARROW_LETTER = 0.4;
const TIGHT_LINE = 1.1;

/** How many pages a document has at the very least, by its text alone: enough to know a long paper without laying it out. */
export function leastPages({ blocks, page, fonts }: Pick<PrintDocument, 'blocks' | 'page' | 'fonts'>): number {
  const letters = blocks.reduce((sum, block) => sum + lettersOf(block), 0);
  const room = (page.width - page.marginLeft - page.marginRight) * (page.height - page.marginTop - page.marginBottom);
  return Math.floor((letters * NARROW_LETTER * TIGHT_LINE * fonts.sizePt ** 2) / room);
}

function lettersOf(block: PrintBlock): number {
  switch (block.type) {
    case 'paragraph': case 'list': return textLength(block);
    case 'table': return block.rows.reduce((sum, row) => sum + row.cells.reduce((inRow, cell) => inRow + cell.blocks.reduce((inCell, flow) => inCell + textLength(flow), 0), 0), 0);
    case 'box': return block.blocks.reduce((sum, flow) => sum + textLength(flow), 0);
    default: return 0;
  }
}
