// The spelling check of an editor, for the page around it.
import type { LexicalEditor } from 'lexical';
import { nextMisspelling, revealMisspelling } from './next-misspelling';
import { registerSpellingMenu } from './spelling-keys';
import { type SpellingWatch, watchSpelling } from './spelling-watch';
import type { Misspelling, SpellingHost } from './spelling-host';

export { misspellingRect } from './next-misspelling';
export { replaceMisspelling } from './replace-misspelling';
export type { MisspellingInEditor, SpellingHost } from './spelling-host';

const watches = new WeakMap<LexicalEditor, SpellingWatch>();
/** The word that was gone to last, when the caret could not be put there. */
const unreachable = new WeakMap<LexicalEditor, Misspelling>();

/** Checks the spelling of an editor until the function that it returns is called. */
export function checkSpelling(editor: LexicalEditor, host: SpellingHost): () => void {
  const watch = watchSpelling(editor, host);
  watches.set(editor, watch);
  const stopMenu = registerSpellingMenu(editor, watch);
  return () => { stopMenu(); watch.stop(); watches.delete(editor); };
}

/** Whether words are still to be checked. */
export const isCheckingSpelling = (editor: LexicalEditor): boolean => watches.get(editor)?.isBusy() ?? false;

/** Goes to the next wrong word and asks for its menu, as soon as everything is checked; false when no word is wrong. */
export async function goToNextMisspelling(editor: LexicalEditor): Promise<boolean> {
  const watch = watches.get(editor);
  await watch?.settled();
  const misspelling = watch && nextMisspelling(editor, watch, unreachable.get(editor));
  if (!misspelling) return false;
  if (revealMisspelling(editor, misspelling)) unreachable.delete(editor);
  else unreachable.set(editor, misspelling);
  watch.host.openMenu({ ...misspelling, editor });
  return true;
}
