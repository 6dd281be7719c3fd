import { isEmptyRow, rowsThatPrint } from '../../model/row-kinds/printed-rows';
import { rowKindDefinition } from '../../model/row-kinds/index';
import { nameOfRow, sentence } from '../placed-rows';
import type { SectionRule } from '../rule';

/** A row that says something in its card only, where the cards of its table are not printed: it is on no page. */
export const ROW_NOT_PRINTED: SectionRule = {
  id: 'rowNotPrinted', kind: 'gap', scope: 'section', reads: ['parties'],
  title: 'Row that does not print', unit: { one: 'row', many: 'rows' },
  find: (section, { parties }) => section.blocks.flatMap((block) => {
    if (block.type !== 'rows') return [];
    const printed = new Set(rowsThatPrint(block, parties));
    return block.rows.filter((row) => !printed.has(row) && !isEmptyRow(row, block.kind)).map((row) => {
      const place = { sectionId: section.id, blockId: block.id, rowId: row.id };
      return { of: row.id, message: sentence(`${nameOfRow({ row, block, place })} says something in its card only, and does not print.`), place: { ...place, field: rowKindDefinition(block.kind).mainField } };
    });
  }),
};
