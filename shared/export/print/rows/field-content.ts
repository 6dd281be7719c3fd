import { assertNever } from '../../../model/assert-never';
import type { Mark } from '../../../model/inline';
import { richText } from '../../../model/plain-text';
import type { Choice, FieldDefinition } from '../../../model/row-kinds/definition';
import { rowKindDefinition } from '../../../model/row-kinds/index';
import { behindMarking, rowMarkingText } from '../../../model/row-kinds/row-marking';
import type { Row, RowItem } from '../../../model/rows';
import { printDate } from '../print-dates';
import type { PrintInline, PrintList } from '../print-document';
import { isBlank, label, mergeRuns, printInlines, run } from '../print-inlines';
import { printableText, shortened } from '../printable-text';
import { definitionsOf, type KeyedField } from '../../../model/row-kinds/row-columns';
import { partyName, type RowsScope } from './rows-scope';

/** The colours of a status word on white; the word itself says the same. All have a contrast of at least 4.5. */
export const TONE_COLORS = { good: '1B6B36', attention: '8A4B08', bad: 'A4262C' } as const;

/** The printed paragraphs of a field; none when it is empty. A list field has none: see `fieldList`. */
export function fieldParagraphs(row: Row | RowItem, key: string, field: FieldDefinition, scope: RowsScope, marks: readonly Mark[] = []): PrintInline[][] {
  if (field.type === 'rich' || field.type === 'line') return (row.texts[key] ?? []).map((paragraph) => printInlines(paragraph, scope.context, { marks })).filter((paragraph) => !isBlank(paragraph));
  if (field.type === 'list') return [];
  const value = row.values[key];
  if (value === undefined || value.length === 0) return [];
  const content = valueContent(value, field, scope, row.id);
  return content.length === 0 ? [] : [content];
}

/** The printed paragraphs of a field with what is noted on its word: "High: needs consent"; the note alone where there is no word. */
export function notedParagraphs(row: Row, field: KeyedField, scope: RowsScope, marks: readonly Mark[] = []): PrintInline[][] {
  const { definition, key, party } = field;
  const said = fieldParagraphs(row, key, definition, scope, marks);
  if (definition.notedBy === undefined) return said;
  const [note] = definitionsOf([definition.notedBy], scope.definition).flatMap((line) => fieldParagraphs(row, party ? `${line.name}.${party.id}` : line.name, line, scope));
  return note === undefined ? said : [joined([...said, note], ': ')];
}

/** Whether a field is what another one's note says: it prints with that field. */
export const isNote = (field: FieldDefinition, scope: Pick<RowsScope, 'definition'>): boolean => scope.definition.fields.some(({ notedBy }) => notedBy === field.name);

/** The items of a list field (actions, ladder) as a bulleted list: the first field of an item, then the others with their labels. */
export function fieldList(row: Row, key: string, field: FieldDefinition, scope: RowsScope): PrintList | undefined {
  if (field.type !== 'list') return undefined;
  const items = (row.lists[key] ?? []).flatMap((item) => {
    const parts = field.itemFields.map((inner) => ({ inner, content: joined(fieldParagraphs(item, inner.name, inner, scope), ' ') })).filter(({ content }) => content.length > 0);
    const content = joined(parts.map(({ inner, content: text }) => (inner === field.itemFields[0] ? text : [label(`${scope.context.phrase(inner.label)}: `), ...text])), '; ');
    return content.length === 0 ? [] : [{ anchor: scope.context.anchor(item.id), content, direction: scope.context.direction }];
  });
  return items.length === 0 ? undefined : { type: 'list', kind: 'bullet', start: 1, items };
}

/** Pieces of content in one line, with a separator between them. */
export const joined = (pieces: readonly (readonly PrintInline[])[], separator: string): PrintInline[] => mergeRuns(pieces.flatMap((piece, index) => (index === 0 ? piece : [run(separator), ...piece])));

/** The choice that an enumeration's value names, on whichever scale. */
export function choiceOf(field: FieldDefinition, value: unknown, scope: RowsScope): Choice | undefined {
  if (field.type !== 'enum') return undefined;
  const five = field.choicesOfFive ?? [];
  const scales = scope.block.settings.scale === 'five' ? [...five, ...field.choices] : [...field.choices, ...five];
  return scales.find((choice) => choice.value === value);
}

/** The word of a choice, in the colour of its tone. */
export function choiceContent(choice: Choice, scope: RowsScope, marks: readonly Mark[] = []): PrintInline {
  const tone = choice.tone ?? 'neutral';
  return run(scope.context.phrase(choice.label), { marks, ...(tone === 'neutral' ? {} : { color: TONE_COLORS[tone] }) });
}

function valueContent(value: string | readonly string[], field: FieldDefinition, scope: RowsScope, rowId: string): PrintInline[] {
  const ids = typeof value === 'string' ? [value] : value;
  const text = printableText(ids.join(', '));
  switch (field.type) {
    case 'enum': {
      const choice = choiceOf(field, value, scope);
      if (choice) return [choiceContent(choice, scope, value === 'preferred' ? ['bold'] : [])];
      scope.context.warn(`"${text}" is not a value of ${field.label}; it is printed as it stands.`, rowId);
      return text.trim() === '' ? [] : [run(text)];
    }
    case 'date': return text.trim() === '' ? [] : [run(printDate(text, scope.context.language))];
    case 'parties': return joined(found(ids, (id) => partyText(id, scope), field, scope, rowId), ', ');
    case 'refs': return joined(found(ids, (id) => (field.to === 'sources' ? sourceText(id, scope) : rowText(id, scope)), field, scope, rowId), field.to === 'sources' ? ' ' : '; ');
    case 'rich': case 'line': case 'list': return [];
    default: return assertNever(field);
  }
}

function found(ids: readonly string[], textOf: (id: string) => string | undefined, field: FieldDefinition, scope: RowsScope, rowId: string): PrintInline[][] {
  return ids.flatMap((id) => {
    const text = textOf(id);
    if (text === undefined) scope.context.warn(`${field.label} names something that is no longer in the briefing; it is left out.`, rowId);
    return text === undefined || text === '' ? [] : [[run(text)]];
  });
}

function partyText(id: string, scope: RowsScope): string | undefined {
  const party = scope.parties.find((candidate) => candidate.id === id);
  return party && partyName(party, scope);
}

function sourceText(id: string, scope: RowsScope): string | undefined {
  const number = scope.context.citationNumber(id);
  return number === undefined ? undefined : `[${number}]`;
}

/** A linked row by its marking and its main text, wherever it stands in the briefing. */
function rowText(id: string, { context }: RowsScope): string | undefined {
  for (const section of context.briefing.sections) for (const block of section.blocks) {
    const row = block.type === 'rows' ? block.rows.find((candidate) => candidate.id === id) : undefined;
    if (block.type !== 'rows' || !row) continue;
    const { mainField, singular } = rowKindDefinition(block.kind);
    const text = printableText(richText(row.texts[mainField], context.briefing.fieldValues, context.briefing.metadata.language)).trim();
    return behindMarking(printableText(rowMarkingText(block.kind, row)).trim(), text === '' ? context.phrase(singular) : shortened(text, 80));
  }
  return undefined;
}
