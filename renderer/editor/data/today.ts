// Which day it is, for what the app keeps of rows by itself. The page around an editor says it; an editor that is not told keeps no history.
import type { LexicalEditor } from 'lexical';

/** Says the day as `2026-03-14`, where the writer is. */
export type Today = () => string;

const days = new WeakMap<LexicalEditor, Today>();

/** Tells an editor where to ask. */
export const setToday = (editor: LexicalEditor, today: Today): void => { days.set(editor, today); };

/** The day of today; undefined when nobody says it. */
export const todayOf = (editor: LexicalEditor): string | undefined => days.get(editor)?.();
