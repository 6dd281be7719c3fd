import { isBaselineRow } from '../../../model/row-kinds/baseline';
import type { Row } from '../../../model/rows';
import type { PrintInline, PrintList, PrintParagraph } from '../print-document';
import { label, mergeRuns, run } from '../print-inlines';
import { emptyParagraph, paragraphOf } from '../print-paragraph';
import { printableText } from '../printable-text';
import { changeMark } from './change-words';
import { fieldList, fieldParagraphs, joined, notedParagraphs, TONE_COLORS } from './field-content';
import { definitionsOf, type KeyedField, type RowColumn } from '../../../model/row-kinds/row-columns';
import { markingOf } from './row-marking';
import { partyName, type RowsScope } from './rows-scope';
import { sentence } from './sentence';

/** Labels that are shorter inside a cell than in the card, by kind and field. */
const CELL_LABELS: Readonly<Record<string, string>> = { 'enforcementOptions.breach': 'Trigger' };

/** What a row prints in a column: its fields one below the other with small labels, joined by commas, or as one sentence; the phrase for gaps when all are empty. */
export function rowCell(row: Row, column: RowColumn, scope: RowsScope): (PrintParagraph | PrintList)[] {
  const { context } = scope;
  const key = column.fields[0]?.key ?? 'cell';
  const blocks = column.print === 'paragraphs' ? stacked(row, column, scope) : inOneLine(row, column, scope, key);
  return [...(blocks.length > 0 ? blocks : [isUnasked(row, column, scope) ? paragraphOf([label('–')], 'cell', context, row.id, key) : emptyParagraph('cell', context, row.id, key)]), ...(column.print === 'sentence' ? statusLine(row, scope) : [])];
}

/** Whether nobody asks for what a column would say of the baseline: who runs the state of things as it is, and what sets it off. */
const isUnasked = (row: Row, column: RowColumn, { definition }: RowsScope): boolean => isBaselineRow(definition.kind, row.values) && column.fields.every((field) => definition.baseline?.unasked.includes(field.definition.name));

/** The status of a row whose sentence alone would not tell that it is over: a risk that was closed or has happened. */
function statusLine(row: Row, scope: RowsScope): PrintParagraph[] {
  const status = row.values['status'];
  if (status === undefined || status === 'open') return [];
  return definitionsOf(['status'], scope.definition).flatMap((field) => fieldParagraphs(row, field.name, field, scope).map((content) => withLead([label(`${scope.context.phrase(field.label)}: `)], content, scope, row.id, field.name)));
}

/** A field as blocks: a label before its first paragraph, the red line bold with a symbol, the change mark below a status or score. `anchorParts` come before the field's key in the anchors. */
export function fieldBlocks(row: Row, field: KeyedField, fieldLabel: string | undefined, scope: RowsScope, ...anchorParts: readonly string[]): (PrintParagraph | PrintList)[] {
  const { context } = scope;
  const redLine = field.definition.name === 'redLine';
  // Before the text, so that notes are counted in the order in which they stand.
  // The title of a card has that of the row.
  const marking = anchorParts[0] === 'fiche' && field.definition.name === scope.definition.mainField ? [] : markingOf(row, field, scope);
  const paragraphs = notedParagraphs(row, field, scope, redLine ? ['bold'] : []);
  if (paragraphs.length === 0 && marking.length > 0) paragraphs.push(field.definition.name === scope.definition.mainField ? [label(context.emptyPhrase)] : []);
  // A card has rows of its own for source and date.
  if (redLine && anchorParts.length === 0) paragraphs.splice(-1, 1, ...paragraphs.slice(-1).map((last) => mergeRuns([...last, ...redLineOrigin(row, field, scope)])));
  const lead: PrintInline[] = marking.length > 0 ? marking : redLine ? [run(`■ ${context.words.redLine}: `, { marks: ['bold'], color: TONE_COLORS.bad })] : fieldLabel === undefined ? [] : [label(`${fieldLabel}: `)];
  const blocks: (PrintParagraph | PrintList)[] = paragraphs.map((content, index) => (index === 0
    ? withLead(lead, content, scope, row.id, ...anchorParts, field.key)
    : paragraphOf(content, 'cell', context, row.id, ...anchorParts, field.key, index + 1)));
  const change = changeMark(scope.block.kind, row, field.key, context.language);
  if (change && blocks.length > 0) blocks.push(paragraphOf([label(printableText(change.text))], 'cell', context, row.id, ...anchorParts, field.key, 'change'));
  const list = fieldList(row, field.key, field.definition, scope);
  if (!list) return blocks;
  return fieldLabel === undefined ? [...blocks, list] : [...blocks, paragraphOf([label(`${fieldLabel}:`)], 'cell', context, row.id, ...anchorParts, field.key), list];
}

