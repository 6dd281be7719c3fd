import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { StartPage } from '../library/StartPage';
import { showOutcome, useApp } from './app-store';
import { BriefingWindow } from './BriefingWindow';
import { desk } from './desk';
import { AppDialogs } from './dialogs/AppDialogs';
import { useDialogs } from './dialogs-store';
import { FailedPage } from './FailedPage';
import { KeepFocusManager } from './KeepFocusManager';
import { useLeftWork } from './left-work-store';
import { useAppCommands } from './menu-commands';
import { useSettings } from './settings-store';
import { useTemplates } from './templates-store';
import { fluentTheme } from './theme';
import { useChangesElsewhere } from './use-changes-elsewhere';
import { useDroppedFiles } from './use-dropped-files';
import { useFocusReturn } from './use-focus-return';
import { useThemeName } from './use-theme-name';

/** The whole window: the theme around the start page or the open briefing. */
export function App() {
  const theme = useThemeName();
  const phase = useApp((store) => store.phase);
  useEffect(() => void startUp(), []);
  useEffect(() => desk.on('briefing:opened', () => void desk.invoke('briefing:initial').then(showOutcome)), []);
  useEffect(() => desk.on('briefing:earlierVersions', ({ target }) => useDialogs.getState().open({ type: 'earlierVersions', target })), []);
  useAppCommands();
  useChangesElsewhere();
  useDroppedFiles();
  useFocusReturn();
  // The main process takes this as "the first useful screen is drawn", so it waits for the paint.
  useEffect(() => {
    if (phase.type === 'starting') return;
    requestAnimationFrame(() => setTimeout(() => void desk.invoke('app:ready')));
  }, [phase.type === 'starting']);
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <div className="bd-root">
        {phase.type === 'starting' && <p className="bd-starting">Opening…</p>}
        {phase.type === 'start' && <StartPage />}
        {phase.type === 'open' && <BriefingWindow key={phase.opened.sessionId} opened={phase.opened} created={phase.created} />}
        {phase.type === 'failed' && <FailedPage message={phase.message} />}
      </div>
      <AppDialogs />
      <KeepFocusManager />
    </FluentProvider>
  );
}

async function startUp(): Promise<void> {
  const { show } = useApp.getState();
  try {
    const templates = useTemplates.getState().load();
    await useSettings.getState().load();
    const outcome = await desk.invoke('briefing:initial');
    await templates;
    if (!showOutcome(outcome)) show({ type: 'start' });
    await useLeftWork.getState().load();
  } catch (error) {
    show({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
