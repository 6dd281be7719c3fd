import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { rowKindIn } from '../../../shared/export/print/row-kind-in';
import { ROW_KINDS, type RowKind } from '../../../shared/model/rows';
import { IN_WORDS, type TableForRows } from '../../editor';
import { columnFields, columnsFrom, guessColumns, headingsKnown, seemsHeaded } from '../guess-columns';
import { addRows, tableToMatch, toTheCard, wordsOfRows } from '../match-table';
import type { OpenSession } from '../session-store';
import { AskDialog } from './AskDialog';
import { backToText } from './back-to-text';

interface MatchColumnsDialogProps {
  readonly session: OpenSession;
  readonly source: TableForRows;
  readonly onClose: () => void;
}

const LEAVE_OUT = ':leave-out';

/** Turns a table into typed rows, or adds the rows of a pasted one: which kind, and which field each column fills. Enter takes what is suggested. */
export function MatchColumnsDialog({ session, source, onClose }: MatchColumnsDialogProps) {
  const { editor } = session.handle;
  const [found] = useState(() => tableToMatch(session, source));
  const { table, pasted, parties = [], language = 'en' } = found ?? {};
  const [allWords] = useState(() => (table ? wordsOfRows(table) : []));
  const [firstRow = []] = allWords;
  const [kind, setKind] = useState<RowKind>(found?.kind ?? 'risks');
  const [headed, setHeaded] = useState(() => table !== undefined && (table.headerRows > 0 || headingsKnown(firstRow, kind, parties) > 0 || seemsHeaded(allWords)));
  const columnsOf = (next: RowKind, withHeadings: boolean): readonly string[] => (withHeadings && table ? guessColumns(firstRow, next, parties, allWords[Math.max(1, table.headerRows)]) : columnsFrom(pasted?.fieldKey ?? '', allWords, next, parties));
  const [columns, setColumns] = useState<readonly (string | null)[]>(() => columnsOf(kind, headed));
  const [startAt] = useState(() => Math.max(0, columns.indexOf(IN_WORDS)));
  const start = useRef<HTMLSelectElement | null>(null);
  // The dialog gives the focus to its first control when it opens; a frame later it goes to the first column that there is something to decide about.
  useEffect(() => { const frame = requestAnimationFrame(() => start.current?.focus()); return () => cancelAnimationFrame(frame); }, []);
  const fields = columnFields(kind, parties, language);
  const headerRows = headed ? Math.max(1, table?.headerRows ?? 1) : 0;
  const examples = allWords[headerRows] ?? [];
  const unprinted = found && toTheCard(found, kind, columns);
  const guess = (next: RowKind, withHeadings: boolean) => {
    setKind(next);
    setHeaded(withHeadings);
    setColumns(columnsOf(next, withHeadings));
  };
  const set = (at: number, key: string) => setColumns(columns.map((column, index) => (index === at ? (key === LEAVE_OUT ? null : key) : column)));
  const leave = () => { onClose(); backToText(editor); };
  const convert = () => {
    if (found) addRows(session, found, kind, columns, headerRows);
    leave();
  };
  const title = pasted ? `Add the table to “${rowKindIn(kind, language).caption}”` : 'Turn the table into typed rows';
  return (
    <AskDialog title={title} submit={{ label: pasted ? 'Add rows' : 'Turn into rows', run: convert, disabled: !table || columns.every((column) => column === null || column === IN_WORDS) }} onClose={leave}>
      {!table && <p>The table is no longer there.</p>}
      {!pasted && (
        <Field label="Kind of rows" orientation="horizontal">
          <Select value={kind} onChange={(_event, data) => guess(data.value as RowKind, headed)}>
            {ROW_KINDS.map((entry) => <option key={entry} value={entry}>{rowKindIn(entry, language).caption}</option>)}
          </Select>
        </Field>
      )}
      <Checkbox label="The first row holds the headings" checked={headed} onChange={(_event, data) => guess(kind, data.checked === true)} />
      {columns.map((column, at) => (
        <Field key={at} orientation="horizontal" label={headed && firstRow[at] ? `Column “${firstRow[at]}”` : `Column ${at + 1}`} {...(examples[at] ? { hint: `Such as “${examples[at]}”` } : {})}>
          <Select ref={(element) => { if (at === startAt) start.current = element; }} value={column ?? LEAVE_OUT} onChange={(_event, data) => set(at, data.value)}>
            <option value={IN_WORDS}>Keep in words below the rows</option>
            <option value={LEAVE_OUT}>Leave out</option>
            {fields.map((field) => <option key={field.key} value={field.key}>{field.label}</option>)}
          </Select>
        </Field>
      ))}
      {unprinted !== undefined && <p className="bd-quiet" role="status">{unprinted}</p>}
    </AskDialog>
  );
}
