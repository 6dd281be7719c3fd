import type { Choice, FieldDefinition } from '../../../model/row-kinds/definition';
import type { Row } from '../../../model/rows';
import { captionOf } from '../captions';
import type { PrintBlock, PrintCell } from '../print-document';
import { label, run } from '../print-inlines';
import { paragraphOf } from '../print-paragraph';
import { fill } from '../print-words';
import { columnShares } from '../print-table';
import { cellOf, headCell } from './rows-table';
import type { RowsScope } from './rows-scope';

const FILLS = { good: 'E3F1E6', attention: 'FFF0D1', bad: 'F9DEDC' } as const;

/**
 * The grid that places the rows by likelihood (down, the highest first) and impact (across), as a real table with the numbers of the rows in it.
 * Rows without both on the block's scale are named below it. The fills only repeat what the place says.
 */
export function riskGrid(scope: RowsScope): PrintBlock[] {
  const { block, context, rows } = scope;
  const likelihoods = scaleOf('likelihood', scope);
  const impacts = scaleOf('impact', scope);
  const numbersAt = (likelihood: Choice, impact: Choice): string => numbersOf(rows, (row) => row.values['likelihood'] === likelihood.value && row.values['impact'] === impact.value);
  const corner = `${context.phrase('Likelihood')} / ${context.phrase('Impact')}`;
  const caption = captionOf('table', [run(context.words.riskGrid)], context, block.id, 'grid');
  const head: PrintCell[] = [headCell(scope, corner, 'grid', 'corner'), ...impacts.map((impact) => headCell(scope, context.phrase(impact.label), 'grid', `i${impact.value}`))];
  const body = [...likelihoods].reverse().map((likelihood, down) => ({
    cells: [headCell(scope, context.phrase(likelihood.label), 'grid', `l${likelihood.value}`), ...impacts.map((impact, across) => cellOf(
      [{ ...paragraphOf([run(numbersAt(likelihood, impact))].filter((text) => text.text !== ''), 'cell', context, block.id, 'grid', `l${likelihood.value}i${impact.value}`), alignment: 'center' as const }],
      { fill: FILLS[gridTone((likelihoods.length - down) / likelihoods.length, (across + 1) / impacts.length)] },
    ))],
  }));
  const placed = (row: Row): boolean => likelihoods.some((choice) => choice.value === row.values['likelihood']) && impacts.some((choice) => choice.value === row.values['impact']);
  const missing = numbersOf(rows, (row) => !placed(row));
  return [
    { type: 'table', anchor: context.anchor(block.id, 'grid'), caption, columnShares: columnShares([1.4, ...impacts.map(() => 1)], impacts.length + 1), headerRows: 1, rows: [{ cells: head }, ...body], landscape: false, whole: true, look: 'grid' },
    ...(missing === '' ? [] : [paragraphOf([label(fill(context.words.notPlaced, { numbers: missing }))], 'note', context, block.id, 'notplaced')]),
  ];
}

function scaleOf(name: string, { definition, block }: RowsScope): readonly Choice[] {
  const field: FieldDefinition | undefined = definition.fields.find((candidate) => candidate.name === name);
  if (field?.type !== 'enum') return [];
  return block.settings.scale === 'five' ? field.choicesOfFive ?? field.choices : field.choices;
}

const numbersOf = (rows: readonly Row[], wanted: (row: Row) => boolean): string => rows.flatMap((row, index) => (wanted(row) ? [String(index + 1)] : [])).join(', ');

/** Which fill a place has: by the product of its two shares of the scale. */
export function gridTone(likelihood: number, impact: number): keyof typeof FILLS {
  const score = likelihood * impact;
  return score > 0.55 ? 'bad' : score > 0.2 ? 'attention' : 'good';
}
