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

/** From where to go on to the next wrong word, and what stands before the text. */
export interface NextMisspellingOptions {
  /** From the beginning of the text, wherever its caret stands. */
  readonly fromTop?: boolean;
  /** Asked at the end of the text, before it is begun again; true when the next wrong word was found there. */
  readonly beforeTop?: () => boolean;
}

/** Goes to the next wrong word and asks for its menu, as soon as everything is checked; false when no word is wrong. */
export async function goToNextMisspelling(editor: LexicalEditor, { fromTop = false, beforeTop = () => false }: NextMisspellingOptions = {}): Promise<boolean> {
  const watch = watches.get(editor);
  await watch?.settled();
  if (!watch) return beforeTop();
  let misspelling = nextMisspelling(editor, watch, fromTop ? 'top' : unreachable.get(editor));
  if (!misspelling && beforeTop()) return true;
  misspelling ??= nextMisspelling(editor, watch, 'top');
  if (!misspelling) return false;
  if (revealMisspelling(editor, misspelling)) unreachable.delete(editor);
  else unreachable.set(editor, misspelling);
  watch.host.openMenu({ ...misspelling, editor });
  return true;
}
