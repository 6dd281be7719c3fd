import { Button, DialogActions } from '@fluentui/react-components';
import type { ExportFinished } from '../../shared/ipc/export-channels';
import { countWords } from '../app/words';
import { ExportedFileRow } from './ExportedFileRow';

interface ExportResultProps {
  readonly result: Extract<ExportFinished, { type: 'done' }>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** The files that an export wrote, each with what can be done with it, and what the reader should know about them. */
export function ExportResult({ result, onAgain, onClose }: ExportResultProps) {
  const { files, warnings, milliseconds } = result;
  return (
    <div className="bd-export-result">
      <p role="status">{`${countWords(files.length, 'file')} written in ${(milliseconds / 1000).toFixed(1)} seconds.`}</p>
      <ul className="bd-exported">{files.map((file, at) => <ExportedFileRow key={file.fileId} file={file} first={at === 0} />)}</ul>
      {warnings.length > 0 && (
        <div className="bd-export-warnings">
          <p>{`${countWords(warnings.length, 'note')}:`}</p>
          <ul>{warnings.map((warning, at) => <li key={at}>{warning.message}</li>)}</ul>
        </div>
      )}
      <DialogActions>
        <Button onClick={onAgain}>Export again</Button>
        <Button appearance="primary" onClick={onClose}>Done</Button>
      </DialogActions>
    </div>
  );
}
