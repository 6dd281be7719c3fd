// The lists at the end of a paper: its acronyms and its names, those of them that it uses.
import { isCaseOfName, isInCyrillic } from '../../checks';
import type { PrintContext } from './print-context';
import { inlineText } from './inline-text';
import type { PrintBlock, PrintCell, PrintInline, PrintList, PrintParagraph } from './print-document';
import { headingOf } from './print-heading';
import { run } from './print-inlines';
import { paragraphOf } from './print-paragraph';
import { printableText } from './printable-text';
import { cellOf } from './rows/rows-table';

/** The acronyms that the printed blocks use, in order of the alphabet, with what they stand for; nothing unless the briefing asks for it. */
export function acronymList(context: PrintContext, blocks: readonly PrintBlock[]): PrintBlock[] {
  const { briefing: { acronyms, metadata }, words } = context;
  if (metadata.acronymList !== true) return [];
  const rows = acronyms.map(({ id, short, long }) => ({ id, first: clean(short), second: clean(long) })).filter(({ second }) => second !== '');
  return list(context, blocks, 'acronyms', words.acronyms, [words.acronym, words.standsFor], rows.map((row) => ({ ...row, spellings: [row.first] })));
}

/** The names that the printed blocks use, in whichever spelling, with the other ones; nothing unless the briefing asks for it. */
export function nameList(context: PrintContext, blocks: readonly PrintBlock[]): PrintBlock[] {
  const { briefing: { names, metadata }, words } = context;
  if (metadata.nameList !== true) return [];
  const rows = names.map(({ id, preferred, variants }) => ({ id, first: clean(preferred), second: variants.map(clean).filter((variant) => variant !== '').join(', '), spellings: [preferred, ...variants].map(clean) }));
  return list(context, blocks, 'names', words.names, [words.name, words.alsoWritten], rows);
}

interface Entry { readonly id: string; readonly first: string; readonly second: string; readonly spellings: readonly string[] }

function list(context: PrintContext, blocks: readonly PrintBlock[], id: string, title: string, heads: readonly [string, string], entries: readonly Entry[]): PrintBlock[] {
  const text = blocks.map(textOf).join('\n');
  const words = text.match(/[\p{L}\p{M}'’ʼ-]+/gu) ?? [];
  const used = entries.filter(({ first, spellings }) => first !== '' && spellings.some((spelling) => standsIn(spelling, text) || (isInCyrillic(spelling) && standsInSomeCase(spelling.split(' '), words)))).sort((one, other) => one.first.localeCompare(other.first, context.language) || (one.id < other.id ? -1 : 1));
  if (used.length === 0) return [];
  const columns = used.some(({ second }) => second !== '') ? 2 : 1;
  const head = (word: string, index: number): PrintCell => cellOf([paragraphOf([run(word)], 'cellHeading', context, id, `head${index + 1}`)], { header: true });
  const cell = (content: string, entry: Entry, ...ids: readonly string[]): PrintCell => cellOf([paragraphOf(content === '' ? [] : [run(content)], 'cell', context, entry.id, ...ids)]);
  return [
    headingOf([run(title)], 1, context, id),
    { type: 'table', anchor: context.anchor(id, 'table'), columnShares: columns === 1 ? [1] : [0.3, 0.7], headerRows: 1, rows: [heads.map(head), ...used.map((entry) => [cell(entry.first, entry), cell(entry.second, entry, 'second')])].map((cells) => ({ cells: cells.slice(0, columns) })), landscape: false, look: 'rows' },
  ];
}

const clean = (text: string): string => printableText(text).trim();

/** Whether a Cyrillic name stands among these words of a text, in any case. */
const standsInSomeCase = (name: readonly string[], words: readonly string[]): boolean => words.some((word, at) => word[0] === name[0]?.[0] && isCaseOfName(words.slice(at, at + name.length), name));

/** Whether a word or name stands in a text as a whole, also with a plural s. */
function standsIn(spelling: string, text: string): boolean {
  for (let at = spelling === '' ? -1 : text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
    const end = at + spelling.length;
    if (!LETTER_AT_END.test(text.slice(Math.max(0, at - 2), at)) && WORD_ENDS.test(text.slice(end, end + 3))) return true;
  }
  return false;
}
const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const WORD_ENDS = /^s?(?![\p{L}\p{N}])/u;

function textOf(block: PrintBlock): string {
  switch (block.type) {
    case 'paragraph': case 'list': return flowText(block);
    case 'heading': return withNotes(block.content);
    case 'table': return [withNotes(block.caption?.content ?? []), ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(flowText)))].join('\n');
    case 'figure': return withNotes(block.caption?.content ?? []);
    case 'box': return block.blocks.map(flowText).join('\n');
    case 'decision': return block.items.flatMap((item) => item.content.map(flowText)).join('\n');
    case 'pageBreak': return '';
  }
}
const flowText = (flow: PrintParagraph | PrintList): string => (flow.type === 'paragraph' ? withNotes(flow.content) : flow.items.map((item) => `${withNotes(item.content)}\n${item.nested ? flowText(item.nested) : ''}`).join('\n'));
const withNotes = (content: readonly PrintInline[]): string => [inlineText(content), ...content.flatMap((inline) => (inline.type === 'footnote' ? [inlineText(inline.content)] : []))].join('\n');
