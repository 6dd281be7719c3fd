import { Button } from '@fluentui/react-components';
import type { SaveOutcome } from '../../../shared/ipc/briefing-channels';
import { saveBriefing, saveBriefingAs } from '../save-flow';
import { AskDialog } from './AskDialog';

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
  const again = changed
    ? <Button type="button" onClick={run(() => saveBriefing({ overwriteChanged: true }))}>Replace what is there</Button>
    : <Button type="button" onClick={run(() => (outcome.chosen ? saveBriefingAs({ again: true }) : saveBriefing()))}>Try again</Button>;
  return (
    <AskDialog title={TITLES[outcome.reason]} alert submit={{ label: 'Save a copy…', run: run(() => saveBriefingAs()), autoFocus: true }} others={again} onClose={onClose}>
      <p>{outcome.message}</p>
      <p>Your work is still in this window, and nothing of it is lost.</p>
    </AskDialog>
  );
}
