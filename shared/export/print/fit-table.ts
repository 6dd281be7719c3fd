import { inlineText } from './inline-text';
import { placeCells, type PlacedCell } from './place-cells';
import type { PrintDocument, PrintInline, PrintList, PrintParagraph, PrintTable } from './print-document';
import { CELL_PADDING, cellSize } from './print-look';
import { estimateRowHeights } from './row-heights';
import { textWidth, unbreakablePieces, WIDER_FACE, WIDEST_CHARACTER } from './text-width';

type Paper = Pick<PrintDocument, 'page' | 'fonts'>;

/** No word, however long, claims more of the width than this; longer ones break. */
const MOST_FOR_A_WORD = 0.4;
const MOST_FOR_WIDER_FACE = 0.85;
/** A table of fewer columns stays upright, whatever its words: one of them must be an address or a number. */
const LEAST_COLUMNS_TO_TURN = 5;
/** A table with a caption that is no higher than this share of a page stays on one. */
const SMALL_TABLE = 0.2;
/** A card may be higher, but not so high that pages stay half empty. */
const LARGEST_WHOLE_CARD = 0.3;
/** One that only makes sense as a whole may be higher still. */
const LARGEST_WHOLE_TABLE = 0.7;
/** A label, in shares of the size around it; what a list's sign takes, in points. */
const LABEL_SIZE = 0.9;
const LIST_STEP = 11;

/** A table as the paper takes it: no column narrower than its longest word, turned where its words only fit on a landscape page, and small tables kept on one page. */
export function fitTable(table: PrintTable, { page, fonts }: Paper): PrintTable {
  const placed = placeCells(table);
  const size = cellSize(fonts.sizePt);
  // The columns are asked up to three times, and measuring words is what costs.
  const longest = new Map(placed.cells.map((cell) => [cell, longestWord(cell, placed.headerRows, fonts)]));
  const needs = (faceWidth: number) => (cell: PlacedCell): number => (longest.get(cell) ?? 0) * faceWidth * size + 2 * CELL_PADDING + 1;
  const columns = placed.shares.length;
  const words = columns < LEAST_COLUMNS_TO_TURN ? 0 : sumOf(leastWidths(placed.cells, columns, needs(1), Number.POSITIVE_INFINITY));
  const across = page.marginLeft + page.marginRight;
  const landscape = table.landscape || (words > page.width - across && words <= page.height - across);
  const [pageWidth, pageHeight] = landscape ? [page.height, page.width] : [page.width, page.height];
  const width = pageWidth - across;
  const leastIn = (faceWidth: number): readonly number[] => leastWidths(placed.cells, columns, needs(faceWidth), MOST_FOR_A_WORD * width).map((least) => least / width);
  const roomy = leastIn(WIDER_FACE);
  const least = sumOf(roomy) <= MOST_FOR_WIDER_FACE ? roomy : leastIn(1);
  const columnShares = withLeast(placed.shares, least);
  const height = estimateRowHeights({ ...placed, shares: columnShares }, width, size).reduce((sum, row) => sum + row, 0);
  const most = (pageHeight - page.marginTop - page.marginBottom) * (table.whole === true ? LARGEST_WHOLE_TABLE : table.caption ? SMALL_TABLE : table.look === 'rows' ? LARGEST_WHOLE_CARD : 0);
  const { whole: _wished, ...rest } = table;
  return { ...rest, columnShares, landscape, ...(height <= most ? { whole: true } : {}) };
}

/** The width that each column needs at least, no word more than `most`; what a cell over several columns needs more is spread over them. */
function leastWidths(cells: readonly PlacedCell[], columns: number, needs: (cell: PlacedCell) => number, most: number): readonly number[] {
  const least = Array.from({ length: columns }, () => 0);
  for (const cell of [...cells].sort((a, b) => a.columnSpan - b.columnSpan)) {
    const own = sumOf(least.slice(cell.x, cell.x + cell.columnSpan));
    const more = (Math.min(needs(cell), most * cell.columnSpan) - own) / cell.columnSpan;
    if (more > 0) for (let x = cell.x; x < cell.x + cell.columnSpan; x += 1) least[x] = (least[x] ?? 0) + more;
  }
  return least;
}

/** The wished shares, the narrow ones widened to the least they need at the cost of those that have more. Where all cannot have it, those with the longest words go short, so that the fewest words break. */
export function withLeast(wished: readonly number[], least: readonly number[]): readonly number[] {
  const needed = least.reduce((sum, share) => sum + share, 0);
  if (needed >= 1) return cutToOne(least);
  if (wished.every((share, index) => share >= (least[index] ?? 0))) return wished;
  const spare = wished.map((share, index) => Math.max(0, share - (least[index] ?? 0)));
  const allSpare = spare.reduce((sum, share) => sum + share, 0);
  return least.map((share, index) => share + (allSpare === 0 ? (1 - needed) / least.length : ((spare[index] ?? 0) / allSpare) * (1 - needed)));
}

/** Shares that add up to one because none is larger than a common bound; those below it stay as they are. */
function cutToOne(shares: readonly number[]): readonly number[] {
  const rising = [...shares].sort((a, b) => a - b);
  let room = 1;
  for (const [index, share] of rising.entries()) {
    const bound = room / (rising.length - index);
    if (share >= bound) return shares.map((own) => Math.min(own, bound));
    room -= share;
  }
  return shares;
}

/** The widest piece of a cell that no line may break, in ems of the cell's size. */
function longestWord({ cell, y }: PlacedCell, headerRows: number, fonts: Paper['fonts']): number {
  const inHeader = y < headerRows;
  const face = inHeader ? fonts.headingPdf : fonts.bodyPdf;
  return Math.max(0, ...cell.blocks.map((block) => widestInBlock(block, (content) => widestPiece(content, face, inHeader || cell.header), LIST_STEP / cellSize(fonts.sizePt))));
}

function widestInBlock(block: PrintParagraph | PrintList, widest: (content: readonly PrintInline[]) => number, step: number): number {
  if (block.type === 'paragraph') return widest(block.content);
  return step + Math.max(0, ...block.items.map((item) => Math.max(widest(item.content), item.nested ? widestInBlock(item.nested, widest, step) : 0)));
}

/** A word may go on over runs that look different, so the paragraph is measured as one; only words that stand in labels as a whole are smaller. */
function widestPiece(content: readonly PrintInline[], face: string, bold: boolean): number {
  const inLabels = new Set(content.flatMap((inline) => (inline.type === 'text' && inline.tone === 'label' ? unbreakablePieces(inline.text) : [])));
  const heavy = bold || content.some((inline) => inline.type === 'text' && inline.marks.includes('bold'));
  let widest = 0;
  // Most pieces are too short to be the widest, however wide their letters.
  for (const piece of unbreakablePieces(inlineText(content))) if (piece.length * WIDEST_CHARACTER > widest) widest = Math.max(widest, textWidth(piece, face, heavy) * (inLabels.has(piece) ? LABEL_SIZE : 1));
  return widest;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
