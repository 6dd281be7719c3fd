import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Opened } from '../../shared/ipc/briefing-channels';
import { saveBriefing, saveBriefingAs } from './save-flow';
import { dismissNotice, useSession } from './session-store';

/** What is to be known about the file, above the text: recovered work, read-only, changes that could not be kept. */
export function NoticeBars({ opened }: { readonly opened: Opened }) {
  const notices = useSession((store) => store.notices);
  const save = useSession((store) => store.save);
  const recovered = opened.recovered && save.type === 'unsaved';
  if (notices.length === 0 && !recovered && !opened.readOnly) return null;
  return (
    <div className="bd-notices">
      {recovered && (
        <MessageBar intent="warning">
          <MessageBarBody><MessageBarTitle>Recovered work</MessageBarTitle>This is what was kept when the app last ended without saving. Save it to keep it.</MessageBarBody>
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
        <MessageBar key={notice} intent="warning">
          <MessageBarBody>{notice}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label="Dismiss" onClick={() => dismissNotice(notice)} />} />
        </MessageBar>
      ))}
    </div>
  );
}
