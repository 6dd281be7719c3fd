import { Button } from '@fluentui/react-components';
import { DismissRegular, DocumentRegular, DocumentDismissRegular } from '@fluentui/react-icons';
import type { Recent } from '../../shared/ipc/briefing-channels';
import { showOutcome } from '../app/app-store';
import { desk } from '../app/desk';
import { KIND_WORDS, momentWords } from '../app/words';

interface RecentRowProps {
  readonly recent: Recent;
  readonly onChanged: () => void;
}

/** A recent briefing: what it is, where it is, when it changed. A missing one offers to be located or removed. */
export function RecentRow({ recent, onChanged }: RecentRowProps) {
  const open = () => void desk.invoke('recents:open', recent.id).then((outcome) => { if (!showOutcome(outcome)) onChanged(); });
  const locate = () => void desk.invoke('recents:locate', recent.id).then((outcome) => { if (!showOutcome(outcome)) onChanged(); });
  const forget = () => void desk.invoke('recents:forget', recent.id).then(onChanged);
  const place = `${recent.folder}${separatorOf(recent.folder)}${recent.name}`;
  const facts = (
    <>
      <span className="bd-recent-title" title={recent.title || recent.name}>{recent.title || recent.name}</span>
      <span className="bd-recent-facts">
        {recent.marking && <span className="bd-recent-marking">{recent.marking}</span>}
        <span>{KIND_WORDS[recent.kind]}</span>
        <span>{recent.missing ? 'File is missing' : momentWords(recent.changedAt)}</span>
      </span>
      <span className="bd-recent-place" title={place}>{place}</span>
    </>
  );
  return (
    <li className="bd-recent" data-missing={recent.missing || undefined}>
      {recent.missing ? <DocumentDismissRegular className="bd-recent-icon" aria-hidden /> : <DocumentRegular className="bd-recent-icon" aria-hidden />}
      {recent.missing ? <span className="bd-recent-body">{facts}</span> : <button type="button" className="bd-recent-body" onClick={open}>{facts}</button>}
      {recent.missing && <Button size="small" onClick={locate}>Locate…</Button>}
      <Button size="small" appearance="subtle" className="bd-recent-remove" icon={<DismissRegular />} title="Remove from this list" aria-label={`Remove ${recent.title || recent.name} from this list`} onClick={forget} />
    </li>
  );
}

const separatorOf = (folder: string): string => (folder.includes('\\') ? '\\' : '/');
