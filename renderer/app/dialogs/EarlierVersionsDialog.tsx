import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { EarlierVersionContent, EarlierVersions, OpenOutcome } from '../../../shared/ipc/briefing-channels';
import { showOutcome } from '../app-store';
import { desk } from '../desk';
import { useSession } from '../session-store';
import { AskDialog } from './AskDialog';
import { EarlierVersionRow } from './EarlierVersionRow';

interface EarlierVersionsDialogProps {
  /** The open session, or a file that could not be opened. */
  readonly target: string;
  readonly onClose: () => void;
}

/** The kept versions of a file: when, how much, how different; each opens as a copy or goes back in the place of the file. */
export function EarlierVersionsDialog({ target, onClose }: EarlierVersionsDialogProps) {
  const [kept, setKept] = useState<EarlierVersions | null>(null);
  const [contents, setContents] = useState<Readonly<Record<string, EarlierVersionContent>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [subjectNow] = useState(() => useSession.getState().session?.handle.briefing().metadata.subject);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let stopped = false;
    const read = async () => {
      await useSession.getState().session?.sync.flush();
      const list = await desk.invoke('versions:list', target);
      if (stopped) return;
      setKept(list);
      for (const { versionId } of list.versions) {
        const content = await desk.invoke('versions:describe', target, versionId);
        if (stopped) return;
        setContents((before) => ({ ...before, [versionId]: content }));
      }
    };
    void read();
    return () => { stopped = true; };
  }, [target]);
  const act = async (ask: () => Promise<OpenOutcome>) => {
    if (busy) return;
    setBusy(true);
    await useSession.getState().session?.sync.flush();
    const outcome = await ask();
    setBusy(false);
    if (outcome.type === 'failed') setFailure(outcome.message);
    else if (showOutcome(outcome) || outcome.type === 'elsewhere') onClose();
  };
  return (
    <AskDialog title={kept?.file === undefined ? 'Earlier versions' : `Earlier versions of ${kept.file.name}`} failure={failure} wide={kept !== null && kept.versions.length > 0} onClose={onClose}>
      {kept === null && <Spinner size="small" label="Looking for earlier versions" />}
      {kept !== null && kept.versions.length === 0 && <p className="bd-versions-none">{kept.file === undefined ? NEVER_SAVED : NONE_YET}</p>}
      {kept !== null && kept.versions.length > 0 && (
        <>
          <p className="bd-quiet">Before a save replaces the file, the version that is there is kept: up to twenty, the older the fewer.</p>
          <ul className="bd-versions" aria-label="Earlier versions, newest first">
            {kept.versions.map(({ versionId, madeAt }) => (
              <EarlierVersionRow
                key={versionId}
                madeAt={madeAt}
                content={contents[versionId]}
                subjectNow={subjectNow}
                restorable={kept.restorable}
                busy={busy}
                onOpenCopy={() => void act(() => desk.invoke('versions:openCopy', target, versionId))}
                onRestore={() => void act(() => desk.invoke('versions:restore', target, versionId))}
              />
            ))}
          </ul>
        </>
      )}
    </AskDialog>
  );
}

const NEVER_SAVED = 'This briefing was never saved, so there is no file with earlier versions. Save it, and from the second save on the version before is kept here.';
const NONE_YET = 'There are no earlier versions of this file yet. From its next save on, the version before is kept here.';
