// The widths of a table's columns by the pointer: a border between two columns is dragged, the table stays as wide as it is.
import { $isTableNode, type TableNode } from '@lexical/table';
import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical';
import { SET_COLUMN_WIDTHS_COMMAND } from '../commands/commands';
import { $getId } from '../nodes/node-state';
import { $findUp } from '../slots';

/** So near to a border the pointer takes hold of it. */
const REACH_PX = 4;
/** No column becomes narrower than this. */
const LEAST_PX = 24;

interface Box { readonly left: number; readonly right: number }
/** A border that can be dragged: the right one of column `index`, as the columns stand on the screen. */
interface Border { readonly table: HTMLTableElement; readonly boxes: readonly Box[]; readonly index: number }

/** Registers dragging of the borders between the columns of plain tables; a double click makes them as wide as their text asks. */
export function registerColumnResize(editor: LexicalEditor): () => void {
  const hover = (event: PointerEvent): void => {
    if (event.buttons === 0) editor.getRootElement()?.classList.toggle('bd-at-border', editor.isEditable() && borderAt(event) !== undefined);
  };
  const press = (event: PointerEvent): void => {
    const border = event.button === 0 && editor.isEditable() ? borderAt(event) : undefined;
    if (!border) return;
    event.preventDefault();
    event.stopPropagation();
    drag(border, event, (widths) => editor.dispatchCommand(SET_COLUMN_WIDTHS_COMMAND, { tableId: idOf(editor, border.table), widths }));
  };
  // Lexical starts a selection of cells on the mouse's own event.
  const quiet = (event: MouseEvent): void => {
    if (event.button !== 0 || !editor.isEditable() || !borderAt(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const even = (event: MouseEvent): void => {
    const border = editor.isEditable() ? borderAt(event) : undefined;
    if (!border) return;
    event.preventDefault();
    event.stopPropagation();
    editor.dispatchCommand(SET_COLUMN_WIDTHS_COMMAND, { tableId: idOf(editor, border.table), widths: [] });
  };
  return editor.registerRootListener((root, before) => {
    before?.removeEventListener('pointermove', hover);
    before?.removeEventListener('pointerdown', press, true);
    before?.removeEventListener('mousedown', quiet, true);
    before?.removeEventListener('dblclick', even, true);
    root?.addEventListener('pointermove', hover);
    root?.addEventListener('pointerdown', press, true);
    root?.addEventListener('mousedown', quiet, true);
    root?.addEventListener('dblclick', even, true);
  });
}

/** The border under the pointer, if any; the outer borders are not one. */
function borderAt(event: MouseEvent): Border | undefined {
  const table = event.target instanceof Element ? event.target.closest<HTMLTableElement>('.bd-table') : null;
  if (!table) return undefined;
  const boxes = columnBoxes(table);
  const index = boxes.slice(0, -1).findIndex((box) => Math.abs(event.clientX - box.right) <= REACH_PX);
  return index < 0 ? undefined : { table, boxes, index };
}

/** Where each column stands, from the left: as the cells of a row without merged cells say, else by the widths of the columns. */
function columnBoxes(table: HTMLTableElement): readonly Box[] {
  const count = Math.max(...[...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)));
  const plain = [...table.rows].find((row) => row.cells.length === count && [...row.cells].every((cell) => cell.colSpan === 1));
  if (plain) return [...plain.cells].map((cell) => cell.getBoundingClientRect()).sort((a, b) => a.left - b.left);
  const widths = [...table.querySelectorAll(':scope > colgroup > col')].map((column) => column.getBoundingClientRect().width);
  let { left } = table.getBoundingClientRect();
  return inOrder(table, widths).map((width) => { const box = { left, right: left + width }; left = box.right; return box; });
}

function drag({ table, boxes, index }: Border, press: PointerEvent, done: (widths: readonly number[]) => void): void {
  const view = table.ownerDocument.defaultView ?? window;
  const [left, right] = [boxes[index], boxes[index + 1]];
  if (!left || !right) return;
  const frame = table.getBoundingClientRect();
  const guide = document.createElement('div');
  guide.className = 'bd-column-guide';
  Object.assign(guide.style, { top: `${frame.top}px`, height: `${frame.height}px` });
  document.body.append(guide);
  const place = (x: number): number => Math.min(right.right - LEAST_PX, Math.max(left.left + LEAST_PX, x));
  let at = left.right;
  const show = (event: PointerEvent): void => { at = place(event.clientX); guide.style.left = `${at}px`; };
  const end = (): void => {
    guide.remove();
    view.removeEventListener('pointermove', show, true);
    view.removeEventListener('pointerup', drop, true);
    view.removeEventListener('pointercancel', end, true);
    view.removeEventListener('keydown', cancel, true);
  };
  const drop = (): void => {
    end();
    if (Math.abs(at - left.right) < 1) return;
    const shown = boxes.map((box, column) => (column === index ? at - left.left : column === index + 1 ? right.right - at : box.right - box.left));
    done(inOrder(table, shown).map((width) => Math.round(width)));
  };
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  show(press);
  view.addEventListener('pointermove', show, true);
  view.addEventListener('pointerup', drop, true);
  view.addEventListener('pointercancel', end, true);
  view.addEventListener('keydown', cancel, true);
}

/** From the order on the screen to that of the table, which is the other way round in a table that runs from right to left. */
const inOrder = (table: HTMLElement, widths: readonly number[]): readonly number[] => (getComputedStyle(table).direction === 'rtl' ? [...widths].reverse() : widths);

function idOf(editor: LexicalEditor, table: HTMLTableElement): string {
  return editor.read('latest', () => {
    const cell = table.rows[0]?.cells[0];
    const node = cell ? $findUp<TableNode>($getNearestNodeFromDOMNode(cell), $isTableNode) : null;
    return node ? $getId(node) : '';
  });
}
