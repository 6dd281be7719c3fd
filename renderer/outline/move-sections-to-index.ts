import { type BriefingLexicalEditor, dispatch, MOVE_SECTIONS_COMMAND } from '../editor';
import { dropIndex } from './drop-index';

/** Moves dragged sections before or after the one they were dropped on. */
export function moveSectionsToIndex(editor: BriefingLexicalEditor, order: readonly string[], dragged: readonly string[], target: string, edge: 'top' | 'bottom'): void {
  const index = dropIndex(order, dragged, target, edge);
  if (index !== undefined) dispatch(editor, MOVE_SECTIONS_COMMAND, { sectionIds: dragged, to: { index } });
}
