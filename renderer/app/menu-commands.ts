// What the native menu and its keys do.
import { useEffect } from 'react';
import type { MenuCommand } from '../../shared/ipc/app-channels';
import { dispatch, pasteAsTyped, REDO_COMMAND, UNDO_COMMAND } from '../editor';
import { showOutcome, useApp } from './app-store';
import { commandOfKey } from './command-of-key';
import { desk } from './desk';
import { useDialogs } from './dialogs-store';
import { useFindBar } from './find-store';
import { showPanel, togglePanel, togglePreview } from './panels';
import { closeBriefing, printBriefing, saveBriefing, saveBriefingAs } from './save-flow';
import { selectAllHere } from './select-all';
import { useSession } from './session-store';
import { goToNextWrongWord } from '../spelling/next-word';
import { useSettings } from './settings-store';
import { stepZoom } from './zoom';

/** Listens to the menu and to its keys for as long as the window stands. */
export function useAppCommands(): void {
  useEffect(() => {
    const stop = desk.on('menu:command', runCommand);
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? undefined : commandOfKey(event);
      if (command === undefined) return;
      event.preventDefault();
      runCommand(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => { stop(); window.removeEventListener('keydown', onKeyDown); };
  }, []);
}

/** Carries out a command of the menu. Those about a briefing do nothing on the start page, and none acts under an open dialog. */
export function runCommand(command: MenuCommand): void {
  const { session } = useSession.getState();
  const { settings, update } = useSettings.getState();
  const dialogs = useDialogs.getState();
  if (command === 'pasteAsText') { pasteAsText(); return; }
  if (dialogs.dialog !== null || useApp.getState().message !== null) return;
  switch (command) {
    case 'new': void startNew(); return;
    case 'open': void (session?.sync.flush() ?? Promise.resolve()).then(() => desk.invoke('briefing:open')).then(showOutcome); return;
    case 'shortcuts': dialogs.open({ type: 'shortcuts' }); return;
    case 'about': dialogs.open({ type: 'about' }); return;
    case 'settings': dialogs.open({ type: 'settings' }); return;
    case 'ownWords': dialogs.open({ type: 'ownWords' }); return;
    case 'toggleSpelling': update({ checkSpelling: !settings.checkSpelling }); return;
    case 'themeLight': update({ theme: 'light' }); return;
    case 'themeDark': update({ theme: 'dark' }); return;
    case 'themeSystem': update({ theme: 'system' }); return;
    case 'zoomIn': update({ zoomPercent: stepZoom(settings.zoomPercent, 1) }); return;
    case 'zoomOut': update({ zoomPercent: stepZoom(settings.zoomPercent, -1) }); return;
    case 'zoomReset': update({ zoomPercent: 100 }); return;
    default: if (session) runBriefingCommand(command);
  }
}

type BriefingCommand = Exclude<MenuCommand, 'pasteAsText' | 'new' | 'open' | 'shortcuts' | 'about' | 'ownWords' | 'settings' | 'toggleSpelling' | 'themeLight' | 'themeDark' | 'themeSystem' | 'zoomIn' | 'zoomOut' | 'zoomReset'>;

function runBriefingCommand(command: BriefingCommand): void {
  const { session } = useSession.getState();
  if (!session) return;
  const { editor } = session.handle;
  switch (command) {
    case 'save': void saveBriefing(); return;
    case 'saveAs': void saveBriefingAs(); return;
    case 'earlierVersions': useDialogs.getState().open({ type: 'earlierVersions', target: session.opened.sessionId }); return;
    case 'export': useDialogs.getState().open({ type: 'export' }); return;
    case 'print': void printBriefing(); return;
    case 'closeBriefing': void closeBriefing(); return;
    case 'undo': dispatch(editor, UNDO_COMMAND, undefined); return;
    case 'redo': dispatch(editor, REDO_COMMAND, undefined); return;
    case 'selectAll': selectAllHere(); return;
    case 'find': useFindBar.getState().show('find'); return;
    case 'nextMisspelling': void goToNextWrongWord(); return;
    case 'replace': useFindBar.getState().show('replace'); return;
    case 'toggleOutline': togglePanel('outline'); return;
    case 'toggleInspector': togglePanel('inspector'); return;
    case 'showBriefing': showPanel('briefing'); return;
    case 'showGaps': showPanel('gaps'); return;
    case 'showPreview': togglePreview(); return;
  }
}

/** Goes into whatever has the focus, a field of a dialog too. */
function pasteAsText(): void {
  const { session } = useSession.getState();
  if (session) pasteAsTyped(session.handle.editor);
  void desk.invoke('paste:asText');
}

/** New goes by the start page, and so closes what is open first. */
/** The start page is where a new briefing begins; beside an open one it comes in a window of its own. */
async function startNew(): Promise<void> {
  if (useApp.getState().phase.type === 'start') useDialogs.getState().askNew();
  else await desk.invoke('window:new');
}
