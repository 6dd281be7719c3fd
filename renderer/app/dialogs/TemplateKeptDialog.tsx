import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

interface TemplateKeptDialogProps {
  readonly name: string;
  /** What the template could not carry, one sentence each. */
  readonly notes: readonly string[];
  readonly onClose: () => void;
}

/** Says that a section was kept as a template, and what of it was not. */
export function TemplateKeptDialog({ name, notes, onClose }: TemplateKeptDialogProps) {
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) onClose(); }}>
      <DialogSurface className="bd-dialog-small">
        <DialogBody>
          <DialogTitle>Template saved</DialogTitle>
          <DialogContent>
            <p className="bd-first-line">{`“${name}” is in the list of Add section. Some things are not in it:`}</p>
            <ul className="bd-plain-list">{notes.map((note) => <li key={note}>{note}</li>)}</ul>
          </DialogContent>
          <DialogActions><Button appearance="primary" autoFocus onClick={onClose}>Close</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
