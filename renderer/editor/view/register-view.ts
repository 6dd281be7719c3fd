// What follows the text on the screen: numbers of sections and footnotes, the section, row and note under the caret.
import { type LexicalEditor, mergeRegister } from 'lexical';
import { registerColumnResize } from './column-resize';
import { registerCurrentPlace } from './current-place';
import { registerFocusHost } from './focus-host';
import { registerNotePlace } from './note-place';
import { registerNumbers } from './numbers';
import { registerPointer } from './pointer';
import { registerQuietCommits } from './quiet-commits';
import { registerRowFilter } from './row-filter';
import { registerSettledRows } from './settled-rows';
import { registerShowUndone } from './show-undone';
import { registerStarters } from './starters';

/** Registers everything of the kind. */
export function registerView(editor: LexicalEditor): () => void {
  return mergeRegister(registerColumnResize(editor), registerCurrentPlace(editor), registerFocusHost(editor), registerNotePlace(editor), registerNumbers(editor), registerPointer(editor), registerQuietCommits(editor), registerRowFilter(editor), registerSettledRows(editor), registerShowUndone(editor), registerStarters(editor));
}
