// HTML of other programs -> blocks: what the model can say is kept, everything else is dropped.
import { type Block, createId, type Inline, type Paragraph } from '../../../shared/model';
import type { HtmlContext, InlineStyle, PastedImage } from './html-context';
import { inlineRuns, PLAIN, styleOf, tidyInlines } from './html-inlines';
import { listFromHtml } from './html-lists';
import { tableFromHtml } from './html-tables';
import { wordFootnotes } from './word-footnotes';
import { isWordListParagraph, wordList } from './word-lists';

/** What was found: blocks, and images given as data. */
export interface HtmlContent { readonly blocks: readonly Block[]; readonly images: readonly PastedImage[] }

/** Reads an inert document that has been through the sanitizer. */
export function htmlToBlocks(root: ParentNode): HtmlContent {
  const context: HtmlContext = { notes: wordFootnotes(root), images: [], blocksOf: (parent, style) => blocksOf(parent, style, context) };
  return { blocks: blocksOf(root, PLAIN, context), images: context.images };
}

const CONTAINERS: ReadonlySet<string> = new Set(['DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'NAV', 'BODY', 'CENTER', 'DL', 'DT', 'DD', 'FIGURE', 'FIGCAPTION', 'FORM', 'FIELDSET', 'DETAILS', 'SUMMARY', 'ADDRESS']);
const BLOCKS: ReadonlySet<string> = new Set([...CONTAINERS, 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE', 'BLOCKQUOTE', 'PRE', 'HR']);

function blocksOf(parent: ParentNode, style: InlineStyle, context: HtmlContext): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const flush = (element?: Element): void => {
    const content = tidyInlines(line);
    line = [];
    if (content.length > 0) blocks.push(paragraph(content, element));
  };
  const children = [...parent.childNodes];
  for (let at = 0; at < children.length; at++) {
    const node = children[at];
    if (!node) continue;
    if (isElement(node) && isPageBreak(node)) { flush(); blocks.push({ type: 'pageBreak', id: createId() }); continue; }
    if (!isElement(node) || !holdsBlocks(node)) { line.push(...inlineRuns(node, style, context)); continue; }
    flush();
    if (isWordListParagraph(node)) {
      const run: Element[] = [];
      for (; at < children.length; at++) {
        const next = children[at];
        if (next && isElement(next) && isWordListParagraph(next)) run.push(next);
        else if (next && (isElement(next) || (next.textContent ?? '').trim() !== '')) break;
      }
      at--;
      blocks.push(...wordList(run, style, context));
      continue;
    }
    blocks.push(...blockOf(node, styleOf(node, style), context));
  }
  flush(isElement(parent as Node) ? parent as unknown as Element : undefined);
  return blocks;
}

function blockOf(element: Element, style: InlineStyle, context: HtmlContext): Block[] {
  if (context.notes.lists.has(element)) return [];
  switch (element.tagName) {
    case 'P': {
      // In a page without a document type a paragraph may hold a table: their words would run together.
      if (element.querySelector('table')) return context.blocksOf(element, style);
      const content = tidyInlines(inlineRuns(element, style, context));
      return content.length > 0 ? [paragraph(content, element)] : [];
    }
    case 'H1': case 'H2': case 'H3': case 'H4': case 'H5': case 'H6': {
      const content = tidyInlines(inlineRuns(element, { ...style, bold: false }, context));
      return content.length > 0 ? [{ type: 'heading', id: createId(), level: element.tagName === 'H1' ? 1 : element.tagName === 'H2' ? 2 : 3, content, ...formatOf(element) }] : [];
    }
    case 'UL': case 'OL': return listFromHtml(element, style, context);
    case 'TABLE': return tableFromHtml(element, style, context);
    case 'BLOCKQUOTE': return quotes(context.blocksOf(element, style));
    case 'PRE': return (element.textContent ?? '').replace(/\n$/, '').split('\n').map((text) => paragraph(text === '' ? [] : [{ type: 'text', text, marks: ['code'] }]));
    case 'HR': return [];
    default: return context.blocksOf(element, style);
  }
}

const quotes = (blocks: readonly Block[]): Block[] => blocks.map((block) => (block.type === 'paragraph' ? { type: 'quote', id: block.id, content: block.content } : block));

function paragraph(content: Inline[], element?: Element): Paragraph {
  return { type: 'paragraph', id: createId(), content, ...(element ? formatOf(element) : {}) };
}

/** Alignment and direction that differ from the default. */
function formatOf(element: Element): Pick<Paragraph, 'alignment' | 'direction'> {
  const align = (/text-align:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? element.getAttribute('align') ?? '').toLowerCase();
  const alignment = align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'end' : align === 'justify' ? 'justify' : undefined;
  const dir = element.getAttribute('dir')?.toLowerCase();
  return { ...(alignment ? { alignment } : {}), ...(dir === 'rtl' ? { direction: 'rtl' } : {}) };
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const holdsBlocks = (element: Element): boolean => BLOCKS.has(element.tagName) || [...element.children].some(holdsBlocks);
const isPageBreak = (element: Element): boolean => element.tagName === 'BR' && /page-break-before:\s*always/i.test(element.getAttribute('style') ?? '');
