// A plain table on its way into typed rows: which table, which kind of rows, and what is known of its columns.
import type { Table } from '../../shared/model/block';
import type { Party } from '../../shared/model/briefing';
import { translated } from '../../shared/export/print/phrases';
import { unprintedFields } from '../../shared/model/row-kinds/printed-rows';
import { inlineText } from '../../shared/model/plain-text';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import type { RowKind, RowsSettings } from '../../shared/model/rows';
import { dispatch, PASTE_ROWS_COMMAND, type PastedTable, ROWS_OF_SECTION, TABLE_TO_ROWS_COMMAND, type TableForRows, textsOf, withTitleAsCaption } from '../editor';
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

/** The pasted table, or the one in the text with the kind of rows that it is most likely to become: that of its section, else the one that its headings name. */
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
  return { table, kind: ROWS_OF_SECTION[section.kind] ?? guessKind(wordsOf(table, 0), parties) ?? 'risks', parties, language, pasted: undefined, settings: {} };
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
export function addRows({ handle: { editor } }: OpenSession, { table, pasted }: TableToMatch, kind: RowKind, columns: readonly (string | null)[], headerRows: number): void {
  if (pasted) dispatch(editor, PASTE_ROWS_COMMAND, { rowId: pasted.rowId, fieldKey: pasted.fieldKey, before: pasted.before, table, columns, headerRows });
  else dispatch(editor, TABLE_TO_ROWS_COMMAND, { blockId: table.id, kind, columns, headerRows });
}

/** Does so without a question where every heading is that of a field; false when somebody has to be asked. */
export function addKnownRows(session: OpenSession, source: TableForRows): boolean {
  const found = tableToMatch(session, source);
  const columns = found && knownColumns(wordsOf(found.table, 0), found.kind, found.parties);
  if (!found || !columns || found.table.rows.length < 2) return false;
  const headerRows = Math.max(1, found.table.headerRows);
  addRows(session, found, found.kind, columns, headerRows);
  const count = found.table.rows.length - headerRows;
  const { singular, plural } = rowKindDefinition(found.kind);
  const unprinted = toTheCard(found, found.kind, columns);
  announceUndoable(session.handle.editor, `${count} ${count === 1 ? singular : plural} came from the table; its headings named the columns.${unprinted === undefined ? '' : ` ${unprinted}`}`);
  return true;
}
