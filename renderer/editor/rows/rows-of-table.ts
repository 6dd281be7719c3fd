// Rows from the cells of a plain table. What no field takes is kept in words, so that nothing is lost that the user did not leave out.
import { createId, createRow, fieldDefinition, type Inline, inlineText, isEmptyText, isTextField, type Party, type RichText, type Row, rowKindDefinition, type RowKind, type Table, type TableCell } from '../../../shared/model';
import { paragraphsOf } from '../clipboard/reduce-blocks';
import { IN_WORDS } from '../commands/commands';
import { unitOf, withUnit } from './heading-unit';
import { matchValue } from './match-value';

export interface RowsOfTable {
  readonly rows: readonly Row[];
  /** A paragraph for each row with something that its fields do not take: "The talks stall – Colour: red". */
  readonly kept: readonly Inline[][];
}

/** The rows of a table: `columns` names the field that each column fills, IN_WORDS for words, null for a column that is left out. A figure takes along the unit at the head of its column. Rows that say nothing are left out too. */
export function rowsOfTable(table: Table, kind: RowKind, columns: readonly (string | null)[], headerRows: number, parties: readonly Party[]): RowsOfTable {
  const grid = textsOf(table, 'in every row');
  const own = textsOf(table);
  const { mainField } = rowKindDefinition(kind);
  const heads = headerRows > 0 ? grid[0] ?? [] : [];
  const rows: Row[] = [];
  const kept: Inline[][] = [];
  for (const [y, cells] of grid.entries()) {
    if (y < headerRows || (own[y] ?? []).every(isEmptyText)) continue;
    const row = createRow();
    const left: { readonly label: string; readonly text: RichText }[] = [];
    cells.forEach((text, at) => {
      const use = columns[at] === undefined ? IN_WORDS : columns[at];
      if (use === null || isEmptyText(text)) return;
      const field = fieldDefinition(kind, use);
      // What stands in brackets behind a field of the parties is whose it is.
      const said = field && field.name !== mainField && !field.perParty ? withUnit(text, unitOf(lineOf(heads[at] ?? []))) : text;
      if (!field || !fillField(row, use, field, isTextField(field) ? said : text, parties)) left.push({ label: field?.label ?? (lineOf(heads[at] ?? []) || `Column ${at + 1}`), text });
    });
    if (Object.keys(row.texts).length + Object.keys(row.values).length + Object.keys(row.lists).length > 0) rows.push(row);
    if (left.length > 0) kept.push(inWords(lineOf(row.texts[mainField] ?? []), left));
  }
  return { rows, kept };
}

/** The title that a table carries as its first row: one cell over all its columns, with others below. */
function titleOf(table: Table): RichText | undefined {
  const [first, second] = table.rows;
  const [only] = first?.cells ?? [];
  const width = (row: Table['rows'][number] | undefined): number => (row?.cells ?? []).reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0);
  if (!only || first?.cells.length !== 1 || (only.rowSpan ?? 1) > 1 || width(second) < 2 || width(first) < width(second)) return undefined;
  const text = textOfCell(only);
  return text.length > 0 ? text : undefined;
}

/** A table that carries its title as its first row, with it as its caption instead, behind the one that it may have. */
export function withTitleAsCaption(table: Table): Table {
  const title = titleOf(table);
  if (title === undefined) return table;
  const caption = [...(table.caption ? [table.caption] : []), ...title].flatMap((content, index): Inline[] => (index === 0 ? content : [{ type: 'text', text: ' ' }, ...content]));
  return { ...table, caption, headerRows: Math.max(0, table.headerRows - 1), rows: table.rows.slice(1) };
}

