import { comparedFields } from '../../../model/row-kinds/printed-rows';
import { captionOf } from '../captions';
import type { PrintBlock, PrintCell } from '../print-document';
import { mergeRuns, run } from '../print-inlines';
import { emptyParagraph, paragraphOf } from '../print-paragraph';
import { columnShares } from '../print-table';
import { fieldParagraphs, isNote, notedParagraphs } from './field-content';
import { definitionsOf, keyedFields, type KeyedField } from '../../../model/row-kinds/row-columns';
import { rowMarking } from './row-marking';
import { cellOf, headCell } from './rows-table';
import { partyName, type RowsScope } from './rows-scope';

const LANDSCAPE_ABOVE_OPTIONS = 5;

/** The comparison of the options in words: a line per criterion that any option has a word or a note for, a column per option, and the notes on the whole below. Nothing is added up. */
export function optionComparison(scope: RowsScope): PrintBlock[] {
  const { block, context, definition, rows } = scope;
  const compared = comparedFields(definition).filter((field) => !isNote(field, scope)).flatMap((field) => keyedFields(field, scope.parties));
  const lines = compared.flatMap((field) => comparisonLine(field, scope));
  if (lines.length === 0) return [];
  const caption = captionOf('table', [run(context.words.comparison)], context, block.id, 'comparison');
  const options = rows.map((row): PrintCell => {
    const marking = rowMarking(row, scope);
    const [text] = fieldParagraphs(row, definition.mainField, definitionsOf([definition.mainField], definition)[0] ?? { name: definition.mainField, label: '', type: 'line' }, scope);
    const named = text ? paragraphOf(text, 'cellHeading', context, row.id, 'compared') : emptyParagraph('cellHeading', context, row.id, 'compared');
    return cellOf([{ ...named, content: mergeRuns([...marking, ...named.content]) }], { header: true });
  });
  const widths = [1.2, ...rows.map(() => 1)];
  return [{
    type: 'table', anchor: context.anchor(block.id, 'comparison'), caption, columnShares: columnShares(widths, widths.length), headerRows: 1,
    rows: [{ cells: [headCell(scope, context.words.criterion, 'criterion'), ...options] }, ...lines], landscape: rows.length > LANDSCAPE_ABOVE_OPTIONS, look: 'grid',
  }];
}

function comparisonLine(field: KeyedField, scope: RowsScope): { readonly cells: readonly PrintCell[] }[] {
  const { context, rows } = scope;
  const name = context.phrase(field.definition.label);
  const contents = rows.map((row) => ({ row, paragraphs: notedParagraphs(row, field, scope) }));
  if (contents.every(({ paragraphs }) => paragraphs.length === 0)) return [];
  const cells = contents.map(({ row, paragraphs }) => cellOf(paragraphs.length === 0
    ? [emptyParagraph('cell', context, row.id, 'compare', field.key)]
    : paragraphs.map((content, index) => paragraphOf(content, 'cell', context, row.id, 'compare', field.key, ...(index === 0 ? [] : [index + 1])))));
  return [{ cells: [headCell(scope, field.party ? `${name}, ${partyName(field.party, scope)}` : name, 'compare', field.key), ...cells] }];
}
