import type { Party } from '../../model/briefing';
import type { FlowBlock, ListItem } from '../../model/block';
import { countWords } from '../../model/count-words';
import { inlineText, richText } from '../../model/plain-text';
import type { ColumnDefinition, FieldDefinition } from '../../model/row-kinds/definition';
import { fieldDefinition, rowKindDefinition } from '../../model/row-kinds/index';
import type { RowsBlock } from '../../model/rows';
import type { Place } from '../finding';
import { nameOfRow, sentence } from '../placed-rows';
import type { Found, SectionRule } from '../rule';

const MOST_WORDS = 60;
const MOST_PARTY_COLUMNS = 3;

/** A cell of more than 60 words, in a table, in a typed block's columns, or in the comparison where it prints. Recommendations print as numbered paragraphs, not as cells. */
export const LONG_CELL: SectionRule = {
  id: 'longCell', kind: 'suggestion', scope: 'section', reads: ['parties'],
  title: `Cell of more than ${MOST_WORDS} words`, unit: { one: 'cell', many: 'cells' },
  find: (section, { parties }) => section.blocks.flatMap((block): Found[] => {
    const place = { sectionId: section.id, blockId: block.id };
    if (block.type === 'rows' && block.kind !== 'recommendations') return longRowCells(block, parties, place);
    if (block.type !== 'table') return [];
    return block.rows.flatMap((row) => row.cells.flatMap((cell): Found[] => {
      const words = countWords(cell.blocks.map(flowText).join('\n'));
      return words > MOST_WORDS ? [{ of: cell.blocks[0]!.id, message: `A cell of a table has ${words} words.`, place: { ...place, field: cell.blocks[0]!.id } }] : [];
    }));
  }),
};

function longRowCells(block: RowsBlock, parties: readonly Party[], place: Place): Found[] {
  const definition = rowKindDefinition(block.kind);
  const columns = definition.columns.filter((column) => (parties.length > MOST_PARTY_COLUMNS ? !column.perParty : !column.manyParties));
  const compared = block.settings.comparison ? definition.fields.filter((field) => field.notedBy !== undefined) : [];
  const cells = [
    ...columns.flatMap((column) => cellsOf(block, column, parties).map((keys) => ({ keys, where: `in the column “${column.label}”` }))),
    ...compared.flatMap(({ label, notedBy = '', perParty }) => keysOf(notedBy, perParty, parties).map((key) => ({ keys: [key], where: `at “${label}” in the comparison` }))),
  ];
  return block.rows.flatMap((row) => cells.flatMap(({ keys, where }): Found[] => {
    const words = countWords(keys.map((key) => richText(row.texts[key])).join('\n'));
    const key = keys.find((entry) => row.texts[entry] !== undefined) ?? '';
    return words > MOST_WORDS ? [{ of: `${row.id}:${key}`, message: sentence(`${nameOfRow({ row, block, place })} has ${words} words ${where}.`), place: { ...place, rowId: row.id, field: key } }] : [];
  }));
}

/** The keys of the fields that stand in each cell of a column: one cell, or one for each party. */
function cellsOf(block: RowsBlock, column: ColumnDefinition, parties: readonly Party[]): string[][] {
  const perPartyOf = (name: string): FieldDefinition['perParty'] => fieldDefinition(block.kind, name)?.perParty;
  if (column.perParty) return parties.map((party) => column.fields.flatMap((name) => keysOf(name, perPartyOf(name), [party])));
  return [column.fields.flatMap((name) => keysOf(name, perPartyOf(name), parties))];
}

const keysOf = (name: string, perParty: FieldDefinition['perParty'], parties: readonly Party[]): string[] => (perParty ? parties.map((party) => `${name}.${party.id}`) : [name]);

const flowText = (block: FlowBlock): string => (block.type === 'paragraph' ? inlineText(block.content) : itemsText(block.items));
const itemsText = (items: readonly ListItem[]): string => items.map((item) => `${inlineText(item.content)}\n${item.nested ? itemsText(item.nested.items) : ''}`).join('\n');
