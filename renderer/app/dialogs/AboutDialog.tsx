import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/ipc/contract';
import { desk } from '../desk';
import { AskDialog } from './AskDialog';

/** Which version this is and what it runs on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [info, setInfo] = useState<Answer<'app:info'> | null>(null);
  useEffect(() => void desk.invoke('app:info').then(setInfo), []);
  return (
    <AskDialog title="Briefing Desk" onClose={onClose}>
      <dl className="bd-facts">
        <dt>Version</dt><dd>{info?.version ?? '…'}</dd>
        <dt>Runtime</dt><dd>{info ? `Electron ${info.electron}, ${info.platform}` : '…'}</dd>
        <dt>PDF engine</dt><dd>{info?.pdfEngine ?? '…'}</dd>
      </dl>
      <p className="bd-quiet">Works offline and makes no network request.</p>
    </AskDialog>
  );
}
