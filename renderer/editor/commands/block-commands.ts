// What kind of block the selected text is, and where it stands.
import { $insertList, $isListNode, $removeList, type ListNode } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $createParagraphNode, $getSelection, $getState, $isElementNode, $isRangeSelection, $setState, type ElementNode, type LexicalEditor, mergeRegister } from 'lexical';
import type { ListKind } from '../../../shared/model';
import { TAG_OF_LEVEL } from '../convert/blocks-to-nodes';
import { $createBriefingQuoteNode } from '../nodes/BriefingQuoteNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $getId, $setId, languageState } from '../nodes/node-state';
import { $findUp } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $removeBlock } from '../structure/remove-block';
import { $selectedItems, $shiftItems } from '../structure/list-items';
import { $blockOf, $selectedBlocks, $selectionNode } from '../structure/places';
import { DELETE_BLOCK_COMMAND, INDENT_LIST_COMMAND, MOVE_BLOCKS_COMMAND, SET_ALIGNMENT_COMMAND, SET_BLOCK_TYPE_COMMAND, SET_DIRECTION_COMMAND, SET_LIST_NUMBERS_COMMAND, type TextBlockType, TOGGLE_LIST_COMMAND } from './commands';
import { $setListNumbers } from './list-numbers';
import { $moveBlocks } from './move-blocks';
import { onCommand } from './on-command';

export function registerBlockCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, SET_BLOCK_TYPE_COMMAND, $setBlockType),
    onCommand(editor, TOGGLE_LIST_COMMAND, $toggleList),
    onCommand(editor, SET_LIST_NUMBERS_COMMAND, $setListNumbers),
    onCommand(editor, INDENT_LIST_COMMAND, (by) => { const selection = $getSelection(); if ($isRangeSelection(selection)) $shiftItems($selectedItems(selection), by); }),
    onCommand(editor, SET_ALIGNMENT_COMMAND, (alignment) => $forSelectedText((block) => { block.setFormat(alignment === 'start' ? '' : alignment); })),
    onCommand(editor, SET_DIRECTION_COMMAND, (direction) => $forSelectedText((block) => { block.setDirection(direction ?? null); })),
    onCommand(editor, MOVE_BLOCKS_COMMAND, (direction) => $moveBlocks(editor, direction)),
    onCommand(editor, DELETE_BLOCK_COMMAND, ({ blockId }) => { const node = $nodeById(editor, blockId); if (node && !$isSectionNode(node)) $removeBlock(node); }),
  );
}

/** Turns the selected text blocks into another kind, keeping ids and languages. Cells, callouts and rich fields hold paragraphs only, so nothing changes there. */
export function $setBlockType(type: TextBlockType): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const block = $blockOf(selection.anchor.getNode());
  if (!$isSectionNode(block?.getParent())) return;
  if ($isListNode(block)) $removeList();
  $setBlocksType($getSelection(), () => $createTextBlock(type), (before, after) => {
    $setId(after, $getId(before));
    $setState(after, languageState, $getState(before, languageState));
    after.setFormat(before.getFormatType());
    after.setDirection(before.getDirection());
  });
}

function $createTextBlock(type: TextBlockType): ElementNode {
  switch (type) {
    case 'paragraph': return $createParagraphNode();
    case 'heading1': return $createHeadingNode(TAG_OF_LEVEL[1]);
    case 'heading2': return $createHeadingNode(TAG_OF_LEVEL[2]);
    case 'heading3': return $createHeadingNode(TAG_OF_LEVEL[3]);
    case 'quote': return $createBriefingQuoteNode();
  }
}

/** Turns the selected blocks into a list of that kind, or back into paragraphs when they are one already. A rich field holds paragraphs only. */
export function $toggleList(kind: ListKind): void {
  const node = $selectionNode();
  const block = $blockOf(node);
  if (!block || block.getParent()?.getType() === 'briefing-rich-field') return;
  const list = $findUp<ListNode>(node, $isListNode);
  if (list?.getListType() === kind) $removeList();
  else $insertList(kind);
}

function $forSelectedText(act: (block: ElementNode) => void): void {
  const selection = $getSelection();
  if (!selection) return;
  for (const block of $selectedBlocks(selection)) if ($isElementNode(block) && !block.isShadowRoot() && !$isListNode(block)) act(block);
}

