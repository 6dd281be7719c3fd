// An editor without a window, holding a briefing, for the tests of converters and commands.
import { buildEditorFromExtensions } from '@lexical/extension';
import { $getRoot, type LexicalEditor, type LexicalNode } from 'lexical';
import type { Block, Briefing, BriefingSection } from '../../../shared/model';
import { $briefingSectionsFromRoot } from '../../../renderer/editor/convert/sections-from-root';
import { $loadBriefing } from '../../../renderer/editor/convert/sections-to-root';
import { briefingExtension } from '../../../renderer/editor/briefing-extension';
import { $getId } from '../../../renderer/editor/nodes/node-state';
import { $walk } from '../../../renderer/editor/slots';

/** Builds an editor that shows a briefing. */
export function editorWith(briefing: Briefing): LexicalEditor {
  const editor = buildEditorFromExtensions(briefingExtension({}));
  editor.update(() => $loadBriefing(briefing), { discrete: true, tag: 'history-merge' });
  return editor;
}

/** The sections as the editor holds them now. */
export const sectionsOf = (editor: LexicalEditor): BriefingSection[] => editor.read(() => $briefingSectionsFromRoot());
/** The blocks of the first section. */
export const blocksOf = (editor: LexicalEditor): Block[] => sectionsOf(editor)[0]?.blocks ?? [];

/** Does something to the editor's content, at once. */
export function change(editor: LexicalEditor, act: () => void): void {
  editor.update(act, { discrete: true });
}

/** The node with a model id; inside an update or a read. */
export function $byId(id: string): LexicalNode {
  let found: LexicalNode | undefined;
  $walk($getRoot(), (node) => { if ($getId(node) === id) found = node; });
  if (!found) throw new Error(`no node has the id ${id}`);
  return found;
}
