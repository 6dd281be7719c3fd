import { $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import { $isParagraphNode, type LexicalNode } from 'lexical';
import { isBoxable } from '../../../shared/export/print/print-section';
import { $headingText } from '../convert/sections-from-root';
import type { SectionNode } from '../nodes/SectionNode';
import { $isFiller } from '../structure/filler';

/** Whether a section has a number, by the rule of the print: not without anything to number, nor a bottom line that prints as a box. */
export function $isCountedSection(section: SectionNode): boolean {
  const kind = section.getKind();
  if (kind === 'bottomLine' && isBoxable(section.getChildren().filter((block) => !$isFiller(block)).map((block) => ({ type: typeOf(block) })))) return false;
  return $headingText(section).trim() !== '' || (section.getMarking() ?? '').trim() !== '' || kind === 'sources';
}

const typeOf = (block: LexicalNode): string => ($isHeadingNode(block) ? 'heading' : $isListNode(block) ? 'list' : $isParagraphNode(block) ? 'paragraph' : 'other');
