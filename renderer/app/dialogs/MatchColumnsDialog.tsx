import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Table } from '../../../shared/model/block';
import { inlineText } from '../../../shared/model/plain-text';
import { rowKindDefinition } from '../../../shared/model/row-kinds';
import { ROW_KINDS, type RowKind } from '../../../shared/model/rows';
import { dispatch, focusEditor, ROWS_OF_SECTION, TABLE_TO_ROWS_COMMAND } from '../../editor';
import { columnFields, guessColumns, guessKind, headingsKnown } from '../guess-columns';
import type { OpenSession } from '../session-store';
import { AskDialog } from './AskDialog';

interface MatchColumnsDialogProps {
  readonly session: OpenSession;
  /** The table. */
  readonly blockId: string;
  readonly onClose: () => void;
}

const LEAVE_OUT = '';

/** Turns a table into typed rows: which kind, and which field each column fills. Where the headings say it all, Enter is enough. */
export function MatchColumnsDialog({ session, blockId, onClose }: MatchColumnsDialogProps) {
  const { editor } = session.handle;
  const [{ table, parties, firstKind }] = useState(() => tableOf(session, blockId));
  const firstRow = table ? wordsOf(table, 0) : [];
  const [kind, setKind] = useState(firstKind);
  const [headed, setHeaded] = useState(() => table !== undefined && (table.headerRows > 0 || headingsKnown(firstRow, kind, parties) > 0));
  const [columns, setColumns] = useState<readonly (string | null)[]>(() => guessColumns(headed ? firstRow : [...firstRow].fill(''), kind, parties));
  const [startAt] = useState(() => (columns.includes(null) || !headed ? 'columns' : 'button'));
  const fields = columnFields(kind, parties);
  const headerRows = headed ? Math.max(1, table?.headerRows ?? 1) : 0;
  const examples = table ? wordsOf(table, headerRows) : [];
  const guess = (next: RowKind, withHeadings: boolean) => {
    setKind(next);
    setHeaded(withHeadings);
    setColumns(guessColumns(withHeadings ? firstRow : firstRow.map(() => ''), next, parties));
  };
  const set = (at: number, key: string) => setColumns(columns.map((column, index) => (index === at ? (key === LEAVE_OUT ? null : key) : column)));
  const leave = () => { onClose(); requestAnimationFrame(() => focusEditor(editor)); };
  const convert = () => {
    if (table) dispatch(editor, TABLE_TO_ROWS_COMMAND, { blockId: table.id, kind, columns, headerRows });
    leave();
  };
  return (
    <AskDialog title="Turn the table into typed rows" submit={{ label: 'Turn into rows', run: convert, disabled: !table || columns.every((column) => column === null), autoFocus: startAt === 'button' }} onClose={leave}>
      {!table && <p>The table is no longer there.</p>}
      <Field label="Kind of rows" orientation="horizontal">
        <Select value={kind} onChange={(_event, data) => guess(data.value as RowKind, headed)}>
          {ROW_KINDS.map((entry) => <option key={entry} value={entry}>{rowKindDefinition(entry).caption}</option>)}
        </Select>
      </Field>
      <Checkbox label="The first row holds the headings" checked={headed} onChange={(_event, data) => guess(kind, data.checked === true)} />
      {columns.map((column, at) => (
        <Field key={at} orientation="horizontal" label={headed && firstRow[at] ? `Column “${firstRow[at]}”` : `Column ${at + 1}`} {...(examples[at] ? { hint: `Such as “${examples[at]}”` } : {})}>
          <Select autoFocus={startAt === 'columns' && at === Math.max(0, columns.indexOf(null))} value={column ?? LEAVE_OUT} onChange={(_event, data) => set(at, data.value)}>
            <option value={LEAVE_OUT}>Leave out</option>
            {fields.map((field) => <option key={field.key} value={field.key}>{field.label}</option>)}
          </Select>
        </Field>
      ))}
    </AskDialog>
  );
}

/** The table, and the kind of rows that it is most likely to become: that of its section, else the one that its headings name. */
function tableOf({ handle }: OpenSession, blockId: string) {
  const { sections, parties } = handle.briefing();
  const section = sections.find(({ blocks }) => blocks.some((block) => block.id === blockId));
  const block = section?.blocks.find(({ id }) => id === blockId);
  const table = block?.type === 'table' ? block : undefined;
  const firstKind: RowKind = (section && ROWS_OF_SECTION[section.kind]) ?? (table && guessKind(wordsOf(table, 0), parties)) ?? 'risks';
  return { table, parties, firstKind };
}

/** The words of the cells of a row, cut to what a label can show. */
const wordsOf = (table: Table, row: number): readonly string[] =>
  (table.rows[row]?.cells ?? []).map((cell) => cell.blocks.map((block) => (block.type === 'paragraph' ? inlineText(block.content) : '')).join(' ').trim().slice(0, 60));
