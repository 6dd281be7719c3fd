import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { SHORTCUTS } from '../shortcut-list';

/** The keyboard shortcuts, in groups. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className="bd-dialog-wide">
        <DialogBody>
          <DialogTitle>Keyboard shortcuts</DialogTitle>
          <DialogContent tabIndex={0} aria-label="List of keyboard shortcuts" role="group">
            <div className="bd-shortcuts">
              {SHORTCUTS.map(({ group, keys }) => (
              <section key={group}>
                <h3>{group}</h3>
                <dl>{keys.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
              </section>
            ))}
            </div>
          </DialogContent>
          <DialogActions><Button appearance="primary" autoFocus onClick={onClose}>Close</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
