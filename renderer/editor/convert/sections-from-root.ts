import { $getRoot } from 'lexical';
import type { BriefingSection } from '../../../shared/model';
import { $isSectionNode, type SectionNode } from '../nodes/SectionNode';
import { $getId } from '../nodes/node-state';
import { $slotElement } from '../slots';
import { $blocksOf } from './nodes-to-blocks';

/** All sections of the editor's content as plain data; inside a read or an update. */
export const $briefingSectionsFromRoot = (): BriefingSection[] => $getRoot().getChildren().filter($isSectionNode).map($sectionFromNode);

/** One section as plain data. */
export function $sectionFromNode(node: SectionNode): BriefingSection {
  const guidance = node.getGuidance();
  const marking = node.getMarking();
  const template = node.getTemplate();
  return {
    id: $getId(node), kind: node.getKind(), heading: $headingText(node),
    ...(guidance === undefined ? {} : { guidance }), ...(marking === undefined ? {} : { marking }), ...(template === undefined ? {} : { template: { ...template } }),
    blocks: $blocksOf(node),
  };
}

/** The heading of a section. */
export const $headingText = (node: SectionNode): string => $slotElement(node, 'heading')?.getTextContent() ?? '';
