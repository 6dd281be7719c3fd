// What a page holds of an open editor.
import { buildEditorFromExtensions } from '@lexical/extension';
import { $setSelection, CLEAR_HISTORY_COMMAND, HISTORY_MERGE_TAG, type CommandPayloadType, type LexicalCommand, type LexicalEditor } from 'lexical';
import type { Briefing } from '../../shared/model';
import { briefingExtension } from './briefing-extension';
import { $loadBriefing } from './convert/sections-to-root';
import { readBriefingData } from './data/root-data';
import { $caretToComeBackTo } from './data/undo-from-outside';
import type { Today } from './data/today';
import { type SectionCache, sectionCacheOf } from './data/section-cache';

/** The editor, as the hooks, `dispatch` and the other functions of this folder take it. */
export type BriefingLexicalEditor = LexicalEditor;

export interface BriefingEditorHandle {
  readonly editor: BriefingLexicalEditor;
  readonly sections: SectionCache;
  /** The whole briefing as plain data; converts only what changed since the last call. */
  readonly briefing: () => Briefing;
  /** Shows another briefing; nothing before it can be undone. */
  readonly load: (briefing: Briefing) => void;
  /** Puts the caret back where it was. */
  readonly focus: () => void;
}

/** The handle of an editor. */
export function handleOf(editor: LexicalEditor): BriefingEditorHandle {
  const sections = sectionCacheOf(editor);
  return {
    editor, sections,
    briefing: () => ({ ...readBriefingData(editor), sections: [...sections.sections()] }),
    load: (briefing) => {
      // Cleared first: the loaded state is then the one that the first change can be undone to.
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      editor.update(() => $loadBriefing(briefing), { discrete: true, tag: HISTORY_MERGE_TAG });
    },
    focus: () => focusEditor(editor),
  };
}

/** An editor without a page, for tests and for work on a briefing that nobody sees. */
export function createBriefingEditor(briefing: Briefing, options: { readonly today?: Today } = {}): BriefingEditorHandle {
  const editor = buildEditorFromExtensions(briefingExtension(options));
  const handle = handleOf(editor);
  handle.load(briefing);
  return handle;
}

/** Sends a command. */
export function dispatch<P>(editor: LexicalEditor, command: LexicalCommand<P>, ...[payload]: [P] extends [void] ? [payload?: NoInfer<P>] : [payload: NoInfer<P>]): boolean {
  return editor.dispatchCommand(command, payload as CommandPayloadType<LexicalCommand<P>>);
}

/** Whether there is a caret or a selection in the text to go back to. */
export const hasCaret = (editor: LexicalEditor): boolean => editor.read('pending', () => $caretToComeBackTo(editor) !== null);

/** Puts the caret back where it was, as Esc does from anywhere. */
export function focusEditor(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  // Where a field of a dialog has taken the selection of the page with it, the focus alone would put the caret at the beginning of the text, and the editor would follow it there.
  const selection = root?.contains(root.ownerDocument.activeElement) ? null : editor.read('pending', () => $caretToComeBackTo(editor));
  root?.focus({ preventScroll: true });
  if (selection !== null) editor.update(() => { $setSelection(selection); });
  editor.focus();
}
