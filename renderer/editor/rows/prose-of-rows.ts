// Rows as paragraphs: everything that a row says, in the briefing's language, its name first, then its marking, then the order of its card.
import { translated } from '../../../shared/export/print/phrases';
import { printDate } from '../../../shared/export/print/print-dates';
import { keyedFields } from '../../../shared/export/print/rows/row-columns';
import { createId, type FieldDefinition, type Inline, isEmptyText, isTextField, type Paragraph, type RichText, type Row, type RowItem, rowKindDefinition, type RowsBlock } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
import { inBold, standInName } from './row-heads';
import { choiceOf } from './value-text';

interface ProseContext {
  readonly block: RowsBlock;
  readonly data: BriefingData;
  /** How a row is called to which another one is linked; undefined when it is gone. */
  readonly nameOfRow: (id: string) => string | undefined;
}

/**
 * The caption, then of each row its main text and a paragraph for everything else, led by its label; no word is lost. Where rows say more than their main text,
 * that text is bold, so that one sees where a row begins; a row without one begins with what it is. `rowsOfLines` takes both back.
 */
export function proseOfRows(block: RowsBlock, data: BriefingData, nameOfRow: ProseContext['nameOfRow']): Paragraph[] {
  const context: ProseContext = { block, data, nameOfRow };
  const caption = block.caption && block.caption.length > 0 ? [paragraph(block.caption)] : [];
  const told = block.rows.map((row) => ({ name: row.texts[rowKindDefinition(block.kind).mainField] ?? [], others: othersOf(row, context) }));
  if (told.every(({ others }) => others.length === 0)) return [...caption, ...told.flatMap(({ name }) => name.map(paragraph))];
  return [...caption, ...told.flatMap(({ name, others }) => [...headOf(name, others.length > 0, context), ...others])];
}

function headOf(name: RichText, hasMore: boolean, context: ProseContext): Paragraph[] {
  const [only, ...more] = name.filter((content) => !isEmptyText([content]));
  if (only === undefined) return hasMore ? [paragraph(inBold([{ type: 'text', text: standInName(context.block.kind, context.data.metadata.language) }]))] : [];
  return more.length === 0 ? [paragraph(inBold(only))] : name.map(paragraph);
}

function othersOf(row: Row, context: ProseContext): Paragraph[] {
  const { mainField, fields } = rowKindDefinition(context.block.kind);
  const known = fields.flatMap((definition) => keyedFields(definition, context.data.parties));
  const gone = [...Object.keys(row.texts), ...Object.keys(row.values)].filter((key) => !known.some((field) => field.key === key)).flatMap((key) => fields.filter(({ name }) => name === key.split('.')[0]).map((definition) => ({ key, definition, party: undefined })));
  const marking = fields.find(({ name }) => name === mainField)?.markedBy;
  const all = [...known, ...gone].filter(({ key }) => key !== mainField);
  return [...all.filter(({ key }) => key === marking), ...all.filter(({ key }) => key !== marking)].flatMap(({ key, definition, party }) => {
    const label = `${phrase(definition.label, context)}${party ? ` (${party.shortName || party.name})` : ''}`;
    if (definition.type === 'list') return (row.lists[key] ?? []).flatMap((item) => labelled(label, [ofItem(item, definition.itemFields, context)]));
    return labelled(label, isTextField(definition) ? row.texts[key] ?? [] : valueOf(definition, row.values[key], context));
  });
}

/** An action or a step in one line: what it says first, then the rest with its labels. */
function ofItem(item: RowItem, fields: readonly FieldDefinition[], context: ProseContext): Inline[] {
  const parts = fields.flatMap((definition) => {
    const text = isTextField(definition) ? item.texts[definition.name] ?? [] : valueOf(definition, item.values[definition.name], context);
    return text.length > 0 ? [{ label: phrase(definition.label, context), content: text.flatMap((content, index): Inline[] => (index === 0 ? content : [{ type: 'text', text: ' ' }, ...content])) }] : [];
  });
  return parts.flatMap(({ label, content }, index): Inline[] => (index === 0 ? content : [{ type: 'text', text: `; ${label.toLowerCase()}: ` }, ...content]));
}

/** A value in words; sources as citations, rows by their names. */
function valueOf(definition: FieldDefinition, value: Row['values'][string] | undefined, context: ProseContext): RichText {
  if (value === undefined || value.length === 0) return [];
  if (definition.type === 'refs' && definition.to === 'sources' && Array.isArray(value)) return [value.flatMap((sourceId, index): Inline[] => [...(index === 0 ? [] : [{ type: 'text' as const, text: ', ' }]), { type: 'citation', id: createId(), sourceId }])];
  const { parties } = context.data;
  const text = Array.isArray(value)
    ? value.flatMap((id) => (definition.type === 'parties' ? parties.find((party) => party.id === id)?.name : context.nameOfRow(id)) ?? []).join('; ')
    : definition.type === 'date' ? printDate(value, context.data.metadata.language) : phrase(choiceOf(definition, value, context.block.settings)?.label ?? value, context);
  return text === '' ? [] : [[{ type: 'text', text }]];
}

const labelled = (label: string, text: RichText): Paragraph[] => text.filter((content) => content.length > 0).map((content, index) => paragraph(index === 0 ? [{ type: 'text', text: `${label}: ` }, ...content] : content));
const phrase = (words: string, { data }: ProseContext): string => translated(words, data.metadata.language);
const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', id: createId(), content });
