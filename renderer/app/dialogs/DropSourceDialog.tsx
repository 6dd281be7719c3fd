import { useState } from 'react';
import { dispatch, dropSource, readBriefingData, UNDO_COMMAND } from '../../editor';
import { NO_USES, sourceUses } from '../../inspector/source-uses';
import type { OpenSession } from '../session-store';
import { announce } from '../toasts';
import { AskDialog } from './AskDialog';

/** Asks before a source goes away that is cited or named: its citations go with it. */
export function DropSourceDialog({ session, sourceId, onClose }: { readonly session: OpenSession; readonly sourceId: string; readonly onClose: () => void }) {
  const { handle: { editor, briefing } } = session;
  const [source] = useState(() => readBriefingData(editor).sources.find((candidate) => candidate.id === sourceId));
  const [{ citations, rows }] = useState(() => sourceUses(briefing().sections).get(sourceId) ?? NO_USES);
  const drop = () => {
    dropSource(editor, sourceId);
    onClose();
    announce('The source was deleted.', { label: 'Undo', run: () => dispatch(editor, UNDO_COMMAND, undefined) });
  };
  const used = [...(citations > 0 ? [`cited in ${citations} ${citations === 1 ? 'place' : 'places'}`] : []), ...(rows > 0 ? [`named in ${rows} ${rows === 1 ? 'row' : 'rows'}`] : [])].join(' and ');
  return (
    <AskDialog title="Delete the source?" alert submit={{ label: 'Delete', run: drop, autoFocus: true }} onClose={onClose}>
      <p className="bd-first-line">{`“${source?.title || 'Source without a title'}” is ${used}. Deleting it takes these away as well.`}</p>
    </AskDialog>
  );
}
