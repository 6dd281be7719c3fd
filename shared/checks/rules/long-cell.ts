import type { Party } from '../../model/briefing';
import type { FlowBlock, ListItem } from '../../model/block';
import { countWords } from '../../model/count-words';
import { inlineText, richText } from '../../model/plain-text';
import type { ColumnDefinition } from '../../model/row-kinds/definition';
import { fieldDefinition, rowKindDefinition } from '../../model/row-kinds/index';
import type { RowsBlock } from '../../model/rows';
import type { Place } from '../finding';
import { nameOfRow, sentence } from '../placed-rows';
import type { Found, SectionRule } from '../rule';

const MOST_WORDS = 60;
const MOST_PARTY_COLUMNS = 3;

/** A cell of more than 60 words, in a table or in a typed block's columns. Recommendations print as numbered paragraphs, not as cells. */
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
  const columns = rowKindDefinition(block.kind).columns.filter((column) => (parties.length > MOST_PARTY_COLUMNS ? !column.perParty : !column.manyParties));
  return block.rows.flatMap((row) => columns.flatMap((column) => cellsOf(block, column, parties).flatMap((keys): Found[] => {
    const words = countWords(keys.map((key) => richText(row.texts[key])).join('\n'));
    const key = keys.find((entry) => row.texts[entry] !== undefined) ?? '';
    return words > MOST_WORDS ? [{ of: `${row.id}:${key}`, message: sentence(`${nameOfRow({ row, block, place })} has ${words} words in the column “${column.label}”.`), place: { ...place, rowId: row.id, field: key } }] : [];
  })));
}

/** The keys of the fields that stand in each cell of a column: one cell, or one for each party. */
function cellsOf(block: RowsBlock, column: ColumnDefinition, parties: readonly Party[]): string[][] {
  const keysOf = (name: string, among: readonly Party[]): string[] => (fieldDefinition(block.kind, name)?.perParty ? among.map((party) => `${name}.${party.id}`) : [name]);
  if (column.perParty) return parties.map((party) => column.fields.flatMap((name) => keysOf(name, [party])));
  return [column.fields.flatMap((name) => keysOf(name, parties))];
}

const flowText = (block: FlowBlock): string => (block.type === 'paragraph' ? inlineText(block.content) : itemsText(block.items));
const itemsText = (items: readonly ListItem[]): string => items.map((item) => `${inlineText(item.content)}\n${item.nested ? itemsText(item.nested.items) : ''}`).join('\n');
