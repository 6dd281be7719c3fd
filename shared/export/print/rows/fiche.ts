import { isEmptyText } from '../../../model/plain-text';
import type { Row } from '../../../model/rows';
import type { PrintCell, PrintInline, PrintTable } from '../print-document';
import { label, mergeRuns, run } from '../print-inlines';
import { paragraphOf } from '../print-paragraph';
import { fieldParagraphs, isNote } from './field-content';
import { definitionsOf, fieldParts, type KeyedField } from '../../../model/row-kinds/row-columns';
import { fieldBlocks } from './row-cell';
import { rowMarking } from './row-marking';
import { rowHistory } from './row-history';
import { cellOf } from './rows-table';
import { partyName, type RowsScope } from './rows-scope';

const COLUMN_SHARES = [0.28, 0.72] as const;

/** A row's card as a table of two columns, label and content: only the fields that are filled, in the groups of the card, and its marking before its title. `number` is that of the row in the main table. None for a row of which nothing can be printed. */
export function fiche(row: Row, number: number, scope: RowsScope): PrintTable[] {
  const { definition, context } = scope;
  const singular = context.phrase(definition.singular);
  const marking = rowMarking(row, scope);
  const named = nameOf(row, scope);
  const title = mergeRuns([...marking, run(`${singular.charAt(0).toUpperCase()}${singular.slice(1)} ${number}${named.length > 0 ? ': ' : ''}`), ...named]);
  const wide = (content: readonly PrintInline[], id: string): PrintCell => cellOf([paragraphOf(content, 'cellHeading', context, row.id, 'fiche', id)], { columnSpan: 2, header: true });
  const groups = definition.card.flatMap((group, index) => {
    // The title says already what a first group of the same name would say.
    const headed = index > 0 || group.label.toLowerCase() !== definition.singular.toLowerCase();
    const fields = definitionsOf(group.fields, definition).filter((field) => (named.length === 0 || field.name !== definition.mainField) && !isNote(field, scope));
    const rows = fieldParts(fields, scope.parties).flatMap((part) => part.fields).filter((field) => !isPrintedWithText(field, row, scope)).flatMap((field) => ficheRow(row, field, scope));
    return rows.length === 0 ? [] : [...(headed ? [{ cells: [wide([run(context.phrase(group.label))], `group${index + 1}`)] }] : []), ...rows];
  });
  const history = rowHistory(row, scope);
  if (definition.history && history.length > 0) groups.push({ cells: [wide([run(context.phrase(definition.history.label))], 'history')] }, { cells: [cellOf(history, { columnSpan: 2 })] });
  if (groups.length === 0) return [];
  return [{ type: 'table', anchor: context.anchor(row.id, 'fiche'), columnShares: COLUMN_SHARES, headerRows: 1, rows: [{ cells: [wide(title, 'title')] }, ...groups], landscape: false, look: 'rows' }];
}

/** What a row is called, for its title: its main field, where that is one line. */
const nameOf = (row: Row, scope: RowsScope): readonly PrintInline[] => definitionsOf([scope.definition.mainField], scope.definition).filter((field) => field.type === 'line').flatMap((field) => fieldParagraphs(row, field.name, field, scope)[0] ?? []);

/** A marking stands before the text that it marks, that of the row before its title: neither has a line of its own beside it. */
const isPrintedWithText = (field: KeyedField, row: Row, scope: RowsScope): boolean => scope.definition.fields.some((marked) => marked.markedBy === field.definition.name && (marked.name === scope.definition.mainField || !isEmptyText(row.texts[field.party ? `${marked.name}.${field.party.id}` : marked.name])));

function ficheRow(row: Row, field: KeyedField, scope: RowsScope): { readonly cells: readonly PrintCell[] }[] {
  const content = fieldBlocks(row, field, undefined, scope, 'fiche');
  if (content.length === 0) return [];
  const name = scope.context.phrase(field.definition.label);
  const text = field.party ? `${name}, ${partyName(field.party, scope)}` : name;
  return [{ cells: [cellOf([paragraphOf([label(text)], 'cell', scope.context, row.id, 'fichelabel', field.key)]), cellOf(content)] }];
}
