// Marks, language and links of the selected text.
import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import { $forEachSelectedTextNode } from '@lexical/selection';
import { $createTextNode, $getSelection, $isElementNode, $isRangeSelection, $setState, FORMAT_TEXT_COMMAND, type LexicalEditor, mergeRegister } from 'lexical';
import { urlSchema } from '../../../shared/model';
import { FORMAT_OF_MARK } from '../convert/marks';
import { languageState } from '../nodes/node-state';
import { $findUp } from '../slots';
import { $blockOf } from '../structure/places';
import { CLEAR_MARKS_COMMAND, SET_LANGUAGE_COMMAND, SET_LINK_COMMAND, TOGGLE_MARK_COMMAND } from './commands';
import { onCommand } from './on-command';

export function registerTextCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, TOGGLE_MARK_COMMAND, (mark) => { editor.dispatchCommand(FORMAT_TEXT_COMMAND, FORMAT_OF_MARK[mark]); }),
    onCommand(editor, CLEAR_MARKS_COMMAND, $clearMarks),
    onCommand(editor, SET_LANGUAGE_COMMAND, $setLanguage),
    onCommand(editor, SET_LINK_COMMAND, $setLink),
  );
}

/** Takes marks and language off the selected text. */
export function $clearMarks(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  selection.format = 0;
  if (!selection.isCollapsed()) $forEachSelectedTextNode((node) => { $setState(node.setFormat(0), languageState, ''); });
}

/** Sets the language of the selected text, or of the block when nothing is selected; undefined is the briefing's. */
export function $setLanguage(language: string | undefined): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (!selection.isCollapsed()) { $forEachSelectedTextNode((node) => { $setState(node, languageState, language ?? ''); }); return; }
  const block = $blockOf(selection.anchor.getNode());
  if ($isElementNode(block)) $setState(block, languageState, language ?? '');
}

/** Links the selection, changes the link under the caret, or removes it; an address that the model refuses changes nothing. */
export function $setLink(url: string | undefined): void {
  if (url !== undefined && !urlSchema.safeParse(url).success) return;
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $findUp(selection.anchor.getNode(), $isLinkNode);
  if (url === undefined && selection.isCollapsed() && link) { for (const child of link.getChildren()) link.insertBefore(child); link.remove(); return; }
  if (url !== undefined && selection.isCollapsed()) {
    if (link) link.setURL(url);
    else selection.insertNodes([$createLinkNode(url).append($createTextNode(url))]);
    return;
  }
  $toggleLink(url ?? null);
}
