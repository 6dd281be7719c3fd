// What the editor asks of the page around it: dialogs, menus and panels that are not the editor's own.
import type { LexicalEditor } from 'lexical';
import type { MediaItem, RichText, RowKind, Table } from '../../shared/model';

/** A table that was pasted into a field of a typed row; `before` is what stood there where it went in as lines, which its rows take out again. */
export interface PastedTable { readonly table: Table; readonly kind: RowKind; readonly rowId: string; readonly fieldKey: string; readonly before?: RichText }

/** A table that is to become rows: one in the text, or a pasted one. */
export type TableForRows = { readonly blockId: string } | { readonly pasted: PastedTable };

/** A wish of the editor; `anchor` is the element that a menu opens at. */
export type EditorRequest =
  /** Ctrl+K: ask for an address, then send SET_LINK_COMMAND. `url` is the link under the caret. */
  | { readonly type: 'link'; readonly url: string | undefined }
  /** Ctrl+Alt+R, or a double click on a citation: cite a source at the caret, or change the citation beside it. */
  | { readonly type: 'citation' }
  /** Ctrl+F: open the find bar. */
  | { readonly type: 'find' }
  /** `/` was typed: open the insert menu at the caret (selectionRect) and close it on `insertMenuClosed`; `query` is what follows the slash. */
  | { readonly type: 'insertMenu'; readonly query: string }
  | { readonly type: 'insertMenuClosed' }
  /** A key for the open insert menu: the editor keeps the caret. */
  | { readonly type: 'insertMenuKey'; readonly key: 'ArrowUp' | 'ArrowDown' | 'Enter' | 'Escape' }
  /** Alt+Enter, or the card button of the row under the caret. */
  | { readonly type: 'rowCard'; readonly blockId: string; readonly rowId: string }
  /** The menu of the row under the caret. */
  | { readonly type: 'rowMenu'; readonly blockId: string; readonly rowId: string; readonly anchor: HTMLElement }
  /** A chip was pressed: choose a value, then send SET_ROW_VALUE_COMMAND. `typed` is what was typed on the chip of a date, which begins the date. */
  | { readonly type: 'rowValue'; readonly rowId: string; readonly key: string; readonly anchor: HTMLElement; readonly typed?: string }
  /** A table is to become rows: ask what its columns are, then send TABLE_TO_ROWS_COMMAND or PASTE_ROWS_COMMAND. */
  | ({ readonly type: 'matchColumns' } & TableForRows)
  /** A table went into a field with words, as lines: offer to make rows of it, until the next change. */
  | { readonly type: 'offerRows'; readonly pasted: PastedTable }
  | { readonly type: 'sectionMenu'; readonly sectionId: string; readonly anchor: HTMLElement }
  /** The count of gaps at a section's heading was pressed. */
  | { readonly type: 'sectionGaps'; readonly sectionId: string }
  /** A button of the guidance in an empty section; the editor answers `row` itself, the page opens the library. */
  | { readonly type: 'sectionStarter'; readonly sectionId: string; readonly starter: 'row' | 'library' }
  /** A figure was double-clicked or Enter was pressed on it. */
  | { readonly type: 'figure'; readonly blockId: string }
  /** An image was pasted or dropped: store its bytes, add it to `media`, then send INSERT_FIGURE_COMMAND. */
  | { readonly type: 'pasteImage'; readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string | undefined }
  /** Figures of another window are pasted: take their images over, then go on with those that could be. */
  | { readonly type: 'adoptMedia'; readonly hashes: readonly string[]; readonly goOn: (items: readonly MediaItem[]) => void }
  /** Something could not be taken as it was, or went along with something else: show the sentence. `untilNextChange`: it is no longer true after the next change, such as undo. */
  | { readonly type: 'notice'; readonly message: string; readonly untilNextChange?: true };

type Listener = (request: EditorRequest) => void;
const listeners = new WeakMap<LexicalEditor, Set<Listener>>();

/** Hears what an editor asks for; returns the function that stops hearing. */
export function onEditorRequest(editor: LexicalEditor, listener: Listener): () => void {
  const all = listeners.get(editor) ?? new Set<Listener>();
  listeners.set(editor, all);
  all.add(listener);
  return () => { all.delete(listener); };
}

/** Asks the page for something; false when nobody hears it. */
export function requestFromEditor(editor: LexicalEditor, request: EditorRequest): boolean {
  const all = [...listeners.get(editor) ?? []];
  for (const listener of all) listener(request);
  return all.length > 0;
}
