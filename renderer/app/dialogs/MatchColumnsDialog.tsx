import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select } from '@fluentui/react-components';
import { type FormEvent, useMemo, useState } from 'react';
import type { Table } from '../../../shared/model/block';
import { inlineText } from '../../../shared/model/plain-text';
import { isTextField, rowKindDefinition } from '../../../shared/model/row-kinds';
import { ROW_KINDS, type RowKind } from '../../../shared/model/rows';
import { dispatch, focusEditor, readSelectionState, TABLE_TO_ROWS_COMMAND } from '../../editor';
import { findBlock } from '../find-block';
import { guessColumns } from '../guess-columns';
import type { OpenSession } from '../session-store';

interface MatchColumnsDialogProps {
  readonly session: OpenSession;
  readonly kind: RowKind;
  readonly onClose: () => void;
}

const LEAVE_OUT = '';

/** Turns the table under the caret into typed rows: which kind, and which field each column fills. */
export function MatchColumnsDialog({ session, kind: first, onClose }: MatchColumnsDialogProps) {
  const { editor } = session.handle;
  const [table] = useState(() => {
    const blockId = readSelectionState(editor).inTable?.blockId;
    const block = blockId === undefined ? undefined : findBlock(session.handle.briefing(), blockId);
    return block?.type === 'table' ? block : undefined;
  });
  const headings = useMemo(() => (table ? headingsOf(table) : []), [table]);
  const [kind, setKind] = useState(first);
  const [columns, setColumns] = useState<readonly (string | null)[]>(() => guessColumns(headings, first));
  const definition = rowKindDefinition(kind);
  const fields = definition.fields.filter((field) => field.perParty === undefined && (isTextField(field) || field.type === 'enum' || field.type === 'date'));
  const choose = (next: RowKind) => { setKind(next); setColumns(guessColumns(headings, next)); };
  const leave = () => { onClose(); requestAnimationFrame(() => focusEditor(editor)); };
  const convert = (event: FormEvent) => {
    event.preventDefault();
    if (table) dispatch(editor, TABLE_TO_ROWS_COMMAND, { blockId: table.id, kind, columns });
    leave();
  };
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) leave(); }}>
      <DialogSurface className="bd-dialog-small">
        <form onSubmit={convert}>
          <DialogBody>
            <DialogTitle>Turn the table into typed rows</DialogTitle>
            <DialogContent className="bd-form">
              {!table && <p>Put the caret into a table first.</p>}
              <Field label="Kind of rows">
                <Select autoFocus value={kind} onChange={(_event, data) => choose(data.value as RowKind)}>
                  {ROW_KINDS.map((entry) => <option key={entry} value={entry}>{rowKindDefinition(entry).caption}</option>)}
                </Select>
              </Field>
              {headings.map((heading, at) => (
                <Field key={at} label={heading === '' ? `Column ${at + 1}` : `Column “${heading}”`}>
                  <Select value={columns[at] ?? LEAVE_OUT} onChange={(_event, data) => setColumns(headings.map((_none, index) => (index === at ? (data.value === LEAVE_OUT ? null : data.value) : columns[index] ?? null)))}>
                    <option value={LEAVE_OUT}>Leave out</option>
                    {fields.map((field) => <option key={field.name} value={field.name}>{field.label}</option>)}
                  </Select>
                </Field>
              ))}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={!table || columns.every((column) => column === null)}>Turn into rows</Button>
              <Button type="button" onClick={leave}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** The words at the head of each column, of the first row. */
function headingsOf(table: Table): readonly string[] {
  return (table.rows[0]?.cells ?? []).map((cell) => cell.blocks.map((block) => (block.type === 'paragraph' ? inlineText(block.content) : '')).join(' ').trim().slice(0, 60));
}
