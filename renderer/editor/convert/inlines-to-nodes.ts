// Inline content -> Lexical nodes.
import { $createLinkNode } from '@lexical/link';
import { $createLineBreakNode, $createTextNode, $setState, type ElementNode, type LexicalNode, TEXT_TYPE_TO_FORMAT, type TextNode } from 'lexical';
import { assertNever, type Inline, type Mark } from '../../../shared/model';
import { $createCitationNode, citationText } from '../nodes/CitationNode';
import { $createFieldChipNode, fieldText } from '../nodes/FieldChipNode';
import { $createFootnoteNode } from '../nodes/FootnoteNode';
import { $setId, languageState } from '../nodes/node-state';
import { $ensureLineSlot } from '../slots';
import { $inOrderOfNumbers } from '../data/citation-numbers';
import { $getBriefingData } from '../data/root-data';
import { FORMAT_OF_MARK } from './marks';

/** Nodes for a run of inline content; fields and citations show what the briefing's data says now. */
export function $inlinesToNodes(content: readonly Inline[]): LexicalNode[] {
  return content.map((inline): LexicalNode => {
    switch (inline.type) {
      case 'text': {
        const node = $marked($createTextNode(inline.text), inline.marks);
        return inline.language === undefined ? node : $setState(node, languageState, inline.language);
      }
      case 'lineBreak': return $createLineBreakNode();
      case 'field': return $marked($createFieldChipNode(inline.name, fieldText(inline.name, $getBriefingData())), inline.marks);
      case 'citation': {
        const locator = inline.locator ?? '';
        return $setId($createCitationNode(inline.sourceId, locator, citationText(inline.sourceId, locator, $inOrderOfNumbers($getBriefingData().sources))), inline.id);
      }
      case 'link': return $createLinkNode(inline.url).append(...$inlinesToNodes(inline.children));
      case 'footnote': {
        const footnote = $setId($createFootnoteNode(), inline.id);
        $fill($ensureLineSlot(footnote, 'content', 'note'), inline.content);
        return footnote;
      }
      default: return assertNever(inline);
    }
  });
}

/** Replaces what an element holds by inline content. */
export function $fill<T extends ElementNode>(element: T, content: readonly Inline[]): T {
  element.clear();
  return element.append(...$inlinesToNodes(content));
}

function $marked<T extends TextNode>(node: T, marks: readonly Mark[] | undefined): T {
  return node.setFormat((marks ?? []).reduce((format, mark) => format | (TEXT_TYPE_TO_FORMAT[FORMAT_OF_MARK[mark]] ?? 0), 0));
}
