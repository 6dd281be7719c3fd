import { announce } from '../app/toasts';
import { useSession } from '../app/session-store';
import { useSettings } from '../app/settings-store';
import { goToNextMisspelling, isCheckingSpelling } from '../editor';
import { spellingProblem } from './spelling-problem';
import { goToNextInLines, isInSpelledLine } from './spelled-lines';
import { useSpelling } from './spelling-store';

const PATIENCE_MS = 400;

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
  // Only a dictionary that is being loaded takes that long.
  const waiting = setTimeout(() => { if (isCheckingSpelling(editor)) announce('Checking the spelling…'); }, PATIENCE_MS);
  // The lines of the memo block stand before the text, and F7 goes round.
  const inLine = isInSpelledLine();
  const found = (inLine && goToNextInLines()) || await goToNextMisspelling(editor, { fromTop: inLine, beforeTop: () => goToNextInLines({ fromFirst: true }) });
  clearTimeout(waiting);
  if (found) return;
  announce(spellingProblem(session.handle.briefing().metadata.language, useSpelling.getState().unavailable) ?? 'No word is misspelt.');
}
