import { isEmptyText } from '../../../model/plain-text';
import type { Row } from '../../../model/rows';
import type { PrintInline } from '../print-document';
import { run } from '../print-inlines';
import { fieldParagraphs, joined } from './field-content';
import { definitionsOf, type KeyedField } from '../../../model/row-kinds/row-columns';
import type { RowsScope } from './rows-scope';

/** The marking of a text, as it was written, with a space behind it; nothing where there is no text to mark. That of the main field marks the row, whatever else it says. */
export function markingOf(row: Row, { key, definition, party }: KeyedField, scope: RowsScope): PrintInline[] {
  if (definition.markedBy === undefined || (definition.name !== scope.definition.mainField && isEmptyText(row.texts[key]))) return [];
  const marking = definitionsOf([definition.markedBy], scope.definition).flatMap((field) => fieldParagraphs(row, party ? `${field.name}.${party.id}` : field.name, field, scope));
  return marking.length === 0 ? [] : [...joined(marking, ' '), run(' ')];
}

/** The marking of a row, to stand before what it is called. */
export const rowMarking = (row: Row, scope: RowsScope): PrintInline[] => definitionsOf([scope.definition.mainField], scope.definition).flatMap((definition) => markingOf(row, { key: definition.name, definition }, scope));
