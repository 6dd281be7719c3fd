import { richText } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
import type { RowNode } from '../nodes/RowNode';
import { $fieldText } from '../rows/row-slots';
import type { VisibleColumn } from '../rows/visible-columns';

/** Shows the marking of a row above the text that it prints before; it is written in the card. */
export function $paintMarking(node: RowNode, dom: HTMLElement, columns: readonly VisibleColumn[], data: BriefingData): void {
  const at = columns.findIndex((column) => column.fields.some(({ definition }) => definition.markedBy !== undefined));
  const marking = columns[at]?.fields.find(({ definition }) => definition.markedBy !== undefined)?.definition.markedBy;
  const cell = dom.querySelectorAll<HTMLElement>(':scope > .bd-cell')[at];
  if (marking === undefined || !cell) return;
  const text = richText($fieldText(node, marking), data.fieldValues, data.metadata.language).trim();
  if (text === '') delete cell.dataset['marking'];
  else cell.dataset['marking'] = text;
}
