import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { OwnTemplateRow } from '../../library/OwnTemplateRow';
import { desk } from '../desk';
import { useTemplates } from '../templates-store';
import { useFocusHeir } from '../use-focus-heir';
import { AskDialog } from './AskDialog';

/** One's own section templates: what they are, whose, a way to delete each after a question, and the way to the folder of their files. */
export function OwnTemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { sections, problems, load } = useTemplates();
  const [asked, setAsked] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useFocusHeir(list, () => list.current?.querySelector('button')?.focus());
  const own = sections.filter((template) => template.own);
  const remove = async (id: string) => {
    const outcome = await desk.invoke('templates:deleteSection', id);
    setFailure(outcome.type === 'failed' ? outcome.message : null);
    setAsked(null);
    await load();
  };
  const openFolder = async () => {
    const outcome = await desk.invoke('templates:openFolder');
    setFailure(outcome.type === 'failed' ? outcome.message : null);
  };
  return (
    <AskDialog title="Own section templates" failure={failure} onClose={onClose} others={(own.length > 0 || problems.length > 0) && <Button onClick={() => void openFolder()}>Open folder</Button>}>
      {problems.map((problem) => <MessageBar key={problem} intent="warning" layout="multiline"><MessageBarBody>{problem}</MessageBarBody></MessageBar>)}
      {own.length === 0 && problems.length === 0 && <p className="bd-quiet">None. Save a section as template from its menu, and it is listed here.</p>}
      {own.length > 0 && <ul ref={list} className="bd-own-templates">{own.map((template) => <OwnTemplateRow key={template.id} template={template} asked={asked === template.id} onAsk={setAsked} onDelete={() => void remove(template.id)} />)}</ul>}
    </AskDialog>
  );
}
