import { Button } from '@fluentui/react-components';
import type { LeftWork } from '../../../shared/ipc/briefing-channels';
import { momentInWords } from '../../../shared/model/moment-words';
import { useKeptRow } from '../use-kept-row';

interface LeftWorkRowProps {
  readonly work: LeftWork;
  /** The question whether to discard it is open. */
  readonly asked: boolean;
  /** Opens the question of a work, or closes it. */
  readonly onAsk: (id: string | null) => void;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

/** One briefing that was not saved. Discarding cannot be undone, so it is asked for twice; the question begins on the answer that keeps. */
export function LeftWorkRow({ work, asked, onAsk, onOpen, onDiscard }: LeftWorkRowProps) {
  const { id, subject, file, changedAt } = work;
  const name = subject === '' ? 'Briefing without a subject' : subject;
  const when = momentInWords(changedAt);
  const { row, keeps } = useKeptRow(asked);
  return (
    <li ref={row} className="bd-version bd-left-work">
      <div className="bd-version-body">
        <span className="bd-left-work-name" dir="auto" title={name}>{name}</span>
        <span className="bd-version-facts" title={file === undefined ? undefined : `${file.folder}${separatorOf(file.folder)}${file.name}`}>{file === undefined ? 'Never saved' : file.name} · {when}</span>
      </div>
      {!asked && <Button size="small" aria-label={`Open ${name}, ${when}`} onClick={onOpen}>Open</Button>}
      {!asked && <Button size="small" appearance="subtle" aria-label={`Discard ${name}, ${when}`} onClick={() => onAsk(id)}>Discard…</Button>}
      {asked && (
        <div className="bd-left-work-ask" role="group" aria-label={`Discard ${name}`}>
          <span>{file === undefined ? 'This deletes the work for good.' : 'This deletes what was not saved, for good. The file stays as it is.'}</span>
          <Button size="small" onClick={onDiscard}>Discard</Button>
          <Button size="small" autoFocus onClick={() => { keeps(); onAsk(null); }}>Keep</Button>
        </div>
      )}
    </li>
  );
}

const separatorOf = (folder: string): string => (folder.includes('\\') ? '\\' : '/');
