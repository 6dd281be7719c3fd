// Lists as Word puts them on the clipboard: paragraphs with a level in `mso-list` and their sign as text.
import { createId, type List, type ListItem, type ListKind, type NestedList } from '../../../shared/model';
import type { HtmlContext, InlineStyle } from './html-context';
import { inlineRuns, styleOf, tidyInlines } from './html-inlines';

const LEVEL = /mso-list:\s*\S+\s+level(\d+)/i;
const IGNORE = /mso-list:\s*ignore/i;

/** Whether an element is an item of a Word list. */
export const isWordListParagraph = (element: Element): boolean => /^(P|H[1-6])$/.test(element.tagName) && LEVEL.test(element.getAttribute('style') ?? '') && markerOf(element) !== undefined;

/** The lists that a run of such paragraphs makes; a change of kind at the top level starts another list. */
export function wordList(paragraphs: readonly Element[], style: InlineStyle, context: HtmlContext): List[] {
  const lists: List[] = [];
  let stack: { readonly level: number; readonly list: NestedList }[] = [];
  for (const element of paragraphs) {
    const level = Number(LEVEL.exec(element.getAttribute('style') ?? '')?.[1] ?? 1);
    const kind = kindOf(markerOf(element)?.textContent ?? '');
    const item: ListItem = { id: createId(), content: contentOf(element, style, context) };
    while (stack.length > 0 && (stack.at(-1)?.level ?? 0) > level) stack.pop();
    const top = stack.at(-1);
    const owner = top?.list.items.at(-1);
    if (top && top.level === level && (stack.length > 1 || top.list.kind === kind)) top.list.items.push(item);
    else if (top && top.level < level && owner) { owner.nested = { kind, items: [item] }; stack.push({ level, list: owner.nested }); }
    else { const list: List = { type: 'list', id: createId(), kind, items: [item] }; lists.push(list); stack = [{ level, list }]; }
  }
  return lists;
}

const markerOf = (element: Element): Element | undefined => [...element.querySelectorAll('span')].find((span) => IGNORE.test(span.getAttribute('style') ?? ''));
const kindOf = (marker: string): ListKind => (/^[\s\u00a0(]*[A-Za-z0-9]+[.)]/.test(marker) ? 'number' : 'bullet');

function contentOf(element: Element, style: InlineStyle, context: HtmlContext): ListItem['content'] {
  const copy = element.cloneNode(true) as Element;
  markerOf(copy)?.remove();
  return tidyInlines(inlineRuns(copy, styleOf(element, style), context));
}
