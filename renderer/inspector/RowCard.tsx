import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { rowKindIn } from '../../shared/export/print/row-kind-in';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import { announceUndoable } from '../app/announce-undoable';
import { type BriefingEditorHandle, DELETE_ROWS_COMMAND, dispatch, DUPLICATE_ROWS_COMMAND, keepInView, MOVE_ROWS_COMMAND, useBriefingData, useRow } from '../editor';
import { RowFields } from './RowFields';

interface RowCardProps {
  readonly handle: BriefingEditorHandle;
  readonly rowId: string;
  readonly readOnly: boolean;
}

/** The card of a row: what it is, buttons that move and copy it, and its fields. The buttons stay where they are, and keep the focus, when the card goes on to another row: to the copy. */
export function RowCard({ handle, rowId, readOnly }: RowCardProps) {
  const { editor } = handle;
  const found = useRow(editor, rowId);
  const data = useBriefingData(editor);
  const copiedFrom = useRef<string | null>(null);
  // The caret goes into the copy without the focus, so that nothing but this brings the copy into view.
  useEffect(() => {
    if (copiedFrom.current !== null && copiedFrom.current !== rowId) keepInView(editor, rowId);
    copiedFrom.current = null;
  }, [rowId]);
  if (!found || !data) return <p className="bd-empty">This row is no longer there.</p>;
  const definition = rowKindIn(found.kind, data.metadata.language);
  const { singular } = rowKindDefinition(found.kind);
  const move = (to: 'up' | 'down') => {
    dispatch(editor, MOVE_ROWS_COMMAND, { rowIds: [rowId], to });
    keepInView(editor, rowId);
  };
  const duplicate = () => {
    copiedFrom.current = rowId;
    dispatch(editor, DUPLICATE_ROWS_COMMAND, { rowIds: [rowId] });
  };
  const remove = () => {
    dispatch(editor, DELETE_ROWS_COMMAND, { rowIds: [rowId] });
    announceUndoable(editor, `The ${singular} was deleted.`);
  };
  return (
    <section className="bd-row-card" aria-label={`Card of the ${singular}`}>
      <header className="bd-card-head">
        <h3 lang={data.metadata.language}>{capital(definition.singular)}</h3>
        {!readOnly && (
          <div className="bd-entry-tools">
            <Button data-keeps-focus size="small" appearance="subtle" icon={<ArrowUpRegular />} aria-label="Move the row up" onClick={() => move('up')} />
            <Button data-keeps-focus size="small" appearance="subtle" icon={<ArrowDownRegular />} aria-label="Move the row down" onClick={() => move('down')} />
            <Button data-keeps-focus size="small" appearance="subtle" icon={<CopyRegular />} aria-label="Duplicate the row" onClick={duplicate} />
            <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label="Delete the row" onClick={remove} />
          </div>
        )}
      </header>
      <RowFields key={rowId} editor={editor} found={found} definition={definition} data={data} readOnly={readOnly} />
    </section>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
