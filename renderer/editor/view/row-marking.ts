import { richText } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
import type { RowNode } from '../nodes/RowNode';
import { $fieldText } from '../rows/row-slots';
import type { VisibleColumn } from '../rows/visible-columns';

/** Shows the marking of a row above the text that it prints before; it is written in the card. */
export function $paintMarking(node: RowNode, dom: HTMLElement, columns: readonly VisibleColumn[], data: BriefingData): void {
  const at = columns.findIndex((column) => column.fields.some(({ definition }) => definition.markedBy !== undefined));
  const marking = columns[at]?.fields.find(({ definition }) => definition.markedBy !== undefined)?.definition.markedBy;
  if (marking === undefined) return;
  const text = richText($fieldText(node, marking), data.fieldValues, data.metadata.language).trim();
  // With every key in the row, and nearly always as it was.
  if ((shown.get(dom) ?? '') === text) return;
  shown.set(dom, text);
  const cell = dom.querySelectorAll<HTMLElement>(':scope > .bd-cell')[at];
  if (text === '') delete cell?.dataset['marking'];
  else cell?.setAttribute('data-marking', text);
}

const shown = new WeakMap<HTMLElement, string>();
