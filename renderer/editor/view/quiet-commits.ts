import type { LexicalEditor } from 'lexical';

/**
 * Keeps the canvas out of React's care for the selection. Before every commit React reads where the selection stands in a focused element that says it is
 * editable, by walking through all of its text; the canvas holds the whole briefing, and Lexical looks after its selection.
 */
export function registerQuietCommits(editor: LexicalEditor): () => void {
  return editor.registerRootListener((root) => {
    if (!root) return;
    Object.defineProperty(root, 'contentEditable', { configurable: true, get: () => 'inherit' });
    // Fluent's focus manager reads the same property, and would take Tab away from a text that does not say that it is one.
    root.setAttribute('data-tabster', JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } }));
  });
}
