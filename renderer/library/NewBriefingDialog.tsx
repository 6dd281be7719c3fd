import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenOutcome } from '../../shared/ipc/briefing-channels';
import { useApp } from '../app/app-store';
import { DayField } from '../app/DayField';
import { AskDialog } from '../app/dialogs/AskDialog';
import { desk } from '../app/desk';
import type { NewFrom } from './new-from';

interface NewBriefingDialogProps {
  readonly from: NewFrom;
  readonly onClose: () => void;
}

/** Asks subject, to and decide-by of a new briefing, and of one from an existing file what it takes over. Each may stay empty; Enter creates. */
export function NewBriefingDialog({ from, onClose }: NewBriefingDialogProps) {
  const [subject, setSubject] = useState('');
  const [to, setTo] = useState('');
  const [decideBy, setDecideBy] = useState<string | undefined>(undefined);
  const [taken, setTaken] = useState({ text: false, lists: true, markings: false });
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const create = async () => {
    if (creating) return;
    setCreating(true);
    const asked = { subject: subject.trim(), to: to.trim(), ...(decideBy === undefined ? {} : { decideBy }) };
    const outcome: OpenOutcome = await (from.type === 'template' ? desk.invoke('briefing:create', { templateId: from.template.id, ...asked }) : desk.invoke('briefing:createFrom', { existingId: from.existingId, ...asked, taken }));
    setCreating(false);
    if (outcome.type === 'opened') useApp.getState().show({ type: 'open', opened: outcome.opened, created: true });
    else if (outcome.type === 'failed') setFailure(outcome.message);
    else onClose();
  };
  const take = (key: keyof typeof taken, label: string) => <Checkbox label={label} checked={taken[key]} onChange={(_event, data) => setTaken({ ...taken, [key]: data.checked === true })} />;
  return (
    <AskDialog title={from.type === 'template' ? `New: ${from.template.name}` : `New from ${from.name}`} submit={{ label: 'Create', run: () => void create(), disabled: creating }} failure={failure} onClose={onClose}>
      <Field label="Subject"><Input autoFocus value={subject} maxLength={1000} onChange={(_event, data) => setSubject(data.value)} /></Field>
      <Field label="To"><Input value={to} maxLength={1000} onChange={(_event, data) => setTo(data.value)} /></Field>
      <Field label="Decide by"><DayField value={decideBy} onChange={setDecideBy} placeholder="Such as 14 March or Friday" /></Field>
      {from.type === 'existing' && (
        <fieldset className="bd-fieldset">
          <legend>{`Beside its ${from.sections === 1 ? 'section' : `${from.sections} sections`} and its house style, take over`}</legend>
          {take('lists', 'Parties, sources, acronyms, names and values of fields')}
          {take('text', 'What is written in the sections, with its parties and sources')}
          {take('markings', 'Markings')}
        </fieldset>
      )}
    </AskDialog>
  );
}
