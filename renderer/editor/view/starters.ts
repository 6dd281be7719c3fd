import type { LexicalEditor } from 'lexical';
import { INSERT_ROWS_COMMAND } from '../commands/commands';
import { onEditorRequest } from '../editor-requests';
import { ROWS_OF_SECTION } from '../rows/rows-of-section';
import { $sectionById } from '../structure/places';
import { revealSection } from './reveal';

/** Answers the button in an empty section that adds its first row; the other one, for the library, is the page's. */
export function registerStarters(editor: LexicalEditor): () => void {
  return onEditorRequest(editor, (request) => {
    if (request.type !== 'sectionStarter' || request.starter !== 'row' || !editor.isEditable()) return;
    const kind = editor.getEditorState().read(() => $sectionById(request.sectionId)?.getKind(), { editor });
    const rows = kind && ROWS_OF_SECTION[kind];
    if (rows && revealSection(editor, request.sectionId)) editor.dispatchCommand(INSERT_ROWS_COMMAND, { kind: rows });
  });
}
