// Clicks on what has no text of its own, and out of a selection of whole rows or blocks.
import { $createRangeSelectionFromDom, $getNearestNodeFromDOMNode, $getSelection, $isDecoratorNode, $isNodeSelection, $setSelection, CLICK_COMMAND, COMMAND_PRIORITY_HIGH, getDOMSelection, isDOMNode, type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import { $selectBlock } from '../commands/insert-commands';
import { requestFromEditor } from '../editor-requests';
import { $isCitationNode } from '../nodes/CitationNode';
import { $isFigureNode } from '../nodes/FigureNode';
import { $isFootnoteNode } from '../nodes/FootnoteNode';
import { $getId } from '../nodes/node-state';
import { $findUp, $slotElement } from '../slots';

/** Registers clicks: a figure, page break or locked block is selected, a note's number opens the note, a click into text puts the caret there. */
export function registerPointer(editor: LexicalEditor): () => void {
  const onDoubleClick = (event: MouseEvent): void => {
    const id = editor.read('latest', () => { const node = $blockAt(event.target); return $isFigureNode(node) ? $getId(node) : undefined; });
    if (id !== undefined) requestFromEditor(editor, { type: 'figure', blockId: id });
    if (selectCitation(editor, event.target)) requestFromEditor(editor, { type: 'citation' });
  };
  return mergeRegister(
    editor.registerCommand(CLICK_COMMAND, (event) => $click(editor, event), COMMAND_PRIORITY_HIGH),
    editor.registerRootListener((root, before) => { before?.removeEventListener('dblclick', onDoubleClick); root?.addEventListener('dblclick', onDoubleClick); }),
  );
}

/** Puts the caret behind the citation that was clicked; false when none was. */
function selectCitation(editor: LexicalEditor, target: EventTarget | null): boolean {
  let found = false;
  if (isDOMNode(target)) editor.update(() => {
    const node = $getNearestNodeFromDOMNode(target);
    if ($isCitationNode(node)) { node.select(); found = true; }
  }, { discrete: true });
  return found;
}

function $click(editor: LexicalEditor, event: MouseEvent): boolean {
  const node = $blockAt(event.target);
  if ($isFootnoteNode(node)) { $slotElement(node, 'content')?.selectEnd(); return true; }
  if ($isDecoratorNode(node)) { $selectBlock(node); return true; }
  if (!$isNodeSelection($getSelection())) return false;
  // The buttons that stand in the text act on what is selected; a click on them moves no caret, and the browser's own stands at the beginning of the briefing.
  if (isButton(event.target)) return true;
  const range = $createRangeSelectionFromDom(getDOMSelection(editor._window), editor);
  if (range) $setSelection(range);
  return range !== null;
}

const isButton = (target: EventTarget | null): boolean => isDOMNode(target) && (target.nodeType === 1 ? target as Element : target.parentElement)?.closest('button') !== null;

/** The decorator that was clicked, unless the click went into the text of one of its slots. */
function $blockAt(target: EventTarget | null): LexicalNode | null {
  if (!isDOMNode(target)) return null;
  const element = target.nodeType === 1 ? target as Element : target.parentElement;
  const node = $getNearestNodeFromDOMNode(target);
  const decorator = $findUp(node, $isDecoratorNode);
  return decorator && node?.is(decorator) && !element?.closest('[data-lexical-slot]')?.closest('.bd-figure, .bd-footnote') ? decorator : null;
}