/** Where a red line is from, in the smallest space: the numbers of its sources and its date. */
function redLineOrigin(row: Row, { party }: KeyedField, scope: RowsScope): PrintInline[] {
  const parts = ['redLineSource', 'redLineDate'].flatMap((name) => definitionsOf([name], scope.definition)).map((field) => joined(fieldParagraphs(row, `${field.name}.${party?.id ?? ''}`, field, scope), ' ')).filter((part) => part.length > 0);
  const words = joined(parts, ', ').map((inline) => (inline.type === 'text' ? label(inline.text) : inline));
  return words.length === 0 ? [] : [label(' '), ...words];
}

function stacked(row: Row, column: RowColumn, scope: RowsScope): (PrintParagraph | PrintList)[] {
  const several = column.fields.length > 1;
  const blocks: (PrintParagraph | PrintList)[] = [];
  column.fields.forEach((field, index) => {
    if (field.party && !column.party && field.definition.type === 'enum') {
      if (column.fields[index - 1]?.definition !== field.definition) blocks.push(...perPartyLine(row, column.fields.filter((other) => other.definition === field.definition), scope));
      return;
    }
    const leads = index === 0 && (field.definition.type === 'enum' || column.party !== undefined);
    const name = scope.context.phrase(CELL_LABELS[`${scope.definition.kind}.${field.definition.name}`] ?? field.definition.label);
    const forParty = field.party && !column.party ? `${name}, ${partyName(field.party, scope)}` : name;
    blocks.push(...fieldBlocks(row, field, several && !leads ? forParty : undefined, scope));
  });
  return blocks;
}

/** A per-party status in one line: "Confirmed by: Kyiv – Yes; Moscow – Not known". */
function perPartyLine(row: Row, fields: readonly KeyedField[], scope: RowsScope): PrintParagraph[] {
  const parts = fields.flatMap((field) => fieldParagraphs(row, field.key, field.definition, scope).map((content) => [run(`${field.party ? partyName(field.party, scope) : ''} – `), ...content]));
  const [first] = fields;
  if (parts.length === 0 || !first) return [];
  return [withLead([label(`${scope.context.phrase(first.definition.label)}: `)], joined(parts, '; '), scope, row.id, first.definition.name)];
}

/** The fields of a column in one paragraph, behind the marking of its row: a sentence, or what is filled with commas between; none where nothing is. */
export function inOneLine(row: Row, column: Pick<RowColumn, 'fields' | 'print'>, scope: RowsScope, ...ids: readonly string[]): PrintParagraph[] {
  // Before the text, so that notes are counted in the order in which they stand.
  const marking = column.fields.flatMap((field) => markingOf(row, field, scope));
  const parts = column.fields.map((field) => fieldParagraphs(row, field.key, field.definition, scope));
  const filled = parts.map((paragraphs) => joined(paragraphs, ' ')).filter((content) => content.length > 0);
  const content = column.print === 'sentence' ? sentence(parts, scope.context.words.sentence) : joined(filled, ', ');
  if (content.length === 0 && marking.length === 0) return [];
  return [withLead(marking, content.length === 0 ? [label(scope.context.emptyPhrase)] : content, scope, row.id, ...ids)];
}

function withLead(lead: readonly PrintInline[], content: readonly PrintInline[], scope: RowsScope, ...ids: readonly string[]): PrintParagraph {
  // The direction is that of what the user wrote, not of the label before it.
  return { ...paragraphOf(content, 'cell', scope.context, ...ids), content: mergeRuns([...lead, ...content]) };
}
