import { AskDialog } from './AskDialog';

interface TemplateKeptDialogProps {
  readonly name: string;
  /** What the template could not carry, one sentence each. */
  readonly notes: readonly string[];
  readonly onClose: () => void;
}

/** Says that a section was kept as a template, and what of it was not. */
export function TemplateKeptDialog({ name, notes, onClose }: TemplateKeptDialogProps) {
  return (
    <AskDialog title="Template saved" onClose={onClose}>
      <p className="bd-first-line">{`“${name}” is in the list of Add section. Some things are not in it:`}</p>
      <ul className="bd-plain-list">{notes.map((note) => <li key={note}>{note}</li>)}</ul>
    </AskDialog>
  );
}
