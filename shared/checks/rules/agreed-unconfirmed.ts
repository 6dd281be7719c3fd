import { nameOfRow, namesInWords, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A topic called agreed or implemented that a party to the matter has not confirmed. */
export const AGREED_UNCONFIRMED: SectionRule = {
  id: 'agreedUnconfirmed', kind: 'gap', scope: 'section', reads: ['parties'],
  title: 'Agreed, with a party unconfirmed', unit: { one: 'topic', many: 'topics' },
  find: (section, { parties }) => rowsOfKind(section, 'progress').flatMap((placed) => {
    const status = valueOf(placed.row, 'status');
    if (status !== 'agreed' && status !== 'implemented') return [];
    const unconfirmed = parties.filter((party) => party.role === 'party' && valueOf(placed.row, `confirmedBy.${party.id}`) !== 'yes');
    const first = unconfirmed[0];
    if (!first) return [];
    return [{ of: placed.row.id, message: sentence(`${nameOfRow(placed)} is called ${status}, but not confirmed by ${namesInWords(unconfirmed.map((party) => party.shortName || party.name))}.`), place: { ...placed.place, field: `confirmedBy.${first.id}` } }];
  }),
};
