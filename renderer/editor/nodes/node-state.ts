// The state that every kind of node shares. Ids are reset when Lexical copies a node (Enter, split), so a copy gets a fresh one.
import { $getNodeByKey, $getState, $setState, createState, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The model id of a block, list item, table row, row or note; empty until a transform gives one. */
export const idState = createState('id', { parse: text, resetOnCopyNode: true });
/** The language of a paragraph or of a run of text; empty means the briefing's. */
export const languageState = createState('language', { parse: text });
/** Marks the empty paragraph that a section keeps for the caret; it is no block of the model until something is typed. */
export const fillerState = createState('filler', { parse: (value) => value === true, resetOnCopyNode: true });

export const $getId = (node: LexicalNode): string => $getState(node, idState);
export const $setId = <T extends LexicalNode>(node: T, id: string): T => $setState(node, idState, id);

/** The id of a node by its key, for listeners outside an update; empty when it is gone. */
export const readId = (editor: LexicalEditor, key: NodeKey): string => editor.getEditorState().read(() => { const node = $getNodeByKey(key); return node ? $getId(node) : ''; });
