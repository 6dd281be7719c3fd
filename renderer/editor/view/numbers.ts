import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, $nodesOfType, HISTORIC_TAG, type LexicalEditor } from 'lexical';
import { createHeadingCounter } from '../../../shared/export/print/heading-counter';
import { fill, printWords } from '../../../shared/export/print/print-words';
import { promptIn } from '../../../shared/export/print/row-kind-in';
import { $getBriefingData, type BriefingData } from '../data/root-data';
import { whenIdle } from '../data/when-idle';
import { $isFootnoteNode, FootnoteNode } from '../nodes/FootnoteNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $walk } from '../slots';
import { $isCountedSection } from './counted-section';

/**
 * Paints the numbers of sections, headings and footnotes as they print, and the language of the canvas: at once when the page comes up, a moment after typing later on. CSS counters cannot: `content-visibility` gives every section
 * counters of its own.
 */
export function registerNumbers(editor: LexicalEditor): () => void {
  const paintNow = (): void => { editor.getEditorState().read(() => $paintNumbers(editor)); };
  const paint = whenIdle(paintNow);
  let data: BriefingData | undefined;
  const stopUpdates = editor.registerUpdateListener(({ dirtyElements, editorState, tags }) => {
    if (!editor.getRootElement() || (dirtyElements.size === 0 && !tags.has(HISTORIC_TAG))) return;
    const before = data;
    data = editorState.read($getBriefingData);
    // A letter in a text changes no number: then no element is dirty of its own, but for the root, which always is.
    if (data !== before || tags.has(HISTORIC_TAG) || [...dirtyElements].some(([key, itself]) => itself && key !== 'root')) paint.schedule();
  });
  const stopRoot = editor.registerRootListener((root) => { if (root) paintNow(); }); // before the first frame: a page whose headings get their numbers later jumps under the eye
  return () => { stopUpdates(); stopRoot(); paint.cancel(); };
}

function $paintNumbers(editor: LexicalEditor): void {
  const { houseStyle, metadata } = $getBriefingData();
  const root = editor.getRootElement();
  if (root && root.lang !== metadata.language) paintLanguage(root, metadata.language);
  const headings = createHeadingCounter(houseStyle.headingNumbers);
  const anyNotes = $nodesOfType(FootnoteNode).length > 0;
  let note = 0;
  $getRoot().getChildren().filter($isSectionNode).forEach((section) => {
    setNumber(editor.getElementByKey(section.getKey())?.querySelector<HTMLElement>(':scope > .bd-section-head') ?? null, $isCountedSection(section) ? headings.next(1).number ?? '' : '');
    for (const block of section.getChildren()) {
      if (!$isHeadingNode(block)) continue;
      const wanted = block.getTag() === 'h3' ? 2 : block.getTag() === 'h4' ? 3 : 4;
      setNumber(editor.getElementByKey(block.getKey()), block.getTextContent().trim() === '' ? '' : headings.next(wanted).number ?? '');
    }
    if (anyNotes) $walk(section, (node) => { if ($isFootnoteNode(node)) setNumber(editor.getElementByKey(node.getKey()), String(++note), promptIn('Note {number}', metadata.language)); });
  });
}

/** Says the language of the text, and gives the words to what the style sheet writes on the page in it. */
function paintLanguage(root: HTMLElement, language: string): void {
  root.lang = language;
  const words = { ...printWords(language).boxTitles, ...Object.fromEntries(WORDS_OF_THE_STYLE_SHEET.map((phrase) => [phrase.toLowerCase().replaceAll(' ', '-'), promptIn(phrase, language)])) };
  for (const [name, text] of Object.entries(words)) root.style.setProperty(`--bd-words-${name}`, JSON.stringify(text));
}

const WORDS_OF_THE_STYLE_SHEET = ['Who said it', 'Heading', 'Text of the note', 'Caption', 'No description', 'Page break'] as const;

function setNumber(dom: HTMLElement | null, number: string, name?: string): void {
  if (!dom) return;
  if (dom.dataset['number'] !== number) dom.dataset['number'] = number;
  const label = name === undefined ? undefined : fill(name, { number });
  if (label !== undefined && dom.getAttribute('aria-label') !== label) dom.setAttribute('aria-label', label);
}

