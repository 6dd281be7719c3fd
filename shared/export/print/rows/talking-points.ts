import type { Row } from '../../../model/rows';
import { directionOf } from '../direction';
import { headingOf } from '../print-heading';
import type { PrintBlock, PrintInline, PrintList, PrintListItem } from '../print-document';
import { label, mergeRuns, run } from '../print-inlines';
import { definitionsOf } from '../../../model/row-kinds/row-columns';
import { choiceOf, fieldParagraphs } from './field-content';
import { rowMarking } from './row-marking';
import type { RowsScope } from './rows-scope';

/** Talking points as lists by use (certain, might come up, defensive), each below a heading; points without a use come last. */
export function talkingPoints(scope: RowsScope): PrintBlock[] {
  const { context, definition, rows, block } = scope;
  const [use] = definitionsOf(['use'], definition);
  const choices = use?.type === 'enum' ? use.choices : [];
  const useOf = (row: Row): string | undefined => (use ? choiceOf(use, row.values['use'], scope)?.value : undefined);
  const groups = [
    ...choices.map((choice) => ({ id: choice.value, title: context.phrase(choice.label), rows: rows.filter((row) => useOf(row) === choice.value) })),
    { id: 'other', title: context.words.otherPoints, rows: rows.filter((row) => useOf(row) === undefined) },
  ].filter((group) => group.rows.length > 0);
  // A heading says nothing when no point has a use.
  if (groups.every((group) => group.id === 'other')) return groups.map((group) => points(group.rows, scope));
  const level = Math.min(context.headings.level + 1, 4) as 1 | 2 | 3 | 4;
  return groups.flatMap((group) => [headingOf([run(group.title)], level, context, block.id, group.id), points(group.rows, scope)]);
}

function points(rows: readonly Row[], scope: RowsScope): PrintList {
  return { type: 'list', kind: 'bullet', start: 1, items: rows.map((row) => pointItem(row, scope)) };
}

function pointItem(row: Row, scope: RowsScope): PrintListItem {
  const { context } = scope;
  // Before the text, so that notes are counted in the order in which they stand.
  const marking = rowMarking(row, scope);
  const paragraphs = definitionsOf([scope.definition.mainField], scope.definition).flatMap((field) => fieldParagraphs(row, field.name, field, scope));
  const content = paragraphs.flatMap((paragraph, index): PrintInline[] => (index === 0 ? paragraph : [{ type: 'lineBreak' }, ...paragraph]));
  const printed = content.length > 0 ? content : [label(context.emptyPhrase)];
  return { anchor: context.anchor(row.id), content: mergeRuns([...marking, ...printed]), direction: directionOf(content, context.direction) };
}
