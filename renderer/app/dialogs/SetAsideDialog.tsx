import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { type BriefingLexicalEditor, readBriefingData, updateBriefingData } from '../../editor';
import { AskDialog } from './AskDialog';

interface SetAsideDialogProps {
  readonly editor: BriefingLexicalEditor;
  readonly findingIds: readonly string[];
  readonly what: string;
  readonly onClose: () => void;
}

/** Asks why a finding is set aside; the reason is kept in the briefing. */
export function SetAsideDialog({ editor, findingIds, what, onClose }: SetAsideDialogProps) {
  const [reason, setReason] = useState('');
  const keep = () => {
    const kept = readBriefingData(editor).setAside.filter((entry) => !findingIds.includes(entry.finding));
    updateBriefingData(editor, { setAside: [...kept, ...findingIds.map((finding) => ({ finding, reason: reason.trim() }))] });
    onClose();
  };
  return (
    <AskDialog title="Set aside" submit={{ label: 'Set aside', run: keep, disabled: reason.trim() === '' }} onClose={onClose}>
      <p className="bd-first-line">{what}</p>
      <Field label="Reason" hint="Kept in the briefing, never printed."><Input autoFocus value={reason} maxLength={1000} onChange={(_event, data) => setReason(data.value)} /></Field>
    </AskDialog>
  );
}
