import { $create, $getState, $setState, createState, type EditorConfig, ElementNode, type LexicalEditor, type LexicalNode } from 'lexical';
import { ROW_KINDS, type RowKind, type RowsSettings } from '../../../shared/model';
import { sameData } from '../../../shared/model/same-data';
import { paintRowsFrame, repaintRowsFrame } from '../view/rows-frame';

const KINDS: ReadonlySet<unknown> = new Set(ROW_KINDS);
const kindState = createState('kind', { parse: (value): RowKind => (KINDS.has(value) ? value as RowKind : 'risks') });
const settingsState = createState('settings', { parse: (value): RowsSettings => (typeof value === 'object' && value !== null ? value as RowsSettings : {}), isEqual: sameData });

/** A typed block: rows of one kind, shown as the table that it prints as. Its caption is the slot `caption`. */
export class RowsNode extends ElementNode {
  override $config() {
    return this.config('briefing-rows', { extends: ElementNode, slots: ['caption'], stateConfigs: [kindState, settingsState] });
  }
  getKind(): RowKind { return $getState(this, kindState); }
  setKind(kind: RowKind): this { return $setState(this, kindState, kind); }
  getSettings(): RowsSettings { return $getState(this, settingsState); }
  setSettings(settings: RowsSettings): this { return $setState(this, settingsState, settings); }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    return paintRowsFrame(this, editor);
  }
  override updateDOM(previous: this, dom: HTMLElement): boolean {
    repaintRowsFrame(this, dom, previous !== this);
    return false;
  }
  override getDOMSlot(element: HTMLElement) {
    return super.getDOMSlot(element).withElement(element.querySelector<HTMLElement>(':scope > .bd-rows-table > .bd-rows-body') ?? element);
  }
  override isShadowRoot(): true { return true; }
  override canBeEmpty(): true { return true; }
  override canIndent(): false { return false; }
}

export const $createRowsNode = (kind: RowKind): RowsNode => $create(RowsNode).setKind(kind);
export const $isRowsNode = (node: LexicalNode | null | undefined): node is RowsNode => node instanceof RowsNode;
