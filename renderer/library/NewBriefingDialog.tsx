import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { BriefingTemplate } from '../../shared/templates/template';
import { useApp } from '../app/app-store';
import { DayField } from '../app/DayField';
import { desk } from '../app/desk';
import { AskDialog } from '../app/dialogs/AskDialog';

interface NewBriefingDialogProps {
  readonly template: BriefingTemplate;
  readonly onClose: () => void;
}

/** Asks subject, to and decide-by of a new briefing, and nothing else. Each may stay empty; Enter creates. */
export function NewBriefingDialog({ template, onClose }: NewBriefingDialogProps) {
  const [subject, setSubject] = useState('');
  const [to, setTo] = useState('');
  const [decideBy, setDecideBy] = useState<string | undefined>(undefined);
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const create = async () => {
    if (creating) return;
    setCreating(true);
    const outcome = await desk.invoke('briefing:create', { templateId: template.id, subject: subject.trim(), to: to.trim(), ...(decideBy === undefined ? {} : { decideBy }) });
    setCreating(false);
    if (outcome.type === 'opened') useApp.getState().show({ type: 'open', opened: outcome.opened, created: true });
    else if (outcome.type === 'failed') setFailure(outcome.message);
    else onClose();
  };
  return (
    <AskDialog title={`New: ${template.name}`} submit={{ label: 'Create', run: () => void create(), disabled: creating }} failure={failure} onClose={onClose}>
      <Field label="Subject"><Input autoFocus value={subject} maxLength={1000} onChange={(_event, data) => setSubject(data.value)} /></Field>
      <Field label="To"><Input value={to} maxLength={1000} onChange={(_event, data) => setTo(data.value)} /></Field>
      <Field label="Decide by"><DayField value={decideBy} onChange={setDecideBy} placeholder="Such as 14 March or Friday" /></Field>
    </AskDialog>
  );
}
