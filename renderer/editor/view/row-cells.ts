// The DOM of a row: its cells, the places of its slots with their prompts, and the chips of its values. Chips are plain elements, for speed.
import { type LexicalEditor, setDOMUnmanaged } from 'lexical';
import { promptIn } from '../../../shared/export/print/row-kind-in';
import { changeMark } from '../../../shared/export/print/rows/change-words';
import { printWords } from '../../../shared/export/print/print-words';
import { inlineText, isTextField, richText, type RowsSettings } from '../../../shared/model';
import { $getBriefingData, type BriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import type { RowNode } from '../nodes/RowNode';
import type { RowsNode } from '../nodes/RowsNode';
import { $getId, readId } from '../nodes/node-state';
import { fieldLead, isNamed, valuePlaceholder } from '../rows/field-leads';
import { $fieldText } from '../rows/row-slots';
import { placeInColumn } from '../rows/column-widths';
import { choiceOf, shownValue, valueText } from '../rows/value-text';
import { $paintMarking } from './row-marking';
import { columnsSignature, type VisibleColumn, type VisibleField, visibleColumns } from '../rows/visible-columns';

export function paintRow(node: RowNode, editor: LexicalEditor): HTMLElement {
  const context = contextOf(node);
  const dom = element('div', 'bd-row');
  dom.setAttribute('role', 'row');
  dom.dataset['columns'] = columnsSignature(context.columns);
  for (const [index, column] of context.columns.entries()) dom.append(cell(column, index === 0, editor, node.getKey()));
  const empty = element('div', 'bd-row-void');
  empty.hidden = true;
  dom.append(empty);
  paintChips(node, dom, context);
  paintLeads(dom, context);
  followTexts(node, dom, context);
  painted.set(dom, context);
  return dom;
}

/** Brings the chips up to date; true when the columns are others and the row has to be painted anew. */
export function repaintRow(node: RowNode, dom: HTMLElement, changed: boolean): boolean {
  const data = $getBriefingData();
  const last = painted.get(dom);
  const rows = node.getParent<RowsNode>();
  if (!changed && last && last.data === data && last.settings === rows?.getSettings()) { followTexts(node, dom, last); return false; }
  const context = contextOf(node);
  if (dom.dataset['columns'] !== columnsSignature(context.columns)) return true;
  paintChips(node, dom, context);
  if (last?.data.metadata.language !== data.metadata.language) paintLeads(dom, context);
  followTexts(node, dom, context);
  painted.set(dom, context);
  return false;
}

interface PaintContext { readonly columns: readonly VisibleColumn[]; readonly settings: RowsSettings; readonly data: BriefingData }
const painted = new WeakMap<HTMLElement, PaintContext>();

function contextOf(node: RowNode): PaintContext {
  const data = $getBriefingData();
  const rows = node.getParent<RowsNode>();
  return { data, columns: rows ? visibleColumns(rows.getKind(), data.parties, data.metadata.language) : [], settings: rows ? rows.getSettings() : {} };
}

function cell(column: VisibleColumn, isFirst: boolean, editor: LexicalEditor, rowKey: string): HTMLElement {
  const dom = element('div', column.ownSide ? 'bd-cell bd-own-side' : 'bd-cell');
  dom.setAttribute('role', 'cell');
  placeInColumn(dom, column, isFirst);
  column.fields.forEach((field, index) => {
    if (isNamed(column, field) && column.fields[index - 1]?.definition !== field.definition) dom.append(chipsLabel(field));
    dom.append(isTextField(field.definition) ? slotPlace(field) : chip(field, editor, rowKey));
  });
  return dom;
}

function slotPlace(field: VisibleField): HTMLElement {
  const place = element('div', 'bd-slot-place');
  place.dataset['slot'] = field.key;
  place.dataset['prompt'] = field.prompt;
  if (field.definition.name === 'redLine') place.classList.add('bd-red-line');
  return place;
}

/** Says once what the chips of several parties are about, or what a second date is. */
function chipsLabel(field: VisibleField): HTMLElement {
  const label = element('div', 'bd-chips-label');
  label.contentEditable = 'false';
  label.textContent = field.definition.label;
  setDOMUnmanaged(label);
  return label;
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
  const { language } = context.data.metadata;
  const history = node.getHistory();
  const kind = node.getParent<RowsNode>()?.getKind();
  dom.dataset['row'] = $getId(node);
  for (const column of context.columns) for (const field of column.fields) {
    if (isTextField(field.definition)) continue;
    const button = dom.querySelector<HTMLElement>(`:scope > .bd-cell > [data-field="${CSS.escape(field.key)}"]`);
    if (!button) continue;
    const text = shownValue(field, { values }, context.settings, context.data.parties, language);
    // The prompt says already whose it is.
    const said = valueText(field.definition, values[field.key], context.settings, context.data.parties, language);
    const tone = choiceOf(field.definition, values[field.key], context.settings)?.tone;
    button.textContent = text ?? '';
    button.dataset['placeholder'] = valuePlaceholder(column, field, language);
    button.classList.toggle('bd-empty', text === undefined);
    button.dataset['tone'] = tone ?? 'none';
    const mark = kind && history.length > 0 ? changeMark(kind, { values, history: [...history] }, field.key, language) : undefined;
    paintMark(button, mark);
    button.setAttribute('aria-label', said === undefined ? `${field.prompt}: ${printWords(language).notSet}` : `${field.prompt}: ${said}${mark ? `. ${mark.text}` : ''}`);
  }
}

/** Says below a chip since when it says so, and what it said before. The chip's name says the same to a screen reader. */
function paintMark(button: HTMLElement, mark: ReturnType<typeof changeMark>): void {
  const next = button.nextElementSibling;
  const present = next instanceof HTMLElement && next.classList.contains('bd-change') ? next : undefined;
  if (!mark) { present?.remove(); return; }
  const place = present ?? element('div', 'bd-change');
  if (!present) {
    place.contentEditable = 'false';
    place.setAttribute('aria-hidden', 'true');
    setDOMUnmanaged(place);
    button.after(place);
  }
  place.dataset['step'] = mark.step;
  place.textContent = mark.text;
}

/** The words before each text, as the style sheet shows them. */
function paintLeads(dom: HTMLElement, { columns, data }: PaintContext): void {
  for (const column of columns) for (const field of column.fields) {
    const lead = fieldLead(column, field, data.metadata.language);
    const place = lead && placeOf(dom, field);
    if (!place) continue;
    place.classList.add('bd-has-lead');
    place.style.setProperty('--bd-lead', JSON.stringify(lead.text));
  }
}

/** Brings up to date what follows the row's texts: its marking is shown, the words before a text that says them itself are hidden, a choice that a text asks for is shown. */
function followTexts(node: RowNode, dom: HTMLElement, { columns, settings, data }: PaintContext): void {
  $paintMarking(node, dom, columns, data);
  for (const column of columns) for (const field of column.fields) {
    if (field.definition.type === 'enum' && field.definition.follows) {
      const button = dom.querySelector<HTMLElement>(`:scope > .bd-cell > [data-field="${CSS.escape(field.key)}"]`);
      const text = button?.classList.contains('bd-empty') ? richText($fieldText(node, field.definition.follows.field)) : '';
      const { choice, words } = field.definition.follows;
      const label = text.trim() === '' ? undefined : choiceOf(field.definition, choice(text), settings)?.label;
      const asked = label === undefined ? undefined : words?.(label, text) ?? label;
      button?.classList.toggle('bd-followed', asked !== undefined);
      if (button && asked !== undefined) { button.dataset['placeholder'] = asked; button.setAttribute('aria-label', `${field.prompt}: ${asked}, ${promptIn('as the text says', data.metadata.language)}`); }
      else if (button?.classList.contains('bd-empty')) button.dataset['placeholder'] = valuePlaceholder(column, field, data.metadata.language);
    }
    const written = fieldLead(column, field, data.metadata.language)?.written;
    if (written) placeOf(dom, field)?.classList.toggle('bd-says-lead', written.test(inlineText($fieldText(node, field.key)[0] ?? []).trimStart()));
  }
}

const placeOf = (dom: HTMLElement, field: VisibleField): HTMLElement | null => dom.querySelector<HTMLElement>(`:scope > .bd-cell > [data-slot="${CSS.escape(field.key)}"]`);

function element(tag: string, className: string): HTMLElement {
  const dom = document.createElement(tag);
  dom.className = className;
  return dom;
}
