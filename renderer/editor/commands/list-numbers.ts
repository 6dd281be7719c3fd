// How the list around the caret counts, and where it begins.
import { $getListDepth, $insertList, $isListNode, type ListNode } from '@lexical/list';
import { $getSelection, type LexicalEditor, type LexicalNode } from 'lexical';
import { firstNumber, itemNumber, type ListNumbering, numberingAt, unlessUsual } from '../../../shared/model';
import { $getOwnNumbering, $setOwnNumbering } from '../nodes/node-state';
import { $isRichFieldNode } from '../nodes/RichFieldNode';
import { $findUp } from '../slots';
import { $nestedListOf } from '../structure/list-structure';
import { $blockOf, $selectionNode } from '../structure/places';
import type { ListNumbersChange } from './commands';

/** A numbered list as it counts, with its first number. */
export interface ListNumbers extends ListNumbering { readonly start: number }

/** How a list counts; undefined when it is not numbered. */
export function $listNumbers(list: ListNode | null): ListNumbers | undefined {
  if (list?.getListType() !== 'number') return undefined;
  const counted = numberingAt($getOwnNumbering(list), $getListDepth(list) - 1);
  return { ...counted, start: firstNumber(list.getStart(), counted) };
}

/** Changes what is named of it; what is no numbered list becomes one, except in a rich field, which holds paragraphs only. */
export function $setListNumbers(change: ListNumbersChange): void {
  const block = $blockOf($selectionNode());
  if (!block || $isRichFieldNode(block.getParent())) return;
  if ($listAtCaret()?.getListType() !== 'number') $insertList('number');
  const list = $listAtCaret();
  const before = $listNumbers(list);
  if (!list || !before) return;
  const above = change.start === 'continue' ? $listAbove(list) : undefined;
  if (change.start === 'continue' && !above) return;
  const counted: ListNumbering = { numbering: change.numbering ?? above?.numbering ?? before.numbering, sign: change.sign ?? above?.sign ?? before.sign };
  $setOwnNumbering(list, unlessUsual(counted, $getListDepth(list) - 1));
  const start = above ? above.next : change.start === 'continue' ? undefined : change.start;
  if (start !== undefined) list.setStart(firstNumber(start, counted));
}

/** The number with which the list around the caret would go on from the numbered list above; undefined when none is above in the same place. */
export function numberToContinue(editor: LexicalEditor): string | undefined {
  return editor.getEditorState().read(() => {
    const list = $listAtCaret();
    const above = list?.getListType() === 'number' ? $listAbove(list) : undefined;
    return above && itemNumber(above.next, above);
  }, { editor });
}

function $listAbove(list: ListNode): (ListNumbering & { readonly next: number }) | undefined {
  for (let above: LexicalNode | null = list.getPreviousSibling(); above !== null; above = above.getPreviousSibling()) {
    const numbers = $isListNode(above) ? $listNumbers(above) : undefined;
    if (numbers && $isListNode(above)) return { numbering: numbers.numbering, sign: numbers.sign, next: numbers.start + above.getChildren().filter((item) => !$nestedListOf(item)).length };
  }
  return undefined;
}

const $listAtCaret = (): ListNode | null => ($getSelection() === null ? null : $findUp<ListNode>($selectionNode(), $isListNode));
