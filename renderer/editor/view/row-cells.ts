// The DOM of a row: its cells, the places of its slots with their prompts, and the chips of its values. Chips are plain elements, for speed.
import { type LexicalEditor, setDOMUnmanaged } from 'lexical';
import { isTextField, type RowsSettings } from '../../../shared/model';
import { $getBriefingData, type BriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import type { RowNode } from '../nodes/RowNode';
import type { RowsNode } from '../nodes/RowsNode';
import { $getId, readId } from '../nodes/node-state';
import { choiceOf, shownValue } from '../rows/value-text';
import { columnsSignature, type VisibleColumn, type VisibleField, visibleColumns } from '../rows/visible-columns';

export function paintRow(node: RowNode, editor: LexicalEditor): HTMLElement {
  const context = contextOf(node);
  const dom = element('div', 'bd-row');
  dom.setAttribute('role', 'row');
  dom.dataset['columns'] = columnsSignature(context.columns);
  for (const column of context.columns) dom.append(cell(column, editor, node.getKey()));
  const empty = element('div', 'bd-row-void');
  empty.hidden = true;
  dom.append(empty);
  paintChips(node, dom, context);
  painted.set(dom, context);
  return dom;
}

/** Brings the chips up to date; true when the columns are others and the row has to be painted anew. */
export function repaintRow(node: RowNode, dom: HTMLElement, changed: boolean): boolean {
  const data = $getBriefingData();
  const last = painted.get(dom);
  const rows = node.getParent<RowsNode>();
  if (!changed && last && last.data === data && last.settings === rows?.getSettings()) return false;
  const context = contextOf(node);
  if (dom.dataset['columns'] !== columnsSignature(context.columns)) return true;
  paintChips(node, dom, context);
  painted.set(dom, context);
  return false;
}

interface PaintContext { readonly columns: readonly VisibleColumn[]; readonly settings: RowsSettings; readonly data: BriefingData }
const painted = new WeakMap<HTMLElement, PaintContext>();

function contextOf(node: RowNode): PaintContext {
  const data = $getBriefingData();
  const rows = node.getParent<RowsNode>();
  return { data, columns: rows ? visibleColumns(rows.getKind(), data.parties) : [], settings: rows ? rows.getSettings() : {} };
}

function cell(column: VisibleColumn, editor: LexicalEditor, rowKey: string): HTMLElement {
  const dom = element('div', column.ownSide ? 'bd-cell bd-own-side' : 'bd-cell');
  dom.setAttribute('role', 'cell');
  for (const field of column.fields) dom.append(isTextField(field.definition) ? slotPlace(field) : chip(field, editor, rowKey));
  return dom;
}

function slotPlace(field: VisibleField): HTMLElement {
  const place = element('div', 'bd-slot-place');
  place.dataset['slot'] = field.key;
  place.dataset['prompt'] = field.prompt;
  if (field.definition.name === 'redLine') place.classList.add('bd-red-line');
  return place;
}

function chip(field: VisibleField, editor: LexicalEditor, rowKey: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'bd-chip';
  button.contentEditable = 'false';
  button.tabIndex = -1;
  button.dataset['field'] = field.key;
  button.dataset['label'] = field.prompt;
  setDOMUnmanaged(button, { captureSelection: true });
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    requestFromEditor(editor, { type: 'rowValue', rowId: readId(editor, rowKey), key: field.key, anchor: button });
  });
  return button;
}

function paintChips(node: RowNode, dom: HTMLElement, context: PaintContext): void {
  const values = node.getValues();
  dom.dataset['row'] = $getId(node);
  for (const column of context.columns) for (const field of column.fields) {
    if (isTextField(field.definition)) continue;
    const button = dom.querySelector<HTMLElement>(`:scope > .bd-cell > [data-field="${CSS.escape(field.key)}"]`);
    if (!button) continue;
    const text = shownValue(field, { values }, context.settings, context.data.parties);
    const tone = choiceOf(field.definition, values[field.key], context.settings)?.tone;
    button.textContent = text ?? field.prompt;
    button.classList.toggle('bd-empty', text === undefined);
    button.dataset['tone'] = tone ?? 'neutral';
    button.setAttribute('aria-label', text === undefined ? `${field.prompt}: not set` : `${field.prompt}: ${text}`);
  }
}

function element(tag: string, className: string): HTMLElement {
  const dom = document.createElement(tag);
  dom.className = className;
  return dom;
}
