import { type SettledPoint, settledPoints } from '../../../model/settled';
import { fill } from '../print-words';
import type { PrintTable } from '../print-document';
import { label } from '../print-inlines';
import { paragraphOf } from '../print-paragraph';
import { printableText } from '../printable-text';
import { fieldBlocks } from './row-cell';
import { definitionsOf, keyedFields, rowColumns } from '../../../model/row-kinds/row-columns';
import { rowsScope, type RowsScope } from './rows-scope';
import { cellOf } from './rows-table';

/** The agreed sticking points that a block of progress shows at its end; none for any other block. */
export function settledOf({ block, context }: RowsScope): readonly SettledPoint[] {
  const settled = settledPoints(context.briefing.sections);
  return settled?.blockId === block.id ? settled.points : [];
}

/** Agreed sticking points as rows of the table of progress: topic and status as they stand there, then where they come from across the other columns. */
export function settledRows(scope: RowsScope): PrintTable['rows'] {
  const { context, numbered } = scope;
  const others = rowColumns(scope.definition, scope.parties).length - 2;
  return settledOf(scope).map(({ row, block, heading }) => {
    const own = rowsScope(block, context);
    const blocks = (name: string) => definitionsOf([name], own.definition).flatMap((field) => keyedFields(field, own.parties)).flatMap((field) => fieldBlocks(row, field, undefined, own, 'settled'));
    const from = fill(context.words.settledFrom, { section: printableText(heading).trim() || context.phrase('Sticking points by party') });
    return {
      cells: [
        ...(numbered ? [cellOf([paragraphOf([label('–')], 'cell', context, row.id, 'settled', 'number')])] : []),
        cellOf(blocks('issue')), cellOf(blocks('status')), cellOf([paragraphOf([label(from)], 'cell', context, row.id, 'settled', 'from')], { columnSpan: others }),
      ],
    };
  });
}
