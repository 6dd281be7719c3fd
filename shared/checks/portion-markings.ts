import { richText } from '../model/plain-text';
import { isMarkingKey, rowKindDefinition } from '../model/row-kinds/index';
import type { BriefingSection } from '../model/section';
import type { Place } from './finding';
import { nameOfRow } from './placed-rows';

/** One portion marking of a section, with what it marks, in words. */
export interface PortionMarking {
  readonly text: string;
  readonly of: string;
  readonly what: string;
  readonly place: Place;
}

/** The portion markings of a section: its own, those of its rows, and those of what its rows assess. */
export function portionMarkings(section: BriefingSection): readonly PortionMarking[] {
  const found: PortionMarking[] = [];
  const heading = section.heading.trim();
  if (section.marking !== undefined) found.push({ text: section.marking, of: section.id, what: heading === '' ? 'a section without a heading' : `the section “${heading}”`, place: { sectionId: section.id, field: 'marking' } });
  for (const block of section.blocks) {
    if (block.type !== 'rows') continue;
    const { fields, mainField } = rowKindDefinition(block.kind);
    for (const row of block.rows) {
      for (const key of [...Object.keys(row.texts), ...Object.keys(row.values)]) {
        if (!isMarkingKey(block.kind, key)) continue;
        const value = row.values[key];
        const place = { sectionId: section.id, blockId: block.id, rowId: row.id };
        const ofWhole = fields.some(({ name, markedBy }) => name === mainField && markedBy === key);
        found.push({ text: typeof value === 'string' ? value : richText(row.texts[key]), of: `${row.id}:${key}`, what: ofWhole ? nameOfRow({ row, block, place }, '') : `an assessment on ${nameOfRow({ row, block, place })}`, place: { ...place, field: key } });
      }
    }
  }
  return found;
}
