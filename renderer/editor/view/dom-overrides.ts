// What Lexical's own rendering is told besides: where the containers of named slots stand in their host's DOM, and the language of texts.
import { domOverride } from '@lexical/html';
import { $getListDepth, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import { TableNode } from '@lexical/table';
import { $getState, ElementNode, type LexicalNode, ParagraphNode, TextNode } from 'lexical';
import { firstNumber, itemNumber, type ListNumbering, numberingAt } from '../../../shared/model';
import { BriefingQuoteNode } from '../nodes/BriefingQuoteNode';
import { FigureNode } from '../nodes/FigureNode';
import { FootnoteNode } from '../nodes/FootnoteNode';
import { RowNode } from '../nodes/RowNode';
import { RowsNode } from '../nodes/RowsNode';
import { SectionNode } from '../nodes/SectionNode';
import { $getOwnNumbering, languageState } from '../nodes/node-state';

const child = (dom: HTMLElement, className: string): HTMLElement | null => dom.querySelector<HTMLElement>(`:scope > .${className}`);

/** Says the language of what is not in the briefing's, for the spelling check and for screen readers. */
function decorateLanguage(node: LexicalNode, _before: LexicalNode | null, dom: HTMLElement): void {
  const language = $getState(node, languageState);
  if (dom.lang !== language) dom.lang = language;
}

/** The items of a check list are check boxes to a screen reader, so their list is a group and no list. */
function decorateList(node: ListNode, _before: ListNode | null, dom: HTMLElement): void {
  decorateNumbers(node, dom);
  if (node.getListType() === 'check') dom.setAttribute('role', 'group');
  else dom.removeAttribute('role');
}

/** The style sheet has a counter for each way of counting; where to begin stands in the element. */
function decorateNumbers(node: ListNode, dom: HTMLElement): void {
  const counted = node.getListType() === 'number' ? numberingAt($getOwnNumbering(node), $getListDepth(node) - 1) : undefined;
  const style = counted ? `bd-${counted.numbering}-${counted.sign}` : '';
  if (dom.style.listStyleType !== style) dom.style.listStyleType = style;
  const room = counted ? roomFor(node, counted) : '';
  if (dom.style.paddingInlineStart !== room) dom.style.paddingInlineStart = room;
  if (counted && node.getStart() < 1 && counted.numbering !== 'decimal') dom.setAttribute('start', String(firstNumber(node.getStart(), counted)));
}

/** Signs as long as "(viii)" would stand outside of the page's text, or of a cell. */
function roomFor(node: ListNode, counted: ListNumbering): string {
  const start = firstNumber(node.getStart(), counted);
  let longest = 0;
  for (let value = start + node.getChildrenSize() - 1; value >= start; value--) longest = Math.max(longest, itemNumber(value, counted).length);
  return longest > LONGEST_USUAL_SIGN ? `${longest * 0.45}em` : '';
}
const LONGEST_USUAL_SIGN = 5;

/** For DOMRenderExtension in a field of the card. */
export const FIELD_DOM_OVERRIDES = [
  domOverride([TextNode, ParagraphNode], { $decorateDOM: decorateLanguage }),
  domOverride([FootnoteNode], { $getSlotTargetElement: (_node, _name, dom) => dom }),
];

/** For DOMRenderExtension in the canvas. A row's field that no column shows stays hidden where Lexical put it. */
export const DOM_OVERRIDES = [
  ...FIELD_DOM_OVERRIDES,
  domOverride([HeadingNode], { $decorateDOM: decorateLanguage }),
  domOverride([ListNode], { $decorateDOM: decorateList }),
  domOverride([SectionNode], { $getSlotTargetElement: (_node, _name, dom) => dom.querySelector<HTMLElement>(':scope > .bd-section-head > .bd-section-heading') }),
  domOverride([BriefingQuoteNode], { $getSlotTargetElement: (_node, _name, dom) => child(dom, 'bd-quote-attribution') }),
  domOverride([FigureNode], { $getSlotTargetElement: (_node, _name, dom) => child(dom, 'bd-figure-caption') }),
  domOverride([TableNode], {
    $getSlotTargetElement: (_node, _name, dom) => dom,
    // Lexical asks a host for the place of children in a slot's container too; a table knows its own element only.
    $getDOMSlot: (node, dom, $next) => (dom.hasAttribute('data-lexical-slot') ? ElementNode.prototype.getDOMSlot.call(node, dom) : $next()),
  }),
  domOverride([RowsNode], { $getSlotTargetElement: (_node, _name, dom) => child(dom, 'bd-rows-caption') }),
  domOverride([RowNode], { $getSlotTargetElement: (_node, name, dom) => dom.querySelector<HTMLElement>(`:scope > .bd-cell > [data-slot="${CSS.escape(name)}"]`) }),
];
