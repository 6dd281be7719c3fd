// What the tool bar, the status bar and the inspector need to know about the selection.
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { $isLinkNode } from '@lexical/link';
import { $isListNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableNode, type TableNode } from '@lexical/table';
import { $getSelection, $getState, $isElementNode, $isNodeSelection, $isRangeSelection, $isTextNode, type LexicalEditor, type LexicalNode } from 'lexical';
import type { ListKind, Mark } from '../../../shared/model';
import type { TextBlockType } from '../commands/commands';
import { $listNumbers, type ListNumbers } from '../commands/list-numbers';
import { marksOf } from '../convert/marks';
import { $formatOf } from '../convert/text-format';
import { $isCalloutNode } from '../nodes/CalloutNode';
import { $isFigureNode } from '../nodes/FigureNode';
import { $isLineNode, type LineRole } from '../nodes/LineNode';
import { $getId, languageState } from '../nodes/node-state';
import { $isRowsSelection, $selectedRows } from '../rows/rows-selection';
import { $findUp } from '../slots';
import { $blockOf, $rowPlace, $sectionBlockOf, $sectionOf, $selectionNode } from '../structure/places';

export interface EditorSelectionState {
  /** Whether there is a selection at all. */
  readonly active: boolean;
  /** Whether text is selected, not only a caret placed. */
  readonly hasText: boolean;
  readonly marks: readonly Mark[];
  readonly blockType: TextBlockType | undefined;
  readonly listKind: ListKind | undefined;
  /** How the numbered list around the caret counts. */
  readonly listNumbers: ListNumbers | undefined;
  readonly alignment: 'start' | 'center' | 'end' | 'justify';
  /** The address of the link under the caret. */
  readonly link: string | undefined;
  /** The language of the text under the caret when it is not the briefing's. */
  readonly language: string | undefined;
  readonly sectionId: string | undefined;
  /** The last heading of the section above the selection, or with it. */
  readonly headingId: string | undefined;
  /** The block below the section that holds the selection. */
  readonly blockId: string | undefined;
  readonly inTable: { readonly blockId: string } | undefined;
  readonly inRows: { readonly blockId: string; readonly rowId: string; readonly fieldKey: string | undefined } | undefined;
  readonly inCallout: { readonly blockId: string } | undefined;
  /** The figure that is selected. */
  readonly figure: { readonly blockId: string } | undefined;
  /** The line that holds the caret: a section's heading, a caption, a note. */
  readonly line: LineRole | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Reads the state of the selection now; costs as much as the text is deep. */
export function readSelectionState(editor: LexicalEditor): EditorSelectionState {
  const history = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  const undo = { canUndo: history.canUndo.peek(), canRedo: history.canRedo.peek() };
  return editor.getEditorState().read(() => ({ ...$selectionState(), ...undo }), { editor });
}

/** The ids of the rows that are selected whole, in the order of the text. */
export const readSelectedRows = (editor: LexicalEditor): readonly string[] => editor.getEditorState().read(() => { const selection = $getSelection(); return $isRowsSelection(selection) ? $selectedRows(selection).map($getId) : []; }, { editor });

function $selectionState(): Omit<EditorSelectionState, 'canUndo' | 'canRedo'> {
  const selection = $getSelection();
  const node = $selectionNode(selection);
  const block = $blockOf(node);
  const row = $rowPlace(node);
  const table = $findUp<TableNode>(node, $isTableNode);
  const callout = $findUp(node, $isCalloutNode);
  const figure = $isNodeSelection(selection) && $isFigureNode(node) ? node : null;
  const section = $sectionOf(node);
  const sectionBlock = $sectionBlockOf(node);
  const line = $findUp(node, $isLineNode);
  const list = $findUp<ListNode>(node, $isListNode);
  return {
    active: selection !== null,
    hasText: $isRangeSelection(selection) && !selection.isCollapsed(),
    marks: $isRangeSelection(selection) ? marksOf((format) => selection.hasFormat(format)) ?? [] : [],
    blockType: line ? undefined : $blockType(block),
    listKind: list?.getListType(),
    listNumbers: $listNumbers(list),
    alignment: $isElementNode(block) ? $formatOf(block).alignment ?? 'start' : 'start',
    link: $findUp(node, $isLinkNode)?.getURL(),
    language: $languageAt(node, block),
    sectionId: section ? $getId(section) : undefined,
    headingId: $headingAbove(sectionBlock),
    blockId: sectionBlock ? $getId(sectionBlock) : undefined,
    inTable: table ? { blockId: $getId(table) } : undefined,
    inRows: row ? { blockId: $getId(row.rows), rowId: $getId(row.row), fieldKey: row.field } : undefined,
    inCallout: callout ? { blockId: $getId(callout) } : undefined,
    figure: figure ? { blockId: $getId(figure) } : undefined,
    line: line?.getRole(),
  };
}

function $headingAbove(block: LexicalNode | null): string | undefined {
  for (let above = block; above; above = above.getPreviousSibling()) if ($isHeadingNode(above)) return $getId(above);
  return undefined;
}

function $blockType(block: LexicalNode | null): TextBlockType | undefined {
  if ($isHeadingNode(block)) return block.getTag() === 'h3' ? 'heading1' : block.getTag() === 'h4' ? 'heading2' : 'heading3';
  if ($isQuoteNode(block)) return 'quote';
  return block?.getType() === 'paragraph' ? 'paragraph' : undefined;
}

function $languageAt(node: LexicalNode | null, block: LexicalNode | null): string | undefined {
  return ($isTextNode(node) ? $getState(node, languageState) : '') || (block ? $getState(block, languageState) : '') || undefined;
}
