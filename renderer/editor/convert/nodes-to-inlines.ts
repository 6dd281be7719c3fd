// Lexical nodes -> inline content, in canonical form: runs that look alike are one run, links to one address side by side are one link.
import { $isLinkNode } from '@lexical/link';
import { $getState, $isElementNode, $isLineBreakNode, $isTextNode, type ElementNode, type LexicalNode } from 'lexical';
import { type FootnoteInline, type Inline, type LinkInline, type TextInline, urlSchema } from '../../../shared/model';
import { $isCitationNode } from '../nodes/CitationNode';
import { $isFieldChipNode } from '../nodes/FieldChipNode';
import { $isFootnoteNode } from '../nodes/FootnoteNode';
import { $getId, languageState } from '../nodes/node-state';
import { $slotElement } from '../slots';
import { marksOf } from './marks';
import { type TextWindow, WHOLE } from './text-window';

/** The inline content of an element. Unknown inline nodes give the text they hold. */
export function $inlinesOf(element: ElementNode | null, window: TextWindow = WHOLE): Inline[] {
  return element ? joinRuns(element.getChildren().flatMap((child) => $inlineOf(child, window))) : [];
}

function $inlineOf(node: LexicalNode, window: TextWindow): Inline[] {
  if (!window.includes(node)) return [];
  if ($isFieldChipNode(node)) {
    const marks = marksOf((format) => node.hasFormat(format));
    return [{ type: 'field', name: node.getName(), ...(marks ? { marks } : {}) }];
  }
  if ($isCitationNode(node)) return [{ type: 'citation', id: $getId(node), sourceId: node.getSourceId(), ...(node.getLocator() === '' ? {} : { locator: node.getLocator() }) }];
  if ($isTextNode(node)) {
    const text = window.text(node);
    if (text === '') return [];
    const marks = marksOf((format) => node.hasFormat(format));
    const language = $getState(node, languageState);
    return [{ type: 'text', text, ...(marks ? { marks } : {}), ...(language === '' ? {} : { language }) }];
  }
  if ($isLineBreakNode(node)) return [{ type: 'lineBreak' }];
  if ($isFootnoteNode(node)) return [{ type: 'footnote', id: $getId(node), content: $inlinesOf($slotElement(node, 'content'), window).filter((inline) => inline.type !== 'footnote') as FootnoteInline['content'] }];
  if ($isLinkNode(node)) {
    const children = $inlinesOf(node, window);
    const url = node.getURL();
    if (!urlSchema.safeParse(url).success) return children;
    return $linkPieces(url, children);
  }
  return $isElementNode(node) ? $inlinesOf(node, window) : [];
}

/** A link holds text, breaks and fields; whatever else stands in it (a footnote, a citation) comes out between two links. */
function $linkPieces(url: string, children: readonly Inline[]): Inline[] {
  const pieces: Inline[] = [];
  for (const child of children) {
    const last = pieces.at(-1);
    if (child.type === 'footnote' || child.type === 'citation' || child.type === 'link') pieces.push(child);
    else if (last?.type === 'link' && last.url === url) (last.children as LinkInline['children']).push(child);
    else pieces.push({ type: 'link', url, children: [child] });
  }
  return pieces;
}

function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && looksAlike(inline, last)) joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else if (inline.type === 'link' && last?.type === 'link' && last.url === inline.url) joined[joined.length - 1] = { ...last, children: joinRuns([...last.children, ...inline.children]) as LinkInline['children'] };
    else joined.push(inline);
  }
  return joined;
}

const looksAlike = (a: TextInline, b: TextInline): boolean => a.language === b.language && (a.marks ?? []).join() === (b.marks ?? []).join();
