// Paragraphs that begin with the marks of a list -> lists.
import type { Block, Inline, List, ListItem, NestedList, Paragraph } from '../../../shared/model';
import { beginnings, continued, indentOf, markOf, type MarkedLine, numbersOf, type Reading } from './list-marks';

/**
 * The same blocks with lists in the place of paragraphs that carry the marks of one sequence, at least two of them; undefined when there are none.
 *
 * What stands further in, or has marks of another kind, is a list below the item before it. A line without a mark that stands further in belongs to the item above it, and empty lines between items go.
 */
export function withLists(blocks: readonly Block[], ids: () => string): Block[] | undefined {
  const result: Block[] = [];
  let found = false;
  for (let at = 0; at < blocks.length;) {
    const run = listAt(blocks, at, ids);
    if (run) { found = true; result.push(run.list); at = run.end; continue; }
    const block = blocks[at];
    if (block) result.push(block);
    at++;
  }
  return found ? result : undefined;
}

interface Level { readonly indent: number; readonly list: NestedList; readings: readonly Reading[]; /** What its last mark may be by any alphabet, also by one that no list of ours counts with. */ all: readonly Reading[]; /** Told from the level above by its marks alone. */ readonly byMark: boolean; /** The block of its first item. */ readonly from: number }

function listAt(blocks: readonly Block[], start: number, ids: () => string): { readonly list: List; readonly end: number } | undefined {
  const first = marked(blocks[start]);
  const readings = first ? beginnings(first.mark) : [];
  if (!first || readings.length === 0) return undefined;
  const list: List = { type: 'list', id: ids(), kind: first.mark.kind, ...startOf(readings, 0), items: [itemOf(first, ids)] };
  const levels: Level[] = [{ indent: first.mark.indent, list, readings, all: first.mark.readings, byMark: false, from: start }];
  let end = start + 1;
  let followed = false;
  for (let at = end; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    if (block.content.length === 0) continue;
    const line = marked(block);
    const placed = line ? place(levels, line, at, ids) : at === end && hangOn(levels, block);
    // “г) ґ)” goes on in an alphabet that no list of ours counts with: then no letter may be taken for another.
    if (!placed && line && levels.some(({ all }) => continued(all, line.mark).length > 0)) return undefined;
    if (!placed) break;
    if (placed === 'follows') followed = true;
    end = at + 1;
  }
  // A last line with marks of another kind, alone, is no list below the item before it.
  for (let last = levels.at(-1); levels.length > 1 && last?.byMark && last.list.items.length === 1; last = levels.at(-1)) {
    levels.pop();
    const owner = levels.at(-1)?.list.items.at(-1);
    if (owner) delete owner.nested;
    end = last.from;
  }
  return followed ? { list, end } : undefined;
}

/** Puts a line into the list that it continues, or below the last item as the first of a list of its own; false when it does neither. */
function place(levels: Level[], line: Marked, at: number, ids: () => string): 'follows' | 'begins' | false {
  const { mark } = line;
  const top = levels.at(-1);
  if (!top) return false;
  if (mark.indent <= top.indent + ALIGNED) {
    for (let depth = levels.length - 1; depth >= 0; depth--) {
      const level = levels[depth];
      const readings = level && Math.abs(mark.indent - level.indent) <= ALIGNED ? continued(level.readings, mark) : [];
      if (!level || readings.length === 0) continue;
      levels.length = depth + 1;
      level.readings = readings;
      level.all = continued(level.all, mark);
      level.list.items.push(itemOf(line, ids));
      return 'follows';
    }
  }
  const deeper = mark.indent > top.indent + ALIGNED;
  const readings = beginnings(mark);
  const owner = top.list.items.at(-1);
  if (readings.length === 0 || !owner || (!deeper && (Math.abs(mark.indent - top.indent) > ALIGNED || readings.some(({ sequence }) => levels.some((level) => level.readings.some((known) => known.sequence === sequence)))))) return false;
  owner.nested = { kind: mark.kind, ...startOf(readings, levels.length), items: [itemOf(line, ids)] };
  levels.push({ indent: mark.indent, list: owner.nested, readings, all: mark.readings, byMark: !deeper, from: at });
  return 'begins';
}

/** How far marks of one list may stand from each other: "10." stands one further out than "9.". */
const ALIGNED = 1;

/** A line of an item that was broken in two, or its second paragraph. */
function hangOn(levels: readonly Level[], { content }: Paragraph): boolean {
  const top = levels.at(-1);
  const owner = top?.list.items.at(-1);
  const indent = indentOf(textOf(content));
  if (!top || !owner || indent <= top.indent + ALIGNED) return false;
  owner.content = [...owner.content, { type: 'lineBreak' }, ...without(content, /^\s*/.exec(textOf(content))?.[0].length ?? 0)];
  return true;
}

interface Marked { readonly mark: MarkedLine; readonly content: readonly Inline[] }

function marked(block: Block | undefined): Marked | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const mark = markOf(textOf(block.content));
  return mark && { mark, content: block.content };
}

/** The first text, with a sign for what comes behind it. */
const textOf = ([first, ...rest]: readonly Inline[]): string => (first?.type === 'text' ? `${first.text}${rest.length > 0 ? '\uFFFC' : ''}` : '');
const startOf = ([reading]: readonly Reading[], depth: number): ReturnType<typeof numbersOf> => (reading === undefined ? {} : numbersOf(reading, depth));
const itemOf = ({ mark, content }: Marked, ids: () => string): ListItem => ({ id: ids(), content: without(content, mark.length) });

/** Inline content without the letters that its first text begins with. */
function without([first, ...rest]: readonly Inline[], length: number): Inline[] {
  if (first?.type !== 'text') return [...(first ? [first] : []), ...rest];
  const text = first.text.slice(length);
  return [...(text === '' ? [] : [{ ...first, text }]), ...rest];
}
