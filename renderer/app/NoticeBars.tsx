import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Opened } from '../../shared/ipc/briefing-channels';
import { momentInWords } from '../../shared/model/moment-words';
import { FileStateBar } from './FileStateBar';
import { saveBriefing, saveBriefingAs } from './save-flow';
import { dismissNotice, useSession } from './session-store';
import { useFocusHeir } from './use-focus-heir';

/** What is to be known about the file, above the text: recovered work, read-only, changes that could not be kept. */
export function NoticeBars({ opened }: { readonly opened: Opened }) {
  const notices = useSession((store) => store.notices);
  const save = useSession((store) => store.save);
  const bars = useRef<HTMLDivElement>(null);
  // A bar goes with the button that was pressed in it; the text is where one goes on.
  useFocusHeir(bars, () => useSession.getState().session?.handle.focus());
  const recovered = opened.recovered && save.type === 'unsaved';
  const { type: fileState } = useSession((store) => store.fileState);
  if (notices.length === 0 && !recovered && !opened.readOnly && fileState === 'asKnown') return null;
  return (
    <div className="bd-notices" ref={bars} data-region="notices" role="region" aria-label="Notices">
      <FileStateBar readOnly={opened.readOnly} />
      {recovered && (
        <MessageBar intent="warning">
          <MessageBarBody><MessageBarTitle>Recovered work</MessageBarTitle>{recoveredWords(opened)}</MessageBarBody>
          <MessageBarActions><Button onClick={() => void saveBriefing()}>Save</Button></MessageBarActions>
        </MessageBar>
      )}
      {opened.readOnly && (
        <MessageBar intent="info">
          <MessageBarBody><MessageBarTitle>Read-only</MessageBarTitle>{opened.notices[0] ?? 'This file cannot be changed here. Save a copy to work on it.'}</MessageBarBody>
          <MessageBarActions><Button onClick={() => void saveBriefingAs()}>Save a copy…</Button></MessageBarActions>
        </MessageBar>
      )}
      {notices.slice(opened.readOnly ? 1 : 0).map((notice) => (
        <MessageBar key={notice} intent="warning" {...(notice.includes('\n') ? { layout: 'multiline' as const } : {})}>
          <MessageBarBody>{notice.split('\n').map((line, at) => (at === 0 ? <span key={line}>{line}</span> : <span key={line} className="bd-notice-line">{line}</span>))}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label="Dismiss" onClick={() => dismissNotice(notice)} />} />
        </MessageBar>
      ))}
    </div>
  );
}

/** Which work it is, and from when. */
function recoveredWords({ file, briefing, recoveredFrom }: Opened): string {
  const what = file === undefined ? `${briefing.metadata.subject === '' ? 'A briefing' : `“${briefing.metadata.subject}”`}, never saved,` : file.name;
  const when = recoveredFrom === undefined ? 'when the app last ended without saving' : recoveredMoment(recoveredFrom);
  return `${what} as it was ${when}. Save it to keep it.`;
}

const recoveredMoment = (at: number): string => `on ${momentInWords(at)}`.replace('on today', 'today');
