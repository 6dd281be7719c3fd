// The state that every kind of node shares. Ids are reset when Lexical copies a node (Enter, split), so a copy gets a fresh one.
import type { ListNode } from '@lexical/list';
import { $getNodeByKey, $getState, $setState, createState, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { NUMBER_SIGNS, NUMBERINGS, ownNumbering, type OwnNumbering } from '../../../shared/model';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The model id of a block, list item, table row, row or note; empty until a transform gives one. */
export const idState = createState('id', { parse: text, resetOnCopyNode: true });
/** The language of a paragraph or of a run of text; empty means the briefing's. */
export const languageState = createState('language', { parse: text });
/** Marks the empty paragraph that a section keeps for the caret; it is no block of the model until something is typed. */
export const fillerState = createState('filler', { parse: (value) => value === true, resetOnCopyNode: true });

/** How a numbered list counts; absent means as its level has it. */
export const numberingState = createState('numbering', { parse: (value) => NUMBERINGS.find((one) => one === value) });
/** What stands around its numbers; absent means as its level has it. */
export const signState = createState('sign', { parse: (value) => NUMBER_SIGNS.find((one) => one === value) });

/** What a list says of its numbers. */
export const $getOwnNumbering = (list: ListNode): OwnNumbering => ownNumbering({ numbering: $getState(list, numberingState), sign: $getState(list, signState) } as OwnNumbering);
/** Says it; what is left out is then as the level has it. */
export const $setOwnNumbering = <T extends ListNode>(list: T, { numbering, sign }: OwnNumbering): T => $setState($setState(list, numberingState, numbering), signState, sign);

export const $getId = (node: LexicalNode): string => $getState(node, idState);
export const $setId = <T extends LexicalNode>(node: T, id: string): T => $setState(node, idState, id);

/** The id of a node by its key, for listeners outside an update; empty when it is gone. */
export const readId = (editor: LexicalEditor, key: NodeKey): string => editor.getEditorState().read(() => { const node = $getNodeByKey(key); return node ? $getId(node) : ''; });
