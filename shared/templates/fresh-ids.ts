import type { Block } from '../model/block';
import { createId, type IdSource } from '../model/create-id';
import { withoutHistory } from '../model/history';
import type { Row } from '../model/rows';
import type { BriefingSection } from '../model/section';
import { mapBlock } from './map-blocks';

/** Copies a section with a fresh id for everything in it; links between its own rows point to the copies, links elsewhere stay. */
export function freshIds(section: BriefingSection, ids: IdSource = createId): BriefingSection {
  return { ...section, id: ids(), blocks: freshBlockIds(section.blocks, ids) };
}

/** Copies blocks with fresh ids, as for a paste or a duplicate. The days on which the rows changed stay with the originals. */
export function freshBlockIds(blocks: readonly Block[], ids: IdSource = createId): Block[] {
  const renamed = new Map<string, string>();
  const copies = blocks.map((block) => mapBlock(block, { id: (old) => { const fresh = ids(); renamed.set(old, fresh); return fresh; } }));
  return copies.map((block) => mapBlock(block, { row: (row) => relink(row, renamed) }));
}

/** Row links are known only when every id has been renamed, for a link can point forward. */
function relink(row: Row, renamed: ReadonlyMap<string, string>): Row {
  const values = Object.fromEntries(Object.entries(row.values).map(([key, value]) => [key, Array.isArray(value) ? value.map((id) => renamed.get(id) ?? id) : value]));
  return { ...withoutHistory(row), values };
}
