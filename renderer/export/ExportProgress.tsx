import { Button, DialogActions, ProgressBar } from '@fluentui/react-components';
import type { EXPORT_STEPS } from '../../shared/ipc/export-channels';

interface ExportProgressProps {
  readonly step: (typeof EXPORT_STEPS)[number];
  readonly done: number;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

const STEP_WORDS: Readonly<Record<ExportProgressProps['step'], string>> = {
  preparing: 'Preparing the text', layingOut: 'Laying out the pages', writingPdf: 'Writing the PDF', writingDocx: 'Writing the Word document', saving: 'Saving the files',
};

/** The running export: its step in words, how far it is, and Cancel. */
export function ExportProgress({ step, done, cancelling, onCancel }: ExportProgressProps) {
  const words = cancelling ? 'Cancelling' : STEP_WORDS[step];
  return (
    <div className="bd-export-progress">
      <p role="status">{`${words}…`}</p>
      <ProgressBar value={done} thickness="large" aria-label={words} />
      <DialogActions><Button autoFocus disabled={cancelling} onClick={onCancel}>Cancel</Button></DialogActions>
    </div>
  );
}
