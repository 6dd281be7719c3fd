import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/ipc/contract';
import { desk } from '../desk';

/** Which version this is and what it runs on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [info, setInfo] = useState<Answer<'app:info'> | null>(null);
  useEffect(() => void desk.invoke('app:info').then(setInfo), []);
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className="bd-dialog-small">
        <DialogBody>
          <DialogTitle>Briefing Desk</DialogTitle>
          <DialogContent>
            <dl className="bd-facts">
              <dt>Version</dt><dd>{info?.version ?? '…'}</dd>
              <dt>Runtime</dt><dd>{info ? `Electron ${info.electron}, ${info.platform}` : '…'}</dd>
              <dt>PDF engine</dt><dd>{info?.pdfEngine ?? '…'}</dd>
            </dl>
            <p className="bd-quiet">Works offline and makes no network request.</p>
          </DialogContent>
          <DialogActions><Button appearance="primary" autoFocus onClick={onClose}>Close</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
