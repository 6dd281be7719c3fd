import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { SaveOutcome } from '../../../shared/ipc/briefing-channels';
import { saveBriefing, saveBriefingAs } from '../save-flow';

interface SaveFailedDialogProps {
  readonly outcome: Extract<SaveOutcome, { type: 'failed' }>;
  readonly onClose: () => void;
}

const TITLES: Readonly<Record<SaveFailedDialogProps['outcome']['reason'], string>> = {
  changedOutside: 'The file was changed by someone else',
  noSpace: 'There is no space left on the disk',
  noPermission: 'The file cannot be written',
  folderMissing: 'The folder is no longer there',
  nameTooLong: 'The file name is too long',
  other: 'The briefing was not saved',
};

/** Says why a save failed and offers what can be done. The work stays in the window and in the recovery journal. */
export function SaveFailedDialog({ outcome, onClose }: SaveFailedDialogProps) {
  const changed = outcome.reason === 'changedOutside';
  const run = (act: () => Promise<boolean>) => () => { onClose(); void act(); };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className="bd-dialog-small">
        <DialogBody>
          <DialogTitle>{TITLES[outcome.reason]}</DialogTitle>
          <DialogContent>
            <p className="bd-first-line">{outcome.message}</p>
            <p>Your work is still in this window, and nothing of it is lost.</p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" autoFocus onClick={run(saveBriefingAs)}>Save a copy…</Button>
            {changed
              ? <Button onClick={run(() => saveBriefing({ overwriteChanged: true }))}>Replace what is there</Button>
              : <Button onClick={run(() => saveBriefing())}>Try again</Button>}
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
