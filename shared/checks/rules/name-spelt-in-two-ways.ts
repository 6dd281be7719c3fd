import { spellingUses } from '../spellings';
import type { BriefingRule } from '../rule';

/** Two spellings of one entry of the names list in the same text. */
export const NAME_SPELT_IN_TWO_WAYS: BriefingRule = {
  id: 'nameSpeltInTwoWays', kind: 'suggestion', scope: 'briefing',
  title: 'Name spelt in two ways', unit: { one: 'name', many: 'names' },
  find: ({ sections, names }) => names.flatMap((entry) => {
    const ofOthers = new Set(names.flatMap((other) => (other === entry ? [] : [other.preferred, ...other.variants])));
    const uses = spellingUses(entry, sections).filter(({ spelling }) => spelling === entry.preferred || entry.variants.includes(spelling) || !ofOthers.has(spelling));
    const odd = uses.filter(({ spelling }) => spelling !== entry.preferred);
    const first = odd[0];
    if (!first || uses.length < 2) return [];
    return [{ of: entry.id, message: `${entry.preferred} is also written ${odd.map(({ spelling }) => spelling).join(', ')}.`, place: { ...first.place, words: first.words } }];
  }),
};
