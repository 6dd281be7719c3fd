import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { EarlierVersionContent } from '../../../shared/ipc/briefing-channels';
import { exactMomentInWords } from '../../../shared/model/moment-words';
import { countWords } from '../words';

interface EarlierVersionRowProps {
  readonly madeAt: number;
  /** Undefined while it is being read. */
  readonly content: EarlierVersionContent | undefined;
  /** The subject of the open briefing, if one is open. */
  readonly subjectNow: string | undefined;
  readonly restorable: boolean;
  readonly busy: boolean;
  readonly onOpenCopy: () => void;
  readonly onRestore: () => void;
}

/** One kept version: when it was replaced, what is in it, what can be done with it. */
export function EarlierVersionRow({ madeAt, content, subjectNow, restorable, busy, onOpenCopy, onRestore }: EarlierVersionRowProps) {
  const when = exactMomentInWords(madeAt);
  const unreadable = content?.type === 'unreadable';
  return (
    <li className="bd-version" data-unreadable={unreadable || undefined}>
      <div className="bd-version-body">
        <span className="bd-version-when">{capital(when)}</span>
        {content === undefined && <span className="bd-quiet">Reading…</span>}
        {content?.type === 'readable' && <span className="bd-version-facts">{factsOf(content)}</span>}
        {content?.type === 'readable' && content.subject !== '' && content.subject !== subjectNow && <span className="bd-version-subject" title={content.subject}>{content.subject}</span>}
        {unreadable && <span className="bd-version-facts"><WarningRegular aria-hidden /> {content.message}</span>}
      </div>
      {!unreadable && <Button size="small" disabled={busy || content === undefined} aria-label={`Open a copy of the version of ${when}`} onClick={onOpenCopy}>Open a copy</Button>}
      {!unreadable && restorable && <Button size="small" disabled={busy || content === undefined} aria-label={`Restore the version of ${when}`} onClick={onRestore}>Restore…</Button>}
    </li>
  );
}

function factsOf({ sections, words, differing }: Extract<EarlierVersionContent, { type: 'readable' }>): string {
  const size = `${countWords(sections, 'section')}, ${countWords(words, 'word')}`;
  if (differing === undefined) return size;
  return `${size} · ${differing === 0 ? 'the sections are as they are now' : `${countWords(differing, 'section differs', 'sections differ')} from now`}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
