import type { Row } from '../../../model/rows';
import { captionOf, type PrintCaption } from '../captions';
import type { PrintCell, PrintList, PrintParagraph, PrintTable } from '../print-document';
import { isBlank, type PrintText, printInlines, run } from '../print-inlines';
import { paragraphOf } from '../print-paragraph';
import { columnShares } from '../print-table';
import { rowCell } from './row-cell';
import { type RowColumn, rowColumns } from '../../../model/row-kinds/row-columns';
import { partyName, type RowsScope } from './rows-scope';

/** Width of the column with the numbers of the rows, beside the widths of the columns. */
export const NUMBER_COLUMN_WIDTH = 6.5;

/** The rows as a captioned table with the columns of their kind; the preferred option is outlined, and its own column names it. `more` are rows that stand elsewhere and show at the end. */
export function rowsTable(scope: RowsScope, more: PrintTable['rows'] = []): PrintTable {
  const { block, definition, context, numbered } = scope;
  const columns = rowColumns(definition, scope.parties);
  const caption = rowsCaption(scope);
  const head = [...(numbered ? [headCell(scope, context.words.number, 'number')] : []), ...columns.map((column, index) => headCell(scope, columnLabel(column, scope), `head${index + 1}`))];
  const widths = [...(numbered ? [NUMBER_COLUMN_WIDTH] : []), ...columns.map((column) => column.width)];
  return {
    type: 'table', anchor: context.anchor(block.id), caption, columnShares: columnShares(widths, widths.length), headerRows: 1,
    rows: [{ cells: head }, ...scope.rows.map((row, index) => ({
      cells: [...(numbered ? [cellOf([paragraphOf([run(String(index + 1))], 'cell', context, row.id, 'number')])] : []), ...columns.map((column) => cellOf(rowCell(row, column, scope)))],
      ...(isPreferred(row) ? { outlined: true } : {}),
    })), ...more],
    // The numbers are too narrow to turn a page for.
    landscape: columns.length > definition.landscapeAboveColumns, look: 'rows',
  };
}

/** The block's own caption, or its kind's. */
export function rowsCaption({ block, definition, context }: RowsScope): PrintCaption {
  const own = printInlines(block.caption ?? [], context);
  return captionOf('table', isBlank(own) ? [run(context.phrase(definition.caption))] : own, context, block.id);
}

/** A cell that covers one position. */
export const cellOf = (blocks: readonly (PrintParagraph | PrintList)[], more: Partial<Omit<PrintCell, 'blocks'>> = {}): PrintCell => ({ blocks, columnSpan: 1, rowSpan: 1, header: false, ...more });

/** A heading cell with a text of the app. */
export const headCell = ({ block, context }: RowsScope, text: string, ...ids: readonly string[]): PrintCell => cellOf([paragraphOf([run(text)] satisfies PrintText[], 'cellHeading', context, block.id, ...ids)], { header: true });

function columnLabel(column: RowColumn, scope: RowsScope): string {
  if (!column.party) return scope.context.phrase(column.label);
  const name = partyName(column.party, scope);
  return column.party.role === 'ownSide' ? `${name} (${scope.context.words.ourSide})` : name;
}

const isPreferred = (row: Row): boolean => row.values['ourView'] === 'preferred';
