import { type LexicalEditor, mergeRegister } from 'lexical';

/** Registers the keyboard. */
export function registerKeyboard(_editor: LexicalEditor): () => void {
  return mergeRegister();
}