/** A table with its rows as columns and its columns as rows, for one that has its headings in the first column: their cells are then the only header row. Cells over several rows are over as many columns, and the other way round. */
export function turned(table: Table): Table {
  const covered = new Map<number, Map<number, TableCell | undefined>>();
  const put = (x: number, y: number, cell: TableCell | undefined) => { covered.set(x, (covered.get(x) ?? new Map()).set(y, cell)); };
  for (const { cell, x, y } of placedCells(table)) {
    for (let dy = 0; dy < (cell.rowSpan ?? 1); dy++) for (let dx = 0; dx < (cell.columnSpan ?? 1); dx++) put(x + dx, y + dy, undefined);
    const { rowSpan: columnSpan, columnSpan: rowSpan, header: _header, ...rest } = cell;
    put(x, y, { ...rest, ...(columnSpan ? { columnSpan } : {}), ...(rowSpan ? { rowSpan } : {}) });
  }
  const { columnWidths: _widths, ...rest } = table;
  const rows = Array.from({ length: Math.max(...covered.keys()) + 1 }, (_none, x) => ({
    id: createId(),
    // Where a row is short of cells, an empty one keeps those behind it in their row.
    cells: table.rows.flatMap((_row, y): TableCell[] => { const cell = covered.get(x)?.get(y); return cell ? [cell] : covered.get(x)?.has(y) ? [] : [emptyCell()]; }),
  }));
  return { ...rest, headerRows: 1, rows };
}

const emptyCell = (): TableCell => ({ blocks: [{ type: 'paragraph', id: createId(), content: [] }] });

const textOfCell = (cell: TableCell): RichText => cell.blocks.flatMap(paragraphsOf).map((paragraph) => paragraph.content).filter((content) => content.length > 0);

/** The texts of a table by row and column; a cell over several columns stands in the first of them, and one over several rows in the first or `in every row` of them, where each has to be understood alone. */
export function textsOf(table: Table, below: 'in the first row' | 'in every row' = 'in the first row'): RichText[][] {
  const rows = table.rows.map((): RichText[] => []);
  for (const { cell, x, y } of placedCells(table)) {
    const text = textOfCell(cell);
    rows[y]![x] = text;
    for (let dx = 1; dx < (cell.columnSpan ?? 1); dx++) rows[y]![x + dx] = [];
    if (below === 'in every row') for (let dy = 1; dy < (cell.rowSpan ?? 1); dy++) if (rows[y + dy]) rows[y + dy]![x] = text;
  }
  return rows.map((texts) => Array.from(texts, (text) => text ?? []));
}

/** The cells of a table row by row, each with the column and the row in which it begins. */
function placedCells(table: Table): { readonly cell: TableCell; readonly x: number; readonly y: number }[] {
  const taken = table.rows.map(() => new Set<number>());
  return table.rows.flatMap((row, y) => {
    let x = 0;
    return row.cells.map((cell) => {
      while (taken[y]?.has(x)) x++;
      const at = x;
      for (let dy = 0; dy < (cell.rowSpan ?? 1); dy++) for (let dx = 0; dx < (cell.columnSpan ?? 1); dx++) taken[y + dy]?.add(at + dx);
      x += cell.columnSpan ?? 1;
      return { cell, x: at, y };
    });
  });
}

/** Puts a text into a field; false when its words are no value of it. */
export function fillField(row: Row, key: string, field: NonNullable<ReturnType<typeof fieldDefinition>>, text: RichText, parties: readonly Party[]): boolean {
  if (isTextField(field)) { row.texts[key] = [...(row.texts[key] ?? []), ...text]; return true; }
  if (field.type === 'list') {
    const first = field.itemFields.find(isTextField);
    if (first) row.lists[key] = [...(row.lists[key] ?? []), ...text.map((content) => ({ id: createId(), texts: { [first.name]: [content] }, values: {} }))];
    return first !== undefined;
  }
  const value = matchValue(field, lineOf(text), parties);
  if (value !== undefined) row.values[key] = value;
  return value !== undefined;
}

const lineOf = (text: RichText): string => text.map((content) => inlineText(content)).join(' ').trim();

function inWords(row: string, left: readonly { readonly label: string; readonly text: RichText }[]): Inline[] {
  const lead: Inline[] = row === '' ? [] : [{ type: 'text', text: row.length > 80 ? `${row.slice(0, 79).trimEnd()}…` : row, marks: ['bold'] }, { type: 'text', text: ' – ' }];
  return [...lead, ...left.flatMap(({ label, text }, index): Inline[] => [
    { type: 'text', text: `${index === 0 ? '' : '; '}${label}: ` },
    ...text.flatMap((content, at): Inline[] => (at === 0 ? content : [{ type: 'text', text: ' ' }, ...content])),
  ])];
}
