import { richText } from '../../shared/model/plain-text';
import { isMarkingKey, rowKindDefinition } from '../../shared/model/row-kinds';
import { behindMarking, rowMarkingText } from '../../shared/model/row-kinds/row-marking';
import type { RowKind } from '../../shared/model/rows';
import type { BriefingSection } from '../../shared/model/section';

const bySection = new WeakMap<BriefingSection, readonly RowName[]>();

/** A row by its id and how it is called in a list: its kind, its marking and the beginning of its main text. */
export interface RowName {
  readonly id: string;
  readonly name: string;
  readonly kind: RowKind;
}

/** All rows of these sections, in the order of the text. */
export const rowNames = (sections: readonly BriefingSection[]): readonly RowName[] => sections.flatMap((section) => {
  const known = bySection.get(section);
  if (known) return known;
  const names = section.blocks.flatMap((block) => {
    if (block.type !== 'rows') return [];
    const { singular, mainField, fields } = rowKindDefinition(block.kind);
    return block.rows.map((row) => {
      const text = richText(row.texts[mainField]) || fields.filter(({ name }) => !isMarkingKey(block.kind, name)).map((field) => richText(row.texts[field.name])).find((other) => other !== '') || 'without text';
      return { id: row.id, kind: block.kind, name: `${singular.charAt(0).toUpperCase()}${singular.slice(1)}: ${behindMarking(rowMarkingText(block.kind, row), shorten(text))}` };
    });
  });
  bySection.set(section, names);
  return names;
});

const LONGEST = 60;
/** The beginning of a text, whole words only. */
const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`);
