import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { momentInWords } from '../../shared/model/moment-words';
import { putFileStateAside, readFileAgain } from './file-state';
import { saveBriefing, saveBriefingAs } from './save-flow';
import { useSession } from './session-store';

/** Says that the open file was changed or taken away by someone else, and what can be done; nothing while it is as it was. */
export function FileStateBar({ readOnly }: { readonly readOnly: boolean }) {
  const state = useSession((store) => store.fileState);
  const file = useSession((store) => store.file);
  const hasChanges = useSession((store) => store.save.type !== 'saved');
  if (state.type === 'asKnown' || file === undefined) return null;
  const copy = <Button onClick={() => void saveBriefingAs()}>Save a copy…</Button>;
  return (
    <MessageBar intent="warning">
      {state.type === 'changed'
        ? <MessageBarBody><MessageBarTitle>Changed on the disk</MessageBarTitle>{file.name} was changed outside this window {moment(state.changedAt)}. {hasChanges ? 'What you wrote here is not in it; saving asks before it replaces that version.' : 'Here it stands as it was before.'}</MessageBarBody>
        : <MessageBarBody><MessageBarTitle>No longer there</MessageBarTitle>{file.name} was moved, renamed or deleted in {file.folder}. Here its text is whole; {readOnly ? 'save a copy to keep it.' : 'save it to put it back.'}</MessageBarBody>}
      <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label="Dismiss" onClick={putFileStateAside} />}>
        {state.type === 'gone' && !readOnly && <Button onClick={() => void saveBriefing()}>Save</Button>}
        {state.type === 'changed' && !hasChanges ? <Button onClick={() => void readFileAgain()}>Read it again</Button> : copy}
      </MessageBarActions>
    </MessageBar>
  );
}

const moment = (at: number): string => `on ${momentInWords(at)}`.replace('on today', 'today');
