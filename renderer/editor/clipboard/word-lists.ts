// Lists as Word puts them on the clipboard: paragraphs with a level in `mso-list` and their sign as text.
import { createId, type List, type ListItem, type ListKind, type NestedList, ownNumbering } from '../../../shared/model';
import type { HtmlContext, InlineStyle } from './html-context';
import { inlineRuns, styleOf, tidyInlines } from './html-inlines';
import { continued, markOf, numbersOf, type Reading } from './list-marks';

const LEVEL = /mso-list:\s*\S+\s+level(\d+)/i;
const IGNORE = /mso-list:\s*ignore/i;

/** Whether an element is an item of a Word list. */
export const isWordListParagraph = (element: Element): boolean => /^(P|H[1-6])$/.test(element.tagName) && LEVEL.test(element.getAttribute('style') ?? '') && markerOf(element) !== undefined && !isForeign(signOf(element));

/** Whether a sign is one that no list of ours counts with, such as the Ukrainian ґ: such paragraphs keep it as text. */
function isForeign(sign: string): boolean {
  const mark = markOf(`${sign} x`);
  return mark?.kind === 'number' && mark.readings.every(({ counted }) => counted === undefined);
}

/** A list that items are still added to, and what its last sign may mean; no readings where a sign is of several numbers or of a symbol font. */
interface Open { readonly level: number; readonly list: NestedList; readonly first: readonly Reading[]; readings: readonly Reading[] }

/** The lists that a run of such paragraphs makes. At the top level a sign that does not go on from the one before starts another list; below it an item keeps such a sign as text, for an item has one list below it. */
export function wordList(paragraphs: readonly Element[], style: InlineStyle, context: HtmlContext): List[] {
  const lists: List[] = [];
  let stack: Open[] = [];
  const opened = (level: number, list: NestedList, readings: readonly Reading[]): Open => ({ level, list, first: readings, readings });
  for (const element of paragraphs) {
    const level = Number(LEVEL.exec(element.getAttribute('style') ?? '')?.[1] ?? 1);
    const sign = signOf(element);
    const kind = kindOf(sign);
    const readings = kind === 'number' ? markOf(`${sign} x`)?.readings ?? [] : [];
    const item: ListItem = { id: createId(), content: contentOf(element, style, context) };
    while (stack.length > 0 && (stack.at(-1)?.level ?? 0) > level) stack.pop();
    const top = stack.at(-1);
    const owner = top?.list.items.at(-1);
    if (top && top.level < level && owner) {
      owner.nested = { kind, items: [item] };
      stack.push(opened(level, owner.nested, readings));
    } else if (top && top.list.kind === kind && goesOn(top, readings, stack.length - 1)) top.list.items.push(item);
    else if (top && stack.length > 1) top.list.items.push(kind === 'number' ? { ...item, content: tidyInlines([{ type: 'text', text: `${sign} ` }, ...item.content]) } : item);
    else {
      const list: List = { type: 'list', id: createId(), kind, items: [item] };
      lists.push(list);
      stack = [opened(level, list, readings)];
    }
    const now = stack.at(-1);
    if (now && now.list.items.length === 1) Object.assign(now.list, numbers(now.first, now.readings, stack.length - 1));
  }
  return lists;
}

/** Whether a sign goes on from the last one of a list. What the list counts with may be clear only now: "i" was Roman if "ii" follows, and a letter if "j" does. */
function goesOn(open: Open, readings: readonly Reading[], depth: number): boolean {
  const { list } = open;
  if (list.kind !== 'number' || (readings.length === 0 && open.readings.length === 0)) return true;
  const next = continued(open.readings, { kind: list.kind, readings, indent: 0, length: 0 }).filter(({ counted }) => counted !== undefined);
  if (next.length === 0) return false;
  open.readings = next;
  for (const key of ['start', 'numbering', 'sign'] as const) delete list[key];
  Object.assign(list, numbers(open.first, next, depth));
  return true;
}

/** The keys of a list by its first sign, in the sequence that its last one is in. A lone letter is Roman only if it is an "i". */
function numbers(first: readonly Reading[], now: readonly Reading[], depth: number): Partial<NestedList> {
  const possible = first.filter(({ sequence, counted }) => counted !== undefined && now.some((other) => other.sequence === sequence));
  const reading = possible.find(({ sequence, place }) => place === 1 || !sequence.includes('roman')) ?? possible[0];
  if (!reading) return {};
  const { start, ...own } = numbersOf(reading, depth);
  return { ...(start === undefined ? {} : { start }), ...ownNumbering(own) };
}

const markerOf = (element: Element): Element | undefined => [...element.querySelectorAll('span')].find((span) => IGNORE.test(span.getAttribute('style') ?? ''));
const signOf = (element: Element): string => (markerOf(element)?.textContent ?? '').replace(/[\s\u00a0]+/gu, ' ').trim();
const kindOf = (sign: string): ListKind => (/^\(?[\p{L}\d]+[.)]/u.test(sign) ? 'number' : 'bullet');

function contentOf(element: Element, style: InlineStyle, context: HtmlContext): ListItem['content'] {
  const copy = element.cloneNode(true) as Element;
  markerOf(copy)?.remove();
  return tidyInlines(inlineRuns(copy, styleOf(element, style), context));
}
