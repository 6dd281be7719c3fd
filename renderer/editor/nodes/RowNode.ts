import { $create, $getState, $setState, createState, type EditorConfig, ElementNode, type LexicalEditor, type LexicalNode } from 'lexical';
import type { HistoryEntry, Row } from '../../../shared/model';
import { sameData } from '../../../shared/model/same-data';
import { paintRow, repaintRow } from '../view/row-cells';

/** The items of a row's lists, without their texts: those are slots named `list/item/field`. */
export type RowItems = Readonly<Record<string, readonly { readonly id: string; readonly values: Row['values'] }[]>>;

const record = (value: unknown): Record<string, never> => (typeof value === 'object' && value !== null ? value as Record<string, never> : {});
const valuesState = createState('values', { parse: (value): Row['values'] => record(value), isEqual: sameData });
const itemsState = createState('items', { parse: (value): RowItems => record(value), isEqual: sameData });
const historyState = createState('history', { parse: (value): readonly HistoryEntry[] => (Array.isArray(value) ? value as HistoryEntry[] : []), isEqual: sameData });
const clearedTextState = createState('clearedText', { parse: (value): string | undefined => (typeof value === 'string' ? value : undefined) });

/** One row of a typed block. Its text fields are named slots, its values are state; it has no children. */
export class RowNode extends ElementNode {
  override $config() {
    return this.config('briefing-row', { extends: ElementNode, stateConfigs: [valuesState, itemsState, historyState, clearedTextState] });
  }
  getValues(): Row['values'] { return $getState(this, valuesState); }
  setValues(values: Row['values']): this { return $setState(this, valuesState, values); }
  getItems(): RowItems { return $getState(this, itemsState); }
  setItems(items: RowItems): this { return $setState(this, itemsState, items); }
  getHistory(): readonly HistoryEntry[] { return $getState(this, historyState); }
  setHistory(history: readonly HistoryEntry[]): this { return $setState(this, historyState, history); }
  getClearedText(): string | undefined { return $getState(this, clearedTextState); }
  setClearedText(mark: string | undefined): this { return $setState(this, clearedTextState, mark); }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    return paintRow(this, editor);
  }
  override updateDOM(previous: this, dom: HTMLElement): boolean {
    return repaintRow(this, dom, previous !== this);
  }
  override getDOMSlot(element: HTMLElement) {
    return super.getDOMSlot(element).withElement(element.querySelector<HTMLElement>(':scope > .bd-row-void') ?? element);
  }
  override isShadowRoot(): true { return true; }
  override canBeEmpty(): true { return true; }
  override canIndent(): false { return false; }
}

export const $createRowNode = (): RowNode => $create(RowNode);
export const $isRowNode = (node: LexicalNode | null | undefined): node is RowNode => node instanceof RowNode;
