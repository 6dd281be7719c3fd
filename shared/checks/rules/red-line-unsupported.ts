import { lacksText, nameOfRow, rowsOfKind, valueOf } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A red line without a source or without a date: one of them missing is enough. */
export const RED_LINE_UNSUPPORTED: SectionRule = {
  id: 'redLineUnsupported', kind: 'gap', scope: 'section', reads: ['parties'],
  title: 'Source or date of a red line missing', unit: { one: 'red line', many: 'red lines' },
  find: (section, { parties }) => rowsOfKind(section, 'stickingPoints').flatMap((placed) => parties.flatMap((party) => {
    if (lacksText(placed.row, `redLine.${party.id}`)) return [];
    const sources = placed.row.values[`redLineSource.${party.id}`];
    const noSource = sources === undefined || sources.length === 0;
    const noDate = valueOf(placed.row, `redLineDate.${party.id}`) === undefined;
    if (!noSource && !noDate) return [];
    const missing = [...(noSource ? ['source'] : []), ...(noDate ? ['date'] : [])].join(' and no ');
    return [{ of: `${placed.row.id}:${party.id}`, message: `The red line of ${party.shortName || party.name} on ${nameOfRow(placed)} has no ${missing}.`, place: { ...placed.place, field: `${noSource ? 'redLineSource' : 'redLineDate'}.${party.id}` } }];
  })),
};
