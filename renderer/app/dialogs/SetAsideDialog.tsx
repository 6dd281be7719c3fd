import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type BriefingLexicalEditor, readBriefingData, updateBriefingData } from '../../editor';

interface SetAsideDialogProps {
  readonly editor: BriefingLexicalEditor;
  readonly findingIds: readonly string[];
  readonly what: string;
  readonly onClose: () => void;
}

/** Asks why a finding is set aside; the reason is kept in the briefing. */
export function SetAsideDialog({ editor, findingIds, what, onClose }: SetAsideDialogProps) {
  const [reason, setReason] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const kept = readBriefingData(editor).setAside.filter((entry) => !findingIds.includes(entry.finding));
    updateBriefingData(editor, { setAside: [...kept, ...findingIds.map((finding) => ({ finding, reason: reason.trim() }))] });
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className="bd-dialog-small">
        <form onSubmit={keep}>
          <DialogBody>
            <DialogTitle>Set aside</DialogTitle>
            <DialogContent className="bd-form">
              <p className="bd-first-line">{what}</p>
              <Field label="Reason" hint="Kept in the briefing, never printed."><Input autoFocus value={reason} maxLength={1000} onChange={(_event, data) => setReason(data.value)} /></Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={reason.trim() === ''}>Set aside</Button>
              <Button type="button" onClick={onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
