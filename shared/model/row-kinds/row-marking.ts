import type { Row, RowKind } from '../rows';
import { richText } from '../plain-text';
import { rowKindDefinition } from './index';

/** The portion marking of a whole row, as it was written: that of its main field. Empty where the row has none. It goes along wherever the row is called by its text. */
export function rowMarkingText(kind: RowKind, { texts, values }: Pick<Row, 'texts' | 'values'>): string {
  const { fields, mainField } = rowKindDefinition(kind);
  const key = fields.find(({ name }) => name === mainField)?.markedBy;
  if (key === undefined) return '';
  const value = values[key];
  return (typeof value === 'string' ? value : richText(texts[key])).replace(/\s+/g, ' ').trim();
}

/** What a row is called by, behind its marking. */
export const behindMarking = (marking: string, name: string): string => [marking, name].filter((part) => part !== '').join(' ');
