// Where the containers of named slots stand in their host's DOM.
import { domOverride } from '@lexical/html';
import { TableNode } from '@lexical/table';
import { ElementNode } from 'lexical';
import { BriefingQuoteNode } from '../nodes/BriefingQuoteNode';
import { FigureNode } from '../nodes/FigureNode';
import { FootnoteNode } from '../nodes/FootnoteNode';
import { RowNode } from '../nodes/RowNode';
import { RowsNode } from '../nodes/RowsNode';
import { SectionNode } from '../nodes/SectionNode';

const child = (dom: HTMLElement, className: string): HTMLElement | null => dom.querySelector<HTMLElement>(`:scope > .${className}`);

/** For DOMRenderExtension. A row's field that no column shows stays hidden where Lexical put it. */
export const SLOT_TARGETS = [
  domOverride([SectionNode], { $getSlotTargetElement: (_node, _name, dom) => dom.querySelector<HTMLElement>(':scope > .bd-section-head > .bd-section-heading') }),
  domOverride([BriefingQuoteNode], { $getSlotTargetElement: (_node, _name, dom) => child(dom, 'bd-quote-attribution') }),
  domOverride([FigureNode], { $getSlotTargetElement: (_node, _name, dom) => child(dom, 'bd-figure-caption') }),
  domOverride([FootnoteNode], { $getSlotTargetElement: (_node, _name, dom) => dom }),
  domOverride([TableNode], {
    $getSlotTargetElement: (_node, _name, dom) => dom,
    // Lexical asks a host for the place of children in a slot's container too; a table knows its own element only.
    $getDOMSlot: (node, dom, $next) => (dom.hasAttribute('data-lexical-slot') ? ElementNode.prototype.getDOMSlot.call(node, dom) : $next()),
  }),
  domOverride([RowsNode], { $getSlotTargetElement: (_node, _name, dom) => child(dom, 'bd-rows-caption') }),
  domOverride([RowNode], { $getSlotTargetElement: (_node, name, dom) => dom.querySelector<HTMLElement>(`:scope > .bd-cell > [data-slot="${CSS.escape(name)}"]`) }),
];
