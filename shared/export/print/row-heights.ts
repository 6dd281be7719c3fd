import type { PrintInline, PrintList, PrintParagraph } from './print-document';
import { inlineText } from './inline-text';
import type { PlacedCell, PlacedTable } from './place-cells';

/** Mean width of a letter, and the pitch of a line in a cell, in ems. */
const LETTER = 0.52;
const LINE = 1.25;

/** About how high each row will be, in points: enough to tell a row that could fill a page from one that cannot. */
export function estimateRowHeights(table: PlacedTable, widthPoints: number, sizePoints: number): readonly number[] {
  const heights = Array.from({ length: table.rows }, () => 0);
  for (const placed of table.cells) {
    const { y, rowSpan } = placed;
    const height = estimateCellHeight(placed, table.shares, widthPoints, sizePoints);
    for (let row = y; row < y + rowSpan; row += 1) heights[row] = Math.max(heights[row] ?? 0, height / rowSpan);
  }
  return heights;
}

/** About how high the content of a cell will be, in points. */
export function estimateCellHeight({ x, columnSpan, cell }: PlacedCell, shares: readonly number[], widthPoints: number, sizePoints: number): number {
  const share = shares.slice(x, x + columnSpan).reduce((sum, value) => sum + value, 0);
  const lineEms = Math.max((widthPoints * share) / sizePoints - 1, 1);
  const lines = cell.blocks.reduce((sum, block) => sum + linesOf(block, lineEms), 0);
  return lines * LINE * sizePoints + 8;
}

function linesOf(block: PrintParagraph | PrintList, lineEms: number): number {
  if (block.type === 'paragraph') return linesOfText(block.content, lineEms);
  const inner = Math.max(lineEms - 1.2, 1);
  return block.items.reduce((sum, item) => sum + linesOfText(item.content, inner) + (item.nested ? linesOf(item.nested, inner) : 0) + 0.2, 0);
}

function linesOfText(content: readonly PrintInline[], lineEms: number): number {
  const breaks = content.filter((inline) => inline.type === 'lineBreak').length;
  return breaks + Math.max(1, Math.ceil((inlineText(content).length * LETTER) / lineEms));
}
