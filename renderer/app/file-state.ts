import type { FileState } from '../../shared/ipc/briefing-channels';
import { showOutcome } from './app-store';
import { desk } from './desk';
import { AS_KNOWN, type OpenSession, useSession } from './session-store';

/** What was said of the file and put aside; the same is not said again. */
let putAside = '';

/** Looks at the file each time that the window gets the focus, so that a change from outside is known before it stands against a save. */
export function followFile({ opened }: OpenSession): () => void {
  putAside = '';
  const look = async (): Promise<void> => {
    const state = await desk.invoke('briefing:lookAtFile', opened.sessionId);
    if (useSession.getState().session?.opened !== opened) return;
    if (nameOf(state) !== putAside) putAside = '';
    const told = putAside === '' ? state : AS_KNOWN;
    if (nameOf(told) !== nameOf(useSession.getState().fileState)) useSession.setState({ fileState: told });
  };
  const onFocus = () => void look();
  window.addEventListener('focus', onFocus);
  // Between the work that is recovered and now the file may have gone on.
  if (opened.recovered) onFocus();
  return () => window.removeEventListener('focus', onFocus);
}

/** Says no more of the file until something new happens to it. */
export function putFileStateAside(): void {
  putAside = nameOf(useSession.getState().fileState);
  useSession.setState({ fileState: AS_KNOWN });
}

/** Shows the file as it is on the disk now. */
export async function readFileAgain(): Promise<void> {
  const { session } = useSession.getState();
  if (session) showOutcome(await desk.invoke('briefing:readAgain', session.opened.sessionId));
}

/** Tells one state of a file from another. */
const nameOf = (state: FileState): string => (state.type === 'changed' ? `changed ${state.changedAt}` : state.type);
