import { type Block, createId, firstNumber, type Inline, itemNumber, LAST_START, type List, type ListItem, type ListKind, type Numbering, type NestedList, numberingAt, ownNumbering, type OwnNumbering } from '../../../shared/model';
import type { HtmlContext, InlineStyle } from './html-context';
import { inlineRuns, styleOf, tidyInlines } from './html-inlines';
import { toLine } from './reduce-blocks';

/** A UL or OL with its nested lists; what cannot stand in an item (a table) comes below the list. */
export function listFromHtml(element: Element, style: InlineStyle, context: HtmlContext, depth = 0): Block[] {
  const after: Block[] = [];
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (child.tagName === 'UL' || child.tagName === 'OL') nest(items, listFromHtml(child, style, context, depth + 1), after, depth + 1);
    else items.push(itemFromHtml(child, style, context, after, depth));
  }
  if (items.length === 0) return after;
  const start = Number(element.getAttribute('start') ?? 1);
  const list: List = { type: 'list', id: createId(), kind: kindOf(element), ...(element.tagName === 'OL' && Number.isInteger(start) && start >= 0 && start <= LAST_START && start !== 1 ? { start } : {}), ...(element.tagName === 'OL' ? numberingOf(element, depth) : {}), items };
  return [list, ...after];
}

/** What a list is counted with, by its attribute or its style, which may stand at its items. Of signs HTML knows nothing: they are those of the level. */
function numberingOf(element: Element, depth: number): OwnNumbering {
  const type = TYPES[element.getAttribute('type') ?? ''] ?? STYLES[styleTypeOf(element) ?? styleTypeOf(element.querySelector(':scope > li')) ?? ''];
  return type === undefined || type === numberingAt({}, depth).numbering ? {} : { numbering: type };
}

const styleTypeOf = (element: Element | null): string | undefined => /list-style(?:-type)?:[^;]*?((?:lower|upper)-(?:alpha|latin|roman|russian)|decimal)/i.exec(element?.getAttribute('style') ?? '')?.[1]?.toLowerCase();
const TYPES: Readonly<Record<string, Numbering>> = { 1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const STYLES: Readonly<Record<string, Numbering>> = { decimal: 'decimal', 'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman', 'lower-russian': 'lowerRussian', 'upper-russian': 'upperRussian' };

function kindOf(element: Element): ListKind {
  if (element.tagName === 'OL') return 'number';
  return [...element.children].length > 0 && [...element.children].every((child) => boxOf(child) !== null) ? 'check' : 'bullet';
}

const boxOf = (item: Element): Element | null => item.querySelector(':scope > input[type="checkbox"], :scope > label > input[type="checkbox"], :scope > p > input[type="checkbox"]');

function itemFromHtml(element: Element, outer: InlineStyle, context: HtmlContext, after: Block[], depth: number): ListItem {
  const style = styleOf(element, outer);
  const content: Inline[] = [];
  const items: ListItem[] = [];
  for (const child of element.childNodes) {
    const inner = child.nodeType === 1 ? child as Element : undefined;
    if (inner && (inner.tagName === 'UL' || inner.tagName === 'OL')) nest(items, listFromHtml(inner, style, context, depth + 1), after, depth + 1);
    else if (inner && /^(P|DIV|BLOCKQUOTE|H[1-6])$/.test(inner.tagName)) { if (content.length > 0) content.push({ type: 'lineBreak' }); content.push(...toLine(context.blocksOf(inner, styleOf(inner, style)))); }
    else if (inner?.tagName === 'TABLE') after.push(...context.blocksOf({ childNodes: [inner] } as unknown as ParentNode, style));
    else content.push(...inlineRuns(child, style, context));
  }
  const box = boxOf(element);
  const nested = items[0]?.nested;
  return { id: createId(), content: tidyInlines(content), ...(box ? { checked: box.hasAttribute('checked') } : {}), ...(nested ? { nested } : {}) };
}

/** Hangs lists that stand `depth` levels deep below the last item; without one, below an empty item. */
function nest(items: ListItem[], blocks: readonly Block[], after: Block[], depth: number): void {
  for (const block of blocks) {
    if (block.type !== 'list') { after.push(block); continue; }
    const last = items.at(-1) ?? { id: createId(), content: [] };
    if (items.length === 0) items.push(last);
    if (last.nested) last.nested.items.push(...joining(last.nested, block, depth));
    else last.nested = { kind: block.kind, items: block.items, ...(block.start === undefined ? {} : { start: block.start }), ...ownNumbering(block) };
  }
}

/** The items of a second list below one item, which has but one list: where that would count them otherwise they keep their signs as text, as those of Word lists do. */
function joining(into: NestedList, list: List, depth: number): ListItem[] {
  if (list.kind !== 'number') return list.items;
  const counted = numberingAt(list, depth);
  const first = firstNumber(list.start, counted);
  const before = numberingAt(into, depth);
  if (into.kind === 'number' && before.numbering === counted.numbering && before.sign === counted.sign && firstNumber(into.start, before) + into.items.length === first) return list.items;
  return list.items.map((item, index) => ({ ...item, content: tidyInlines([{ type: 'text', text: `${itemNumber(first + index, counted)} ` }, ...item.content]) }));
}
