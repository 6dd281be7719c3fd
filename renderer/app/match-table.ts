// A plain table on its way into typed rows: which table, which kind of rows, and what is known of its columns.
import type { Table } from '../../shared/model/block';
import type { Party } from '../../shared/model/briefing';
import { translated } from '../../shared/export/print/phrases';
import { unprintedFields } from '../../shared/model/row-kinds/printed-rows';
import { inlineText } from '../../shared/model/plain-text';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import type { RowKind, RowsSettings } from '../../shared/model/rows';
import { dispatch, PASTE_ROWS_COMMAND, type PastedTable, ROWS_OF_SECTION, TABLE_TO_ROWS_COMMAND, type TableForRows, type TableMatch, textsOf, turned, withTitleAsCaption } from '../editor';
import { announceUndoable } from './announce-undoable';
import { guessKind, knownColumns } from './guess-columns';
import { listWords } from './words';
import type { OpenSession } from './session-store';

export interface TableToMatch {
  readonly table: Table;
  readonly kind: RowKind;
  readonly parties: readonly Party[];
  /** That of the briefing. */
  readonly language: string;
  readonly pasted: PastedTable | undefined;
  /** Those of the rows that the table is added to; a table that becomes rows of its own has none yet. */
  readonly settings: RowsSettings;
}

/** The pasted table, or the one in the text with the kind of rows that it is most likely to become: that of its section, unless its headings name only fields of another. */
export function tableToMatch({ handle }: OpenSession, source: TableForRows): TableToMatch | undefined {
  const { sections, parties, metadata: { language } } = handle.briefing();
  if ('pasted' in source) {
    const { pasted } = source;
    const rows = sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'rows' && block.rows.some(({ id }) => id === pasted.rowId));
    return { table: withTitleAsCaption(pasted.table), kind: pasted.kind, parties, language, pasted, settings: rows?.type === 'rows' ? rows.settings : {} };
  }
  const section = sections.find(({ blocks }) => blocks.some((block) => block.id === source.blockId));
  const found = section?.blocks.find(({ id }) => id === source.blockId);
  if (!section || found?.type !== 'table') return undefined;
  const table = withTitleAsCaption(found);
  const ofSection = ROWS_OF_SECTION[section.kind];
  return { table, kind: guessKind([wordsOf(table, 0), wordsOf(turned(table), 0)], parties, ofSection) ?? ofSection ?? 'risks', parties, language, pasted: undefined, settings: {} };
}

/** The words of the cells of every row, cut to what a label can show. */
export const wordsOfRows = (table: Table): readonly (readonly string[])[] => textsOf(table).map((texts) => texts.map((text) => text.map((content) => inlineText(content)).join(' ').trim().slice(0, 60)));

/** Those of one row. */
export const wordsOf = (table: Table, row: number): readonly string[] => wordsOfRows(table)[row] ?? [];

/** Says which columns go to fields that are on no page; undefined when all of them print. */
export function toTheCard({ parties, language, settings }: TableToMatch, kind: RowKind, columns: readonly (string | null)[]): string | undefined {
  const labels = [...new Set(unprintedFields(kind, settings, parties).filter(({ key }) => columns.includes(key)).map(({ definition }) => translated(definition.label, language)))];
  if (labels.length === 0) return undefined;
  return `${listWords(labels)} ${labels.length === 1 ? 'goes' : 'go'} to the card, which is not printed unless “Print each card” is on.`;
}

/** Turns a table into rows, or adds the rows of a pasted one. */
export function addRows({ handle: { editor } }: OpenSession, { table, pasted }: TableToMatch, kind: RowKind, match: TableMatch): void {
  if (pasted) dispatch(editor, PASTE_ROWS_COMMAND, { rowId: pasted.rowId, fieldKey: pasted.fieldKey, before: pasted.before, table, ...match });
  else dispatch(editor, TABLE_TO_ROWS_COMMAND, { blockId: table.id, kind, ...match });
}

/** Does so without a question where every heading is that of a field; false when somebody has to be asked. */
export function addKnownRows(session: OpenSession, source: TableForRows): boolean {
  const found = tableToMatch(session, source);
  if (!found) return false;
  const { table, kind, parties } = found;
  const [match, count] = knownMatch(table, kind, parties) ?? [];
  if (!match || !count) return false;
  addRows(session, found, kind, match);
  const { singular, plural } = rowKindDefinition(kind);
  const unprinted = toTheCard(found, kind, match.columns);
  announceUndoable(session.handle.editor, `${count} ${count === 1 ? singular : plural} came from the table; its ${match.turned ? 'first column named the fields' : 'headings named the columns'}.${unprinted === undefined ? '' : ` ${unprinted}`}`);
  return true;
}

/** What a table becomes of which every heading is known, in its first row or in its first column, and how many rows that are. */
function knownMatch(table: Table, kind: RowKind, parties: readonly Party[]): readonly [TableMatch, number] | undefined {
  const headerRows = Math.max(1, table.headerRows);
  const columns = knownColumns(wordsOf(table, 0), kind, parties);
  if (columns) return [{ columns, headerRows }, table.rows.length - headerRows];
  const onItsSide = turned(table);
  const fromSide = knownColumns(wordsOf(onItsSide, 0), kind, parties);
  return fromSide && [{ columns: fromSide, headerRows: 1, turned: true }, onItsSide.rows.length - 1];
}
