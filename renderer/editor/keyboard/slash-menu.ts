// The `/` menu, the model's side: notices the slash and what is typed after it, and takes both away when something is chosen.
import { $getSelection, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_HIGH, KEY_ARROW_DOWN_COMMAND, KEY_ARROW_UP_COMMAND, KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND, type LexicalEditor, mergeRegister, type TextNode } from 'lexical';
import { requestFromEditor } from '../editor-requests';
import { $isSectionNode } from '../nodes/SectionNode';
import { $blockOf } from '../structure/places';

/** Longest text after the slash for which the menu stays. */
const LONGEST_QUERY = 24;

/** Opens and feeds the menu, and gives it the keys that it needs while it is open. */
export function registerSlashMenu(editor: LexicalEditor): () => void {
  let query: string | undefined;
  let dismissed = false;
  const close = (): void => { if (query !== undefined) { query = undefined; requestFromEditor(editor, { type: 'insertMenuClosed' }); } };
  dismissers.set(editor, () => { dismissed = true; close(); });
  const stopUpdates = editor.registerUpdateListener(({ editorState, dirtyLeaves }) => {
    if (query === undefined && dirtyLeaves.size === 0) return;
    const found = editorState.read(() => $slash()?.query);
    if (found === undefined) { dismissed = false; close(); return; }
    if (dismissed || found === query) return;
    query = found;
    requestFromEditor(editor, { type: 'insertMenu', query });
  });
  const key = (name: 'ArrowUp' | 'ArrowDown' | 'Enter' | 'Escape') => (event: KeyboardEvent | null): boolean => {
    if (query === undefined) return false;
    event?.preventDefault();
    requestFromEditor(editor, { type: 'insertMenuKey', key: name });
    if (name === 'Escape') { dismissed = true; close(); }
    return true;
  };
  return mergeRegister(
    stopUpdates,
    editor.registerCommand(KEY_ARROW_UP_COMMAND, key('ArrowUp'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, key('ArrowDown'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ENTER_COMMAND, key('Enter'), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_ESCAPE_COMMAND, key('Escape'), COMMAND_PRIORITY_HIGH),
  );
}

const dismissers = new WeakMap<LexicalEditor, () => void>();

/** Ends the menu and leaves what was typed, as when nothing in it matches; the keys are the text's again. */
export function dismissInsertMenu(editor: LexicalEditor): void {
  dismissers.get(editor)?.();
}

/** Removes the slash and what was typed after it. */
export function $removeSlashQuery(): void {
  const slash = $slash();
  if (slash) slash.node.spliceText(slash.from, slash.query.length + 1, '', true);
}

/** The slash before the caret, with the text between; only at the start of a block's text or after a space, below a section. */
function $slash(): { readonly node: TextNode; readonly from: number; readonly query: string } | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node.isToken() || !$isSectionNode($blockOf(node)?.getParent())) return undefined;
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  const from = before.lastIndexOf('/');
  const query = before.slice(from + 1);
  if (from < 0 || query.length > LONGEST_QUERY || /[\s/]{2}|^\s/.test(query)) return undefined;
  if (from > 0 ? !/\s/.test(before[from - 1] ?? '') : node.getPreviousSibling() !== null) return undefined;
  return { node, from, query };
}
