import { Field, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { rowKindIn } from '../../../shared/export/print/row-kind-in';
import { ROW_KINDS, type RowKind } from '../../../shared/model/rows';
import { IN_WORDS, type TableForRows, turned } from '../../editor';
import { columnFields, columnsFrom, guessColumns, guessHeadingsPlace, type HeadingsPlace } from '../guess-columns';
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
  const [upright] = useState(() => (table ? wordsOfRows(table) : []));
  const [onItsSide] = useState(() => (table ? wordsOfRows(turned(table)) : []));
  const [kind, setKind] = useState<RowKind>(found?.kind ?? 'risks');
  const [headings, setHeadings] = useState<HeadingsPlace>(() => guessHeadingsPlace(upright, onItsSide[0] ?? [], (table?.headerRows ?? 0) > 0, kind, parties));
  const wordsIn = (place: HeadingsPlace) => (place === 'firstColumn' ? onItsSide : upright);
  const headerRowsIn = (place: HeadingsPlace): number => ({ firstRow: Math.max(1, table?.headerRows ?? 1), firstColumn: 1, none: 0 })[place];
  const columnsOf = (next: RowKind, place: HeadingsPlace): readonly string[] => {
    const words = wordsIn(place);
    return place === 'none' ? columnsFrom(pasted?.fieldKey ?? '', words, next, parties) : guessColumns(words[0] ?? [], next, parties, words[headerRowsIn(place)]);
  };
  const [columns, setColumns] = useState<readonly (string | null)[]>(() => columnsOf(kind, headings));
  const [startAt] = useState(() => Math.max(0, columns.indexOf(IN_WORDS)));
  const start = useRef<HTMLSelectElement | null>(null);
  // The dialog gives the focus to its first control when it opens; a frame later it goes to the first column that there is something to decide about.
  useEffect(() => { const frame = requestAnimationFrame(() => start.current?.focus()); return () => cancelAnimationFrame(frame); }, []);
  const fields = columnFields(kind, parties, language);
  const headerRows = headerRowsIn(headings);
  const names = headings === 'none' ? [] : wordsIn(headings)[0] ?? [];
  const examples = wordsIn(headings)[headerRows] ?? [];
  const unprinted = found && toTheCard(found, kind, columns);
  const guess = (next: RowKind, place: HeadingsPlace) => {
    setKind(next);
    setHeadings(place);
    setColumns(columnsOf(next, place));
  };
  const set = (at: number, key: string) => setColumns(columns.map((column, index) => (index === at ? (key === LEAVE_OUT ? null : key) : column)));
  const leave = () => { onClose(); backToText(editor); };
  const convert = () => {
    if (found) addRows(session, found, kind, { columns, headerRows, ...(headings === 'firstColumn' ? { turned: true } : {}) });
    leave();
  };
  const unit = headings === 'firstColumn' ? 'Line' : 'Column';
  const title = pasted ? `Add the table to “${rowKindIn(kind, language).caption}”` : 'Turn the table into typed rows';
  return (
    <AskDialog title={title} submit={{ label: pasted ? 'Add rows' : 'Turn into rows', run: convert, disabled: !table || columns.every((column) => column === null || column === IN_WORDS) }} onClose={leave}>
      {!table && <p>The table is no longer there.</p>}
      {!pasted && (
        <Field label="Kind of rows" orientation="horizontal">
          <Select value={kind} onChange={(_event, data) => guess(data.value as RowKind, headings)}>
            {ROW_KINDS.map((entry) => <option key={entry} value={entry}>{rowKindIn(entry, language).caption}</option>)}
          </Select>
        </Field>
      )}
      <Field label="Headings" orientation="horizontal" {...(headings === 'firstColumn' ? { hint: 'Each further column of the table becomes a row.' } : {})}>
        <Select value={headings} onChange={(_event, data) => guess(kind, data.value as HeadingsPlace)}>
          <option value="firstRow">In the first row</option>
          <option value="firstColumn">In the first column</option>
          <option value="none">None</option>
        </Select>
      </Field>
      {columns.map((column, at) => (
        <Field key={at} orientation="horizontal" label={names[at] ? `${unit} “${names[at]}”` : `${unit} ${at + 1}`} {...(examples[at] ? { hint: `Such as “${examples[at]}”` } : {})}>
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
