import { rowKindIn } from '../../shared/export/print/row-kind-in';
import { type BriefingSection, rowKindDefinition } from '../../shared/model';
import { countWords } from '../app/words';
import type { SectionBadge } from '../editor';

/** The field that says how a row stands, the first of these that a kind has. */
const STANDING = ['status', 'ourView'] as const;

/** What stands beside each section's heading: how its rows stand in words, and how many gaps it has. */
export function sectionBadges(sections: readonly BriefingSection[], gapsBySection: ReadonlyMap<string, number>, language: string): Readonly<Record<string, SectionBadge>> {
  return Object.fromEntries(sections.map((section): [string, SectionBadge] => {
    const gaps = gapsBySection.get(section.id) ?? 0;
    return [section.id, { statuses: statusWords(section, language), gaps, label: `${countWords(gaps, 'gap')} in this section` }];
  }));
}

/** "3 open, 1 narrowed", in a language, or "можливий: 2" where a word would have to agree with its number: the rows of a section by where they stand, in the order in which its kind names the choices. */
export function statusWords(section: BriefingSection, language: string): string {
  const counts = new Map<string, number>();
  const agrees = section.blocks.some((block) => block.type === 'rows' && rowKindIn(block.kind, language) !== rowKindDefinition(block.kind));
  for (const block of section.blocks) {
    if (block.type !== 'rows') continue;
    const { fields } = rowKindIn(block.kind, language);
    const field = STANDING.map((name) => fields.find((candidate) => candidate.name === name)).find((found) => found !== undefined);
    if (field?.type !== 'enum') continue;
    for (const { value, label } of field.choices) {
      const count = block.rows.filter((row) => row.values[field.name] === value).length;
      if (count > 0) counts.set(label, (counts.get(label) ?? 0) + count);
    }
  }
  return [...counts].map(([label, count]) => (agrees ? `${label.toLowerCase()}: ${count}` : `${count} ${label.toLowerCase()}`)).join(', ');
}
