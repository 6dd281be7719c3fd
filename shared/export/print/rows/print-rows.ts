import { isEmptyText } from '../../../model/plain-text';
import type { RowKind, RowsBlock } from '../../../model/rows';
import type { PrintContext } from '../print-context';
import type { PrintBlock } from '../print-document';
import { isBlank, label, printInlines, run } from '../print-inlines';
import { paragraphOf } from '../print-paragraph';
import { decision } from './decision';
import { fiche } from './fiche';
import { optionComparison } from './option-comparison';
import { keyedFields } from '../../../model/row-kinds/row-columns';
import { riskGrid } from './risk-grid';
import { hasGrid, rowsScope, type RowsScope } from './rows-scope';
import { registerNote } from './register';
import { rowsTable } from './rows-table';
import { settledOf, settledRows } from './settled-rows';
import { talkingPoints } from './talking-points';

/** Print forms that are not a table. Every other kind prints by its definition alone. */
const FORMS: Partial<Readonly<Record<RowKind, (scope: RowsScope) => PrintBlock[]>>> = { recommendations: decision, talkingPoints };

/** A block of rows as it prints: its table or form, where its register is, then the grid, the comparison and the fiches where they are chosen. A block without a row that prints becomes the phrase for gaps. */
export function printRows(block: RowsBlock, context: PrintContext): PrintBlock[] {
  const scope = rowsScope(block, context);
  warnOfLostParties(scope);
  if (scope.rows.length === 0 && settledOf(scope).length === 0) return [emptyRows(scope)];
  const form = FORMS[block.kind];
  return [
    ...(form ? [...ownCaption(scope), ...form(scope)] : [rowsTable(scope, settledRows(scope))]),
    ...registerNote(scope),
    ...(hasGrid(block, scope.definition) ? riskGrid(scope) : []),
    ...(block.settings.comparison ? optionComparison(scope) : []),
    // A decision form already prints the whole of each recommendation.
    ...(block.settings.fiches && form !== decision ? scope.rows.flatMap((row, index) => fiche(row, index + 1, scope)) : []),
  ];
}

function emptyRows({ block, definition, context }: RowsScope): PrintBlock {
  const own = printInlines(block.caption ?? [], context);
  const title = isBlank(own) ? [run(context.phrase(definition.caption))] : own;
  return paragraphOf([...title, label(`: ${context.emptyPhrase}`)], 'note', context, block.id);
}

/** A caption that the user gave to a form that has none. */
function ownCaption({ block, context }: RowsScope): PrintBlock[] {
  const own = printInlines(block.caption ?? [], context);
  return isBlank(own) ? [] : [paragraphOf(own, 'caption', context, block.id, 'caption')];
}

/** What a row keeps for a party that was deleted, or as a private assessment of what became our own side, is not printed: the user is told. */
function warnOfLostParties({ block: { rows }, definition, parties, context }: RowsScope): void {
  const keys = new Set(definition.fields.flatMap((field) => keyedFields(field, parties)).map((field) => field.key));
  for (const row of rows) {
    const filled = [...Object.entries(row.texts).flatMap(([key, text]) => (isEmptyText(text) ? [] : [key])), ...Object.keys(row.values)];
    if (filled.some((key) => key.includes('.') && !keys.has(key))) context.warn('A row has text for a party that is no longer in the list of parties, or is now our own side; that text is not printed.', row.id);
  }
}
