import { $getRoot, HISTORY_MERGE_TAG, type LexicalEditor, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG } from 'lexical';
import { $isCitationNode, citationText } from '../nodes/CitationNode';
import { $walk } from '../slots';
import { $inOrderOfNumbers, learnCitationOrder } from './citation-numbers';
import { $getBriefingData } from './root-data';
import { sectionCacheOf } from './section-cache';

/** Numbers the citations anew a moment after a change of the text or of the sources. What is shown is no part of the briefing, so nothing becomes unsaved by it, and no step of the undo history is made. */
export function registerCitationOrder(editor: LexicalEditor): () => void {
  const cache = sectionCacheOf(editor);
  return cache.onChange(() => {
    const data = editor.getEditorState().read($getBriefingData);
    if (!learnCitationOrder(editor, { ...data, sections: [...cache.sections()] })) return;
    editor.update(() => {
      const sources = $inOrderOfNumbers($getBriefingData().sources);
      $walk($getRoot(), (node) => {
        if (!$isCitationNode(node)) return;
        const text = citationText(node.getSourceId(), node.getLocator(), sources);
        if (node.getTextContent() !== text) node.setTextContent(text);
      });
    }, { tag: [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SELECTION_FOCUS_TAG] });
  });
}
