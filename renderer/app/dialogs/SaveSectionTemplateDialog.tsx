import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { desk } from '../desk';
import type { OpenSession } from '../session-store';
import { useTemplates } from '../templates-store';
import { announce } from '../toasts';
import { TemplateKeptDialog } from './TemplateKeptDialog';
import { AskDialog } from './AskDialog';

interface SaveSectionTemplateDialogProps {
  readonly session: OpenSession;
  readonly sectionId: string;
  readonly heading: string;
  readonly onClose: () => void;
}

/** Keeps a section as a template of one's own; what belongs to this briefing alone stays out unless it is chosen. */
export function SaveSectionTemplateDialog({ session, sectionId, heading, onClose }: SaveSectionTemplateDialogProps) {
  const [name, setName] = useState(heading);
  const [keep, setKeep] = useState({ keepFieldValues: false, keepMarkings: false, keepSources: false });
  const [failure, setFailure] = useState<string | null>(null);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const isTaken = useTemplates((store) => store.sections.some((template) => template.own && template.name === name.trim()));
  const save = async () => {
    const kept = await session.sync.flush();
    if (kept.type === 'notKept') { setFailure(kept.message); return; }
    const outcome = await desk.invoke('templates:saveSection', session.opened.sessionId, sectionId, { name: name.trim(), ...keep });
    if (outcome.type === 'failed') { setFailure(outcome.message); return; }
    await useTemplates.getState().load();
    if (outcome.notes !== undefined && outcome.notes.length > 0) { setNotes(outcome.notes); return; }
    announce(`Kept as the template “${name.trim()}”. It is in the list of Add section.`);
    onClose();
  };
  if (notes.length > 0) return <TemplateKeptDialog name={name.trim()} notes={notes} onClose={onClose} />;
  return (
    <AskDialog title="Save section as template" submit={{ label: 'Save', run: () => void save(), disabled: name.trim() === '' }} failure={failure} onClose={onClose}>
      <Field label="Name" {...(isTaken ? { validationState: 'warning' as const, validationMessage: 'You have a template of this name already; this one will stand beside it.' } : {})}><Input autoFocus value={name} maxLength={200} onChange={(_event, data) => setName(data.value)} /></Field>
      <fieldset className="bd-fieldset">
        <legend>Also keep</legend>
        <Checkbox label="Values of fields" checked={keep.keepFieldValues} onChange={(_event, data) => setKeep({ ...keep, keepFieldValues: data.checked === true })} />
        <Checkbox label="Markings" checked={keep.keepMarkings} onChange={(_event, data) => setKeep({ ...keep, keepMarkings: data.checked === true })} />
        <Checkbox label="Sources" checked={keep.keepSources} onChange={(_event, data) => setKeep({ ...keep, keepSources: data.checked === true })} />
      </fieldset>
    </AskDialog>
  );
}
