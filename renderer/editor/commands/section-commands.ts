// Sections come, go and move only by these commands.
import { $addUpdateTag, $createTextNode, $getRoot, $isElementNode, $isTextNode, type CommandPayloadType, HISTORY_PUSH_TAG, type LexicalEditor, mergeRegister, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { freshIds } from '../../../shared/templates/fresh-ids';
import { $sectionFromNode } from '../convert/sections-from-root';
import { $sectionToNode } from '../convert/sections-to-root';
import { $setBriefingData } from '../data/briefing-data';
import { $getBriefingData } from '../data/root-data';
import { $ensureLineSlot, $slotElement, $walk } from '../slots';
import { $isRowsNode } from '../nodes/RowsNode';
import type { SectionNode } from '../nodes/SectionNode';
import { $getId } from '../nodes/node-state';
import { $nodeById } from '../structure/id-registry';
import { $sectionById, $sections } from '../structure/places';
import { $removeBlock } from '../structure/remove-block';
import { ADD_SECTIONS_COMMAND, DELETE_SECTIONS_COMMAND, DUPLICATE_SECTIONS_COMMAND, MOVE_SECTIONS_COMMAND, type MoveTo, SET_BRIEFING_LANGUAGE_COMMAND, SET_SECTION_COMMAND } from './commands';
import { onCommand } from './on-command';

export function registerSectionCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, ADD_SECTIONS_COMMAND, $addSections),
    onCommand(editor, SET_SECTION_COMMAND, $setSection),
    onCommand(editor, SET_BRIEFING_LANGUAGE_COMMAND, (change) => $setLanguage(editor, change)),
    onCommand(editor, DUPLICATE_SECTIONS_COMMAND, ({ sectionIds }) => { for (const section of $named(sectionIds)) section.insertAfter($sectionToNode(freshIds($sectionFromNode(section))), false); }),
    onCommand(editor, DELETE_SECTIONS_COMMAND, ({ sectionIds }) => $named(sectionIds).forEach($removeBlock)),
    onCommand(editor, MOVE_SECTIONS_COMMAND, ({ sectionIds, to }) => $moveSections($named(sectionIds), to)),
  );
}

function $addSections({ sections, index }: CommandPayloadType<typeof ADD_SECTIONS_COMMAND>): void {
  const used = $idsInUse();
  const nodes = sections.map((section) => $sectionToNode(used.has(section.id) || sharesAnId(section, used) ? freshIds(section) : section));
  const before = index === undefined ? undefined : $sections()[index];
  for (const node of nodes) { if (before) before.insertBefore(node, false); else $getRoot().append(node); }
  const first = nodes[0];
  if (first) (first.getFirstChild() ?? first).selectStart();
}

function $setSection(change: CommandPayloadType<typeof SET_SECTION_COMMAND>): void {
  const section = $sectionById(change.sectionId);
  if (!section) return;
  if (change.kind !== undefined) section.setKind(change.kind);
  if ('marking' in change) section.setMarking(change.marking || undefined);
  if ('guidance' in change) section.setGuidance(change.guidance || undefined);
  if (change.heading !== undefined && change.heading !== $slotElement(section, 'heading')?.getTextContent()) {
    const line = $ensureLineSlot(section, 'heading', 'heading');
    line.clear();
    if (change.heading !== '') line.append($createTextNode(change.heading));
  }
}

function $setLanguage(editor: LexicalEditor, { language, headings, starters = [] }: CommandPayloadType<typeof SET_BRIEFING_LANGUAGE_COMMAND>): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  $addUpdateTag(SKIP_DOM_SELECTION_TAG); // the keys after it belong to the list of languages that was used
  $setBriefingData({ metadata: { ...$getBriefingData().metadata, language } });
  headings.forEach($setSection);
  for (const { blockId, from, to } of starters) {
    const block = $nodeById(editor, blockId);
    const line = $isRowsNode(block) ? $slotElement(block, 'caption') : block;
    const words = $isElementNode(line) ? line.getChildren().find((child) => $isTextNode(child) && child.isSimpleText() && child.getTextContent() === from) : undefined;
    if ($isTextNode(words)) words.setTextContent(to);
  }
}

function $moveSections(sections: readonly SectionNode[], to: MoveTo): void {
  const first = sections[0];
  const last = sections.at(-1);
  if (!first || !last) return;
  if (to === 'up') { const before = first.getPreviousSibling(); if (before) for (const section of sections) before.insertBefore(section, false); return; }
  if (to === 'down') { const after = last.getNextSibling(); if (after) for (const section of [...sections].reverse()) after.insertAfter(section, false); return; }
  const staying = $sections().filter((section) => !sections.some((moved) => moved.is(section)));
  const before = staying[to.index];
  for (const section of sections) { if (before) before.insertBefore(section, false); else $getRoot().append(section); }
}

/** The named sections in the order of the briefing. */
const $named = (ids: readonly string[]): SectionNode[] => $sections().filter((section) => ids.includes($getId(section)));

function $idsInUse(): ReadonlySet<string> {
  const ids = new Set<string>();
  $walk($getRoot(), (node) => { const id = $getId(node); if (id !== '') ids.add(id); });
  return ids;
}

/** Whether any id inside a section is taken; ids are the only strings that can equal one that is in use. */
function sharesAnId(value: unknown, used: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('id' in value && typeof value.id === 'string' && used.has(value.id)) return true;
  return Object.values(value).some((inner) => sharesAnId(inner, used));
}
