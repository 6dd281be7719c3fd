import type { Party } from '../../model/briefing';
import { isOurWay, optionRows } from '../option-kinds';
import { lacksText, nameOfRow, namesInWords, type PlacedRow, rowsOfKind, sentence, valueOf } from '../placed-rows';
import type { BriefingRule } from '../rule';

/** An option that we prefer or think possible, linked by hand to a sticking point on which a party has a red line. Nothing is guessed from the text. */
export const RED_LINE_CLASH: BriefingRule = {
  id: 'redLineClash', kind: 'suggestion', scope: 'briefing',
  title: 'Option linked to a red line', unit: { one: 'option', many: 'options' },
  find: ({ sections, parties }) => {
    const points = sections.flatMap((section) => rowsOfKind(section, 'stickingPoints')).map((point) => ({ point, holders: redLineHolders(point, parties) })).filter(({ holders }) => holders.length > 0);
    if (points.length === 0) return [];
    return sections.flatMap(optionRows).filter(isOurWay).flatMap((option) => points.filter(({ point }) => areLinked(option, point)).map(({ point, holders }) => ({
      of: `${option.row.id}:${point.row.id}`,
      message: sentence(`${nameOfRow(option)} is marked as ${valueOf(option.row, 'ourView')}, and is linked to ${nameOfRow(point)}, on which ${namesInWords(holders)} ${holders.length === 1 ? 'has' : 'have'} a red line.`),
      place: { ...option.place, field: 'ourView' },
    })));
  },
};

const redLineHolders = ({ row }: PlacedRow, parties: readonly Party[]): string[] => parties.filter((party) => !lacksText(row, `redLine.${party.id}`)).map((party) => party.shortName || party.name);

const areLinked = (one: PlacedRow, other: PlacedRow): boolean => (one.row.values['links'] ?? []).includes(other.row.id) || (other.row.values['links'] ?? []).includes(one.row.id);
