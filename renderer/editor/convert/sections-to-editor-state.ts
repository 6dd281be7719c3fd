import { buildEditorFromExtensions } from '@lexical/extension';
import type { EditorState } from 'lexical';
import type { Briefing } from '../../../shared/model';
import { briefingExtension } from '../briefing-extension';
import { $loadBriefing } from './sections-to-root';

/** A briefing as an editor state, for any editor that the briefing extension built. */
export function sectionsToEditorState(briefing: Briefing): EditorState {
  const editor = buildEditorFromExtensions(briefingExtension({}));
  editor.update(() => $loadBriefing(briefing), { discrete: true });
  const state = editor.getEditorState();
  editor.dispose();
  return state;
}
