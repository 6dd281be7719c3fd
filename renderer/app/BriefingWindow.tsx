import { useCallback, useEffect, useRef, useState } from 'react';
import type { Opened } from '../../shared/ipc/briefing-channels';
import { refreshChecks, clearChecks, useChecks } from '../checks/checks-store';
import { sectionBadges } from '../checks/section-badges';
import { type BriefingEditorHandle, showSectionBadges } from '../editor';
import { Inspector } from '../inspector/Inspector';
import { Outline } from '../outline/Outline';
import { followLayout } from '../preview/follow-layout';
import { Page } from './canvas/Page';
import { EditorRequests } from './EditorRequests';
import { followFile } from './file-state';
import { FindBar } from './FindBar';
import { NoticeBars } from './NoticeBars';
import { desk } from './desk';
import { PanelBoundary } from './PanelBoundary';
import { usePanel } from './panels';
import { rememberFocus } from './regions';
import { beginSession, endSession, type OpenSession, showKept, useSession } from './session-store';
import { useSettings } from './settings-store';
import { startSpelling } from '../spelling/start-spelling';
import { Splitter } from './Splitter';
import { StatusBar } from './StatusBar';
import { createSync } from './sync';
import { ToastStack } from './ToastStack';
import { ToolBar } from './tool-bar/ToolBar';
import { useWindowKeys } from './use-window-keys';
import './window.css';

interface BriefingWindowProps {
  readonly opened: Opened;
  readonly created: boolean;
}

/** The window around an open briefing: tool bar, outline, the page, inspector and status, and what ties them to the file. */
export function BriefingWindow({ opened, created }: BriefingWindowProps) {
  const [session, setSession] = useState<OpenSession | null>(null);
  const current = useRef<OpenSession | null>(null);
  const { settings, update } = useSettings();
  const outline = usePanel('outline');
  const inspector = usePanel('inspector');
  const onReady = useCallback((handle: BriefingEditorHandle) => {
    const next = startSession(opened, handle);
    current.current = next;
    setSession(next);
  }, [opened]);
  const onDirty = useCallback(() => current.current?.sync.changed(), []);
  useEffect(() => rememberFocus(), []);
  useEffect(() => {
    if (!session) return;
    const stops = [followChecks(session), followLayout(session), answerFlush(session), followFile(session)];
    return () => { stops.forEach((stop) => stop()); session.sync.stop(); endSession(session); clearChecks(); };
  }, [session]);
  useEffect(() => (session && settings.checkSpelling && !opened.readOnly ? startSpelling(session) : undefined), [session, settings.checkSpelling]);
  useWindowKeys(session);
  return (
    <div className="bd-window">
      {session ? <ToolBar session={session} /> : <div className="bd-tool-bar" />}
      <div className="bd-window-body">
        {session && outline.shown && (
          <PanelBoundary name="The outline"><Outline handle={session.handle} readOnly={opened.readOnly} overlay={outline.overlay}>
            <Splitter label="Width of the outline" controls="bd-outline" side="start" width={settings.outlineWidth} min={160} max={480} onResize={(outlineWidth) => update({ outlineWidth })} />
          </Outline></PanelBoundary>
        )}
        <main className="bd-text" data-region="text" aria-label="Briefing">
          <NoticeBars opened={opened} />
          {session && <FindBar editor={session.handle.editor} readOnly={opened.readOnly} />}
          <Page opened={opened} session={session} created={created} zoom={settings.zoomPercent} onReady={onReady} onDirty={onDirty} />
        </main>
        {session && inspector.shown && (
          <Inspector session={session} overlay={inspector.overlay}>
            <Splitter label="Width of the inspector" controls="bd-inspector" side="end" width={settings.inspectorWidth} min={260} max={720} onResize={(inspectorWidth) => update({ inspectorWidth })} />
          </Inspector>
        )}
      </div>
      {session && <StatusBar handle={session.handle} />}
      {session && <EditorRequests session={session} />}
      <ToastStack />
    </div>
  );
}

function startSession(opened: Opened, handle: BriefingEditorHandle): OpenSession {
  const sync = createSync({
    sessionId: opened.sessionId,
    // As the editor reads it back, not as it was opened: what the editor writes in another way is no change of the user's.
    initial: handle.briefing(),
    read: handle.briefing,
    // A save that is under way says itself, when it is done, whether something changed meanwhile.
    onDirty: () => useSession.setState((store) => ({ save: store.save.type === 'neverSaved' || store.save.type === 'saving' ? store.save : { type: 'unsaved' } })),
    onKept: showKept,
  });
  const session: OpenSession = { opened, handle, sync };
  beginSession(session);
  return session;
}

/** Has the rules run and the layout marked stale when the text has settled, never while a key is handled. */
function followChecks({ handle, sync }: OpenSession): () => void {
  let lastSeen = -1;
  const look = () => {
    if (sync.revision() === lastSeen) return;
    const changed = lastSeen >= 0;
    lastSeen = sync.revision();
    const briefing = handle.briefing();
    refreshChecks(briefing);
    showSectionBadges(handle.editor, sectionBadges(briefing.sections, useChecks.getState().gapsBySection, briefing.metadata.language));
    if (changed) useSession.setState((store) => ({ settled: store.settled + 1, layout: store.layout.type === 'ready' ? { ...store.layout, stale: true } : store.layout }));
  };
  look();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = handle.sections.onChange(() => { clearTimeout(timer); timer = setTimeout(() => { if (typeof requestIdleCallback === 'function') requestIdleCallback(look, { timeout: 1000 }); else look(); }, 300); });
  return () => { stop(); clearTimeout(timer); };
}

/** Hands over everything when the main process asks, before it saves by itself or closes. */
function answerFlush({ sync }: OpenSession): () => void {
  return desk.on('app:flush', ({ requestId }) => void sync.flush().then(() => desk.invoke('app:flushed', { requestId })));
}
