import { announce } from '../app/toasts';
import { useSession } from '../app/session-store';
import { useSettings } from '../app/settings-store';
import { goToNextMisspelling, isCheckingSpelling } from '../editor';
import { spellingProblem } from './spelling-problem';
import { useSpelling } from './spelling-store';

/** F7: goes to the next wrong word and opens its menu, or says why there is none. */
export async function goToNextWrongWord(): Promise<void> {
  const { session } = useSession.getState();
  if (!session || session.opened.readOnly) return;
  const { settings, update } = useSettings.getState();
  if (!settings.checkSpelling) {
    announce('Spelling is not checked as you type.', { label: 'Turn on', run: () => update({ checkSpelling: true }) });
    return;
  }
  const { editor } = session.handle;
  if (isCheckingSpelling(editor)) announce('Checking the spelling…');
  if (await goToNextMisspelling(editor)) return;
  announce(spellingProblem(session.handle.briefing().metadata.language, useSpelling.getState().unavailable) ?? 'No word is misspelt.');
}
