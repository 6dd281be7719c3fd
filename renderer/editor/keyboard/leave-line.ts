import { $isElementNode, type LexicalNode } from 'lexical';
import { $paragraphAfter } from '../commands/insert-block';
import { $isFootnoteNode } from '../nodes/FootnoteNode';
import type { LineNode } from '../nodes/LineNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $slotAround } from '../slots';

/** Takes the caret out of a heading, caption, attribution or note: into the text below (1) or above (-1); out of a note, behind its number. */
export function $leaveLine(line: LineNode, by: 1 | -1): void {
  const host = $slotAround(line)?.host;
  if (!host) return;
  if ($isFootnoteNode(host)) { host.selectNext(0, 0); return; }
  if ($isSectionNode(host)) {
    if (by > 0) host.getFirstChild()?.selectStart();
    else $lastText(host.getPreviousSibling())?.selectEnd();
    return;
  }
  if (line.getRole() === 'caption' && by > 0 && $isElementNode(host) && host.getChildrenSize() > 0) { host.selectStart(); return; }
  if (by < 0) host.selectPrevious();
  else $paragraphAfter(host).selectStart();
}

const $lastText = (node: LexicalNode | null): LexicalNode | null => ($isElementNode(node) ? node.getLastChild() : null);
