// The inline part of pasted HTML: marks, links, breaks and notes; colours, sizes and faces are dropped.
import { type Inline, type LinkInline, type Mark, MARKS, urlSchema } from '../../../shared/model';
import { type HtmlContext, type InlineStyle, languageOf } from './html-context';

/** No marks, no language. */
export const PLAIN: InlineStyle = {};

const MARK_OF_TAG: Readonly<Record<string, Mark>> = { B: 'bold', STRONG: 'bold', I: 'italic', EM: 'italic', CITE: 'italic', U: 'underline', INS: 'underline', S: 'strike', STRIKE: 'strike', DEL: 'strike', SUB: 'subscript', SUP: 'superscript', MARK: 'highlight', CODE: 'code', KBD: 'code', SAMP: 'code', TT: 'code' };

/** The style inside an element: its tag's mark, then what its style attribute says. */
export function styleOf(element: Element, outer: InlineStyle): InlineStyle {
  const mark = MARK_OF_TAG[element.tagName];
  const css = (element.getAttribute('style') ?? '').toLowerCase();
  const value = (name: string): string => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(css)?.[1]?.trim() ?? '';
  const style: { -readonly [K in keyof InlineStyle]: InlineStyle[K] } = { ...outer, ...(mark ? { [mark]: true } : {}) };
  const weight = value('font-weight');
  if (weight !== '') style.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const slant = value('font-style');
  if (slant !== '') style.italic = slant.startsWith('italic') || slant.startsWith('oblique');
  const lines = `${value('text-decoration')} ${value('text-decoration-line')}`;
  if (lines.includes('underline') && element.tagName !== 'A') style.underline = true;
  if (lines.includes('line-through')) style.strike = true;
  if (/^none\b/.test(lines.trim())) { style.underline = false; style.strike = false; }
  const raised = value('vertical-align');
  if (raised === 'super') style.superscript = true;
  if (raised === 'sub') style.subscript = true;
  const language = languageOf(element.getAttribute('lang'));
  if (language) style.language = language;
  return style;
}

/** The runs of a node; images with data go to the context. */
export function inlineRuns(node: Node, style: InlineStyle, context: HtmlContext): Inline[] {
  if (node.nodeType === 3) return textRun(node.textContent ?? '', style);
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  if (element.tagName === 'BR') return [{ type: 'lineBreak' }];
  if (element.tagName === 'IMG') { addImage(element, context); return []; }
  if (element.tagName === 'INPUT' || context.notes.lists.has(element)) return [];
  const note = context.notes.contentOf(element);
  if (note) return [note];
  const inner = styleOf(element, style);
  const children = [...element.childNodes].flatMap((child) => inlineRuns(child, inner, context));
  const url = element.tagName === 'A' ? (element.getAttribute('href') ?? '').trim() : '';
  return urlSchema.safeParse(url).success ? linked(children, url) : children;
}

function textRun(raw: string, style: InlineStyle): Inline[] {
  const text = raw.replace(/[ \t\r\n\f]+/g, ' ');
  if (text === '') return [];
  const marks = MARKS.filter((mark) => style[mark]);
  return [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}), ...(style.language ? { language: style.language } : {}) }];
}

function linked(children: readonly Inline[], url: string): Inline[] {
  const inside = children.filter((child): child is LinkInline['children'][number] => child.type === 'text' || child.type === 'lineBreak' || child.type === 'field');
  const outside = children.filter((child) => child.type === 'footnote' || child.type === 'citation');
  return inside.some((child) => child.type !== 'text' || child.text.trim() !== '') ? [{ type: 'link', url, children: inside }, ...outside] : [...children];
}

function addImage(element: Element, context: HtmlContext): void {
  const [, mediaType, base64] = /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=\s]+)$/.exec(element.getAttribute('src') ?? '') ?? [];
  if (mediaType && base64) context.images.push({ mediaType, base64: base64.replace(/\s/g, '') });
}

/** Spaces as a browser shows them: one between words, none at the ends or around a break; no break at the end. */
export function tidyInlines(content: readonly Inline[]): Inline[] {
  const tidy: Inline[] = [];
  let space = true;
  for (const inline of content) {
    const piece = inline.type === 'link' ? { ...inline, children: inline.children.flatMap((child) => clean(child)) as LinkInline['children'] } : clean(inline)[0];
    if (piece && (piece.type !== 'link' || piece.children.length > 0)) tidy.push(piece);
  }
  function clean<T extends Inline>(inline: T): T[] {
    if (inline.type === 'lineBreak') { trimEnd(tidy); space = true; return [inline]; }
    if (inline.type !== 'text') { space = false; return [inline]; }
    const text = space ? inline.text.replace(/^ +/, '') : inline.text;
    if (text === '') return [];
    space = text.endsWith(' ');
    return [{ ...inline, text }];
  }
  while (tidy.at(-1)?.type === 'lineBreak' || trimEnd(tidy)) if (tidy.at(-1)?.type === 'lineBreak') tidy.pop();
  return tidy;
}

/** Takes the spaces off the end of the last text; true when something was taken and a break may now be last. */
function trimEnd(tidy: Inline[]): boolean {
  const last = tidy.at(-1);
  if (last?.type !== 'text' || !/[ \u00a0]$/.test(last.text)) return false;
  const text = last.text.replace(/[ \u00a0]+$/, '');
  if (text === '') tidy.pop();
  else tidy[tidy.length - 1] = { ...last, text };
  return true;
}
