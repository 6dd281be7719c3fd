// The DOM of a typed block: caption, header row, rows, the place of settled rows (settled-rows.ts), and the button that adds a row. The header and the button are ours, not Lexical's.
import { type LexicalEditor, setDOMUnmanaged } from 'lexical';
import { printWords } from '../../../shared/export/print/print-words';
import { rowKindIn } from '../../../shared/export/print/row-kind-in';
import { rowKindDefinition } from '../../../shared/model';
import { $getBriefingData, type BriefingData } from '../data/root-data';
import { ADD_BASELINE_COMMAND, ADD_ROW_COMMAND } from '../commands/commands';
import type { RowsNode } from '../nodes/RowsNode';
import { $getId, readId } from '../nodes/node-state';
import { $isSectionNode } from '../nodes/SectionNode';
import { addWords } from '../rows/add-words';
import { $isBaselineMissing } from '../rows/baseline-row';
import { columnProperties, placeInColumn } from '../rows/column-widths';
import { createFilterBar } from './filter-bar';
import { columnsSignature, type VisibleColumn, visibleColumns } from '../rows/visible-columns';

/** From so many rows on, those off the screen are not laid out: a key costs what the laid-out text before the caret costs (decision 21). */
const LONG = 40;

export function paintRowsFrame(node: RowsNode, editor: LexicalEditor): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'bd-rows';
  const table = part('bd-rows-table');
  table.setAttribute('role', 'table');
  const caption = part('bd-rows-caption');
  const header = part('bd-rows-header');
  header.setAttribute('role', 'row');
  header.contentEditable = 'false';
  setDOMUnmanaged(header);
  const foot = part('bd-rows-foot');
  foot.contentEditable = 'false';
  setDOMUnmanaged(foot);
  const key = node.getKey();
  if (rowKindDefinition(node.getKind()).baseline) foot.append(button('bd-add-row bd-add-baseline', 'Add the status quo', () => editor.dispatchCommand(ADD_BASELINE_COMMAND, { blockId: readId(editor, key) })));
  foot.append(button('bd-add-row', addWords(node.getKind()), () => editor.dispatchCommand(ADD_ROW_COMMAND, { blockId: readId(editor, key) })));
  const body = part('bd-rows-body');
  body.setAttribute('role', 'rowgroup');
  table.append(header, body);
  if (node.getKind() === 'progress') {
    const settled = part('bd-rows-settled');
    settled.setAttribute('role', 'rowgroup');
    settled.contentEditable = 'false';
    settled.hidden = true;
    setDOMUnmanaged(settled);
    table.append(settled);
  }
  dom.append(caption);
  if (node.getKind() === 'risks') {
    const filter = createFilterBar();
    setDOMUnmanaged(filter);
    dom.append(filter);
  }
  dom.append(table, foot);
  repaintRowsFrame(node, dom, true);
  return dom;
}

/** Brings header and attributes up to date; `changed` says whether the block itself changed, not only something in it. */
export function repaintRowsFrame(node: RowsNode, dom: HTMLElement, changed: boolean): void {
  const data = $getBriefingData();
  dom.dataset['block'] = $getId(node);
  $offerBaseline(node, dom);
  if (changed) dom.toggleAttribute('data-long', node.getChildrenSize() > LONG);
  if (!changed && lastData.get(dom) === data) return;
  lastData.set(dom, data);
  dom.dataset['kind'] = node.getKind();
  const { language } = data.metadata;
  const columns = visibleColumns(node.getKind(), data.parties, language);
  const signature = columnsSignature(columns);
  if (dom.dataset['columns'] === signature) return;
  dom.dataset['columns'] = signature;
  const { caption } = rowKindIn(node.getKind(), language);
  dom.querySelector(':scope > .bd-rows-table')?.setAttribute('aria-label', caption);
  dom.querySelector<HTMLElement>(':scope > .bd-rows-caption')?.setAttribute('data-prompt', caption);
  for (const [name, value] of Object.entries(columnProperties(columns))) dom.style.setProperty(name, value);
  dom.querySelector(':scope > .bd-rows-table > .bd-rows-header')?.replaceChildren(...columns.map((column, index) => headerCell(column, index === 0, language)));
}

/** The button that adds the baseline is there as long as there is none; a section on verification compares nothing. */
function $offerBaseline(node: RowsNode, dom: HTMLElement): void {
  // With every key in the rows: a kind without a baseline is done before anything is searched for, and the foot is the last of few children.
  if (!rowKindDefinition(node.getKind()).baseline) return;
  const offer = dom.lastElementChild?.firstElementChild;
  if (!(offer instanceof HTMLElement) || !offer.classList.contains('bd-add-baseline')) return;
  const section = node.getParent();
  offer.hidden = !$isBaselineMissing(node) || ($isSectionNode(section) && section.getKind() === 'verification');
}

const lastData = new WeakMap<HTMLElement, BriefingData>();

function headerCell(column: VisibleColumn, isFirst: boolean, language: string): HTMLElement {
  const cell = part(column.ownSide ? 'bd-column bd-own-side' : 'bd-column');
  cell.setAttribute('role', 'columnheader');
  placeInColumn(cell, column, isFirst);
  cell.textContent = column.ownSide ? `${column.label} (${printWords(language).ourSide})` : column.label;
  return cell;
}

function button(className: string, words: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = words;
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', press);
  return element;
}

function part(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
