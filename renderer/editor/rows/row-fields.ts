// The stops of the caret in a row: its visible text fields, in reading order.
import { $isElementNode } from 'lexical';
import { rowKindDefinition } from '../../../shared/model';
import { $getBriefingData } from '../data/root-data';
import type { RowNode } from '../nodes/RowNode';
import type { RowsNode } from '../nodes/RowsNode';
import { $slotElement, $slotNames } from '../slots';
import { $isFieldEmpty } from './row-slots';
import { visibleFields, visibleTextKeys } from './visible-columns';

/** The keys of the text fields that a row of this block shows. */
export const $textKeys = (rows: RowsNode): readonly string[] => visibleTextKeys(rows.getKind(), $getBriefingData().parties);

/** The keys of all fields that a row of this block shows, values too. */
export const $fieldKeys = (rows: RowsNode): readonly string[] => visibleFields(rows.getKind(), $getBriefingData().parties).map((field) => field.key);

/** Puts the caret into a field, at its end unless told otherwise; the main field when none is named. */
export function $caretIntoField(row: RowNode, key?: string, at: 'start' | 'end' = 'end'): boolean {
  const rows = row.getParent<RowsNode>();
  const field = $slotElement(row, key ?? (rows ? rowKindDefinition(rows.getKind()).mainField : ''));
  if (!$isElementNode(field)) return false;
  if (at === 'start') field.selectStart(); else field.selectEnd();
  return true;
}

/** Whether nothing at all has been said in a row. */
export const $isRowEmpty = (row: RowNode): boolean => Object.keys(row.getValues()).length === 0 && Object.keys(row.getItems()).length === 0 && $slotNames(row).every((name) => $isFieldEmpty(row, name));
