import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ExportFormat } from '../../shared/ipc/export-channels';
import type { OpenSession } from '../app/session-store';
import { desk } from '../app/desk';
import { ExportForm } from './ExportForm';
import { ExportProgress } from './ExportProgress';
import { ExportResult } from './ExportResult';
import { useExportJob } from './use-export-job';
import './export.css';

/** What is exported, where to, and how it went: one dialog from the choice to the files. A failure keeps it open. */
export function ExportDialog({ session, onClose }: { readonly session: OpenSession; readonly onClose: () => void }) {
  const { sessionId } = session.opened;
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['docx', 'pdf']);
  const [baseName, setBaseName] = useState('');
  const [folder, setFolder] = useState('');
  const job = useExportJob(session);
  useEffect(() => void desk.invoke('export:defaults', sessionId).then((defaults) => { setBaseName(defaults.baseName); setFolder(defaults.folder); }), [sessionId]);
  // "Replace" is about the files that it names: with another name, folder or format they are others.
  const other = () => { if (job.state.type === 'exists') job.reset(); };
  const chooseFolder = () => void desk.invoke('export:chooseFolder', sessionId).then((choice) => { if (choice) { other(); setFolder(choice.folder); } });
  const start = (overwrite: boolean) => void job.start({ formats: [...formats], baseName: baseName.trim(), overwrite });
  const leave = () => { if (job.state.type !== 'running') onClose(); };
  return (
    <Dialog open modalType="modal" onOpenChange={(_event, data) => { if (!data.open) leave(); }}>
      <DialogSurface className="bd-dialog-export">
        <DialogBody>
          <DialogTitle>Export</DialogTitle>
          <DialogContent className="bd-export">
            {job.state.type === 'done'
              ? <ExportResult result={job.state.result} onAgain={job.reset} onClose={onClose} />
              : job.state.type === 'running'
                ? <ExportProgress step={job.state.step} done={job.state.done} cancelling={job.state.cancelling} onCancel={job.cancel} />
                : <ExportForm session={session} formats={formats} baseName={baseName} folder={folder} state={job.state} onFormats={(next) => { other(); setFormats(next); }} onBaseName={(next) => { other(); setBaseName(next); }} onChooseFolder={chooseFolder} onStart={start} onClose={onClose} />}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
