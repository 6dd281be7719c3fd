// Keys that change the look of the text, in the canvas and in the card's fields alike.
import { COMMAND_PRIORITY_NORMAL, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical';
import type { Mark } from '../../../shared/model';
import { CLEAR_MARKS_COMMAND, TOGGLE_MARK_COMMAND } from '../commands/commands';
import { isKey, type KeyChord } from './chord';

const MARK_KEYS: readonly (readonly [KeyChord, Mark])[] = [
  ['Mod+KeyB', 'bold'], ['Mod+KeyI', 'italic'], ['Mod+KeyU', 'underline'], ['Mod+Shift+KeyX', 'strike'], ['Mod+Equal', 'subscript'], ['Mod+Shift+Equal', 'superscript'], ['Mod+Shift+KeyH', 'highlight'],
];

/** Says of a field that it is not known. Ctrl+Shift+U, which would say "unknown", types a character by its number on Linux. */
export const NOT_KNOWN_KEY: KeyChord = 'Mod+Shift+KeyK';

/** Registers them. */
export function registerTextKeys(editor: LexicalEditor): () => void {
  return editor.registerCommand(KEY_DOWN_COMMAND, (event) => {
    const mark = MARK_KEYS.find(([chord]) => isKey(event, chord))?.[1];
    if (mark) { event.preventDefault(); return editor.dispatchCommand(TOGGLE_MARK_COMMAND, mark); }
    if (isKey(event, 'Mod+Backslash')) { event.preventDefault(); return editor.dispatchCommand(CLEAR_MARKS_COMMAND, undefined); }
    return false;
  }, COMMAND_PRIORITY_NORMAL);
}

/** Whether a key says so, for controls outside the text. */
export const isNotKnownKey = (event: KeyboardEvent): boolean => isKey(event, NOT_KNOWN_KEY);
