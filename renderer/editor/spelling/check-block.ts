// The wrong words of one block of text: a paragraph, a heading, a line of a row, the text of a footnote.
import { $getState, $isElementNode, $isLineBreakNode, $isTextNode, type ElementNode, type LexicalNode, type NodeKey, type TextNode } from 'lexical';
import { type Dictionary, dictionaryOf } from '../../../shared/spelling/dictionaries';
import { judgeWord } from '../../../shared/spelling/judge-word';
import { wordsToCheck } from '../../../shared/spelling/words';
import { languageState } from '../nodes/node-state';
import type { Misspelling, SpellingHost } from './spelling-host';

/** What is known of a block. `nodes` are the block and what stands in it: while they are the same objects, so is the text. */
export interface CheckedBlock {
  readonly nodes: readonly LexicalNode[];
  readonly wrong: readonly Misspelling[];
  /** Forms that have to be asked before all is known. */
  readonly unknown: readonly { readonly dictionary: Dictionary; readonly form: string }[];
}

/** Whether an element holds text and no blocks. */
export const $holdsText = (node: LexicalNode | null): node is ElementNode => $isElementNode(node) && !node.isInline() && node.getFirstChild()?.isInline() === true;

/** The block and everything in it, slots of footnotes apart. */
export function $nodesOf(block: ElementNode): LexicalNode[] {
  return [block, ...block.getChildren().flatMap((child) => ($isElementNode(child) ? $nodesOf(child) : [child]))];
}

/** Checks a block, as far as the words are known. Words go across runs, and end at fields, citations, notes and code. */
export function $checkBlock(block: ElementNode, nodes: readonly LexicalNode[], host: SpellingHost): CheckedBlock {
  const wrong: Misspelling[] = [];
  const unknown: { dictionary: Dictionary; form: string }[] = [];
  for (const { dictionary, text, runs } of $stretchesOf(block, nodes, host.language())) {
    for (const word of wordsToCheck(text, dictionary)) {
      const verdict = judgeWord(word, (form) => host.lookup(dictionary, form));
      for (const form of verdict.unknown) unknown.push({ dictionary, form });
      for (const { from, to } of verdict.wrong) wrong.push({ dictionary, word: text.slice(from, to), pieces: piecesOf(runs, from, to) });
    }
  }
  return { nodes, wrong, unknown };
}

interface Run { readonly key: NodeKey; readonly from: number; readonly to: number }
/** Text in one language. */
interface Stretch { readonly dictionary: Dictionary; text: string; readonly runs: Run[] }

const BORDER = '\ufffc';

function $stretchesOf(block: ElementNode, nodes: readonly LexicalNode[], language: string): Stretch[] {
  const stretches: Stretch[] = [];
  const ofBlock = $getState(block, languageState) || language;
  let current: Stretch | undefined;
  for (const node of nodes) {
    if ($isElementNode(node)) continue;
    if (!$isProse(node)) {
      if (current) current.text += $isLineBreakNode(node) ? '\n' : BORDER;
      continue;
    }
    const dictionary = dictionaryOf($getState(node, languageState) || ofBlock);
    if (dictionary === undefined) { current = undefined; continue; }
    if (current?.dictionary !== dictionary) stretches.push(current = { dictionary, text: '', runs: [] });
    const from = current.text.length;
    current.text += node.getTextContent();
    current.runs.push({ key: node.getKey(), from, to: current.text.length });
  }
  return stretches;
}

const $isProse = (node: LexicalNode): node is TextNode => $isTextNode(node) && node.isSimpleText() && !node.hasFormat('code');

const piecesOf = (runs: readonly Run[], from: number, to: number): Misspelling['pieces'] =>
  runs.filter((run) => run.from < to && run.to > from).map((run) => ({ key: run.key, from: Math.max(from, run.from) - run.from, to: Math.min(to, run.to) - run.from }));
