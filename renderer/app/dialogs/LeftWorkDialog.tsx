import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { showOutcome } from '../app-store';
import { useFocusHeir } from '../use-focus-heir';
import { desk } from '../desk';
import { useLeftWork } from '../left-work-store';
import { countWords } from '../words';
import { AskDialog } from './AskDialog';
import { LeftWorkRow } from './LeftWorkRow';

/** The briefings that were not saved when the app ended: each can be opened or discarded, and what is left here is kept. */
export function LeftWorkDialog({ onClose }: { readonly onClose: () => void }) {
  const { works, load } = useLeftWork();
  const [asked, setAsked] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // What is opened or discarded goes from the list with its buttons.
  useFocusHeir(list, () => list.current?.querySelector('button')?.focus());
  useEffect(() => { if (works.length === 0) onClose(); }, [works.length]);
  const open = async (ids: readonly string[]) => {
    if (busy) return;
    setBusy(true);
    const failures: string[] = [];
    for (const id of ids) {
      const outcome = await desk.invoke('leftWork:open', id);
      if (outcome.type === 'failed') failures.push(outcome.message);
      else showOutcome(outcome);
    }
    setFailure(failures.length === 0 ? null : failures.join(' '));
    setBusy(false);
    await load();
  };
  const discard = async (id: string) => {
    await desk.invoke('leftWork:discard', id);
    setAsked(null);
    await load();
  };
  return (
    <AskDialog
      title={leftWorkWords(works.length)}
      failure={failure}
      wide
      onClose={onClose}
      {...(works.length > 1 ? { others: <Button type="button" onClick={() => void open(works.map(({ id }) => id))}>Open all</Button> } : {})}
    >
      <p className="bd-quiet">Briefing Desk ended before this work was saved. What you leave here is kept, and is offered again at the next start.</p>
      <ul ref={list} className="bd-versions" aria-label="Unsaved work, newest first">
        {works.map((work) => <LeftWorkRow key={work.id} work={work} asked={asked === work.id} onAsk={setAsked} onOpen={() => void open([work.id])} onDiscard={() => void discard(work.id)} />)}
      </ul>
    </AskDialog>
  );
}

/** "3 briefings were not saved". */
export const leftWorkWords = (count: number): string => `${countWords(count, 'briefing')} ${count === 1 ? 'was' : 'were'} not saved`;
