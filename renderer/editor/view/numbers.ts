import { $getRoot, $nodesOfType, HISTORIC_TAG, type LexicalEditor } from 'lexical';
import { $getBriefingData } from '../data/root-data';
import { whenIdle } from '../data/when-idle';
import { $isFootnoteNode, FootnoteNode } from '../nodes/FootnoteNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $walk } from '../slots';

/**
 * Paints the numbers of sections and footnotes, and the language of the canvas, a moment after typing. CSS counters cannot: `content-visibility` gives every section
 * counters of its own.
 */
export function registerNumbers(editor: LexicalEditor): () => void {
  const paint = whenIdle(() => editor.getEditorState().read(() => $paintNumbers(editor)));
  const stopUpdates = editor.registerUpdateListener(({ dirtyElements, tags }) => {
    // A letter in a text changes no number: then no element is dirty of its own.
    if (editor.getRootElement() && (tags.has(HISTORIC_TAG) || [...dirtyElements.values()].some((itself) => itself))) paint.schedule();
  });
  const stopRoot = editor.registerRootListener((root) => { if (root) paint.schedule(); });
  return () => { stopUpdates(); stopRoot(); paint.cancel(); };
}

function $paintNumbers(editor: LexicalEditor): void {
  const { houseStyle, metadata } = $getBriefingData();
  const root = editor.getRootElement();
  if (root && root.lang !== metadata.language) root.lang = metadata.language;
  const numbered = houseStyle.headingNumbers;
  const anyNotes = $nodesOfType(FootnoteNode).length > 0;
  let note = 0;
  $getRoot().getChildren().filter($isSectionNode).forEach((section, index) => {
    setNumber(editor.getElementByKey(section.getKey())?.querySelector<HTMLElement>(':scope > .bd-section-head') ?? null, numbered ? String(index + 1) : '');
    if (anyNotes) $walk(section, (node) => { if ($isFootnoteNode(node)) setNumber(editor.getElementByKey(node.getKey()), String(++note)); });
  });
}

function setNumber(dom: HTMLElement | null, number: string): void {
  if (!dom || dom.dataset['number'] === number) return;
  dom.dataset['number'] = number;
  if (dom.classList.contains('bd-footnote')) dom.setAttribute('aria-label', `Note ${number}`);
}

