// The text fields of a row as slots. A field of an item of a list is the slot `list/item/field`.
import { $createParagraphNode, $isElementNode } from 'lexical';
import { fieldDefinition, isEmptyText, type RichText, type RowKind } from '../../../shared/model';
import { $fill } from '../convert/inlines-to-nodes';
import { $inlinesOf } from '../convert/nodes-to-inlines';
import { $isLineNode } from '../nodes/LineNode';
import { $isRichFieldNode } from '../nodes/RichFieldNode';
import type { RowNode } from '../nodes/RowNode';
import { $dropSlot, $ensureLineSlot, $ensureRichSlot, $slotElement } from '../slots';

/** The slot of a field of an item of a list. */
export const itemSlotName = (list: string, itemId: string, field: string): string => `${list}/${itemId}/${field}`;

/** Whether a slot holds one line, or paragraphs. */
export function isLineSlot(kind: RowKind, slotName: string): boolean {
  const [key = '', , itemField] = slotName.split('/');
  const definition = fieldDefinition(kind, key);
  if (itemField === undefined) return definition?.type === 'line';
  return definition?.type === 'list' && definition.itemFields.find((field) => field.name === itemField)?.type === 'line';
}

/** Makes a field's slot when it is missing. */
export function $ensureFieldSlot(row: RowNode, kind: RowKind, slotName: string): void {
  if (isLineSlot(kind, slotName)) $ensureLineSlot(row, slotName, 'field');
  else $ensureRichSlot(row, slotName);
}

/** The text of a field, empty when it has no slot or says nothing. */
export function $fieldText(row: RowNode, slotName: string): RichText {
  const node = $slotElement(row, slotName);
  if ($isLineNode(node)) {
    const content = $inlinesOf(node);
    return content.length > 0 ? [content] : [];
  }
  if (!$isRichFieldNode(node)) return [];
  const text = node.getChildren().filter($isElementNode).map((paragraph) => $inlinesOf(paragraph));
  return text.every((paragraph) => paragraph.length === 0) ? [] : text;
}

/** Replaces the text of a field. A field that no column shows loses its slot with its text. */
export function $setFieldText(row: RowNode, kind: RowKind, slotName: string, text: RichText, alwaysThere: boolean): void {
  if (text.every((paragraph) => paragraph.length === 0) && !alwaysThere) { $dropSlot(row, slotName); return; }
  if (isLineSlot(kind, slotName)) {
    $fill($ensureLineSlot(row, slotName, 'field'), text.flatMap((paragraph, index) => (index === 0 ? paragraph : [{ type: 'lineBreak' as const }, ...paragraph])));
    return;
  }
  const field = $ensureRichSlot(row, slotName);
  field.clear();
  field.append(...(text.length > 0 ? text : [[]]).map((paragraph) => $fill($createParagraphNode(), paragraph)));
}

/** Whether a field says nothing. */
export const $isFieldEmpty = (row: RowNode, slotName: string): boolean => isEmptyText($fieldText(row, slotName));
