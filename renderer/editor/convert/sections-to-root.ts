import { $createTextNode, $getEditor, $getRoot, $setSelection } from 'lexical';
import type { Briefing, BriefingSection } from '../../../shared/model';
import { $setBriefingData } from '../data/briefing-data';
import { learnCitationOrder } from '../data/citation-numbers';
import { $createSectionNode, type SectionNode } from '../nodes/SectionNode';
import { $setId } from '../nodes/node-state';
import { $ensureLineSlot } from '../slots';
import { $ensureSectionBody } from '../structure/section-body';
import { $blocksToNodes } from './blocks-to-nodes';

/** Replaces data and sections by those of a briefing; inside an update. */
export function $loadBriefing(briefing: Briefing): void {
  const { sections, ...data } = briefing;
  const root = $getRoot();
  $setSelection(null);
  root.clear();
  $setBriefingData(data);
  learnCitationOrder($getEditor(), briefing);
  root.append(...sections.map($sectionToNode));
}

/** A section with its heading, blocks, and the place that a section keeps for the caret. */
export function $sectionToNode(section: BriefingSection): SectionNode {
  const node = $setId($createSectionNode(section.kind), section.id).setGuidance(section.guidance).setMarking(section.marking).setTemplate(section.template);
  const heading = $ensureLineSlot(node, 'heading', 'heading');
  if (section.heading !== '') heading.append($createTextNode(section.heading));
  node.append(...$blocksToNodes(section.blocks));
  $ensureSectionBody(node);
  return node;
}
