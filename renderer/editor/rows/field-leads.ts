// The small words before a field in its cell, as they print: "Because of", "Trigger:", "■ Red line:".
import { printWords } from '../../../shared/export/print/print-words';
import { promptIn } from '../../../shared/export/print/row-kind-in';
import { isTextField } from '../../../shared/model';
import type { VisibleColumn, VisibleField } from './visible-columns';

export interface FieldLead {
  readonly text: string;
  /** What a text begins with that needs no lead. */
  readonly written?: RegExp;
}

/** The words before the text of a field; undefined when it has none. */
export function fieldLead(column: VisibleColumn, field: VisibleField, language: string): FieldLead | undefined {
  const words = printWords(language);
  const { name } = field.definition;
  if (!isTextField(field.definition)) return undefined;
  if (column.print === 'sentence') {
    if (!words.sentence) return undefined;
    if (name === 'becauseOf') return { text: words.sentence.because, written: words.sentence.becauseWritten };
    return name === 'leadingTo' ? { text: words.sentence.leadingTo, written: words.sentence.leadingToWritten } : undefined;
  }
  if (name === 'that') return words.thatYou && { text: words.thatYou.lead, written: words.thatYou.written };
  if (name === 'redLine') return { text: `■ ${words.redLine}: ` };
  const leads = column.ofParty && field === column.fields[0];
  return column.print === 'paragraphs' && column.fields.length > 1 && !leads ? { text: `${shortLabel(field)}: ` } : undefined;
}

/** Whether a value bears its name, for it would else be read as something other: what each party says, a date below a status. */
export const isNamed = (column: VisibleColumn, { definition, owner }: VisibleField): boolean => !isTextField(definition) && (owner !== undefined || (definition.type === 'date' && column.print === 'paragraphs' && definition !== column.fields[0]?.definition));

/** What an empty value says in the row under the caret; its column's heading says the rest when it stands there alone. */
export function valuePlaceholder(column: VisibleColumn, field: VisibleField, language: string): string {
  if (column.fields.length === 1) return promptIn('Set…', language);
  if (field.owner !== undefined) return `${field.owner}: –`;
  if (isNamed(column, field)) return promptIn('Date…', language);
  return field === column.fields[0] ? promptIn('Set…', language) : field.definition.label.length > 14 && field.definition.type === 'date' ? promptIn('Date…', language) : `${field.definition.label}…`;
}

/** The word before the colon of a prompt such as "Trigger: what is a breach", or the label. */
const shortLabel = (field: VisibleField): string => /^([^:]+):/.exec(field.definition.prompt ?? '')?.[1] ?? field.definition.label;
