// Rows as paragraphs: everything that a row says, in the briefing's language, its name behind its marking, then the order of its fields.
import { translated } from '../../../shared/export/print/phrases';
import { printDate } from '../../../shared/export/print/print-dates';
import { type KeyedField, keyedFields } from '../../../shared/model/row-kinds/row-columns';
import { createId, type FieldDefinition, type Inline, inlineText, isEmptyText, isTextField, type Paragraph, type RichText, type Row, type RowItem, rowKindDefinition, type RowsBlock } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
import { decapitalised, leadsOf, nameOf } from './led-texts';
import { inBold, markingField, portionOf, standInName } from './row-heads';
import { choiceOf } from './value-text';
import { sentenceFields, writtenSentence } from './written-sentence';

interface ProseContext {
  readonly block: RowsBlock;
  readonly data: BriefingData;
  /** How a row is called to which another one is linked; undefined when it is gone. */
  readonly nameOfRow: (id: string) => string | undefined;
}

/**
 * The caption, then of each row its main text, or the sentence that it prints, behind its marking, and below it everything else, led by its label; no word is lost. What takes a few
 * words each shares a line: "Likelihood: High; impact: Medium". Where rows say more than their main text, that text is bold, so that one sees where a row begins;
 * a row without one begins with what it is. Where no row says more, the paragraphs of their texts stand alone. `rowsOfLines` takes all of it back.
 */
export function proseOfRows(block: RowsBlock, data: BriefingData, nameOfRow: ProseContext['nameOfRow']): Paragraph[] {
  const context: ProseContext = { block, data, nameOfRow };
  const caption = block.caption && block.caption.length > 0 ? [paragraph(block.caption)] : [];
  const { mainField } = rowKindDefinition(block.kind);
  const told = block.rows.map((row) => {
    const sentence = writtenSentence(row, block.kind, data);
    const name = sentence ? [sentence] : row.texts[mainField] ?? [];
    const portion = portionOf(row, block.kind);
    return { name, portion, others: othersOf(row, [...(sentence ? sentenceFields(block.kind) : []), ...(portion === undefined ? [] : [markingField(block.kind) ?? ''])], context) };
  });
  if (told.every(({ portion, others }) => portion === undefined && others.length === 0)) return [...caption, ...told.flatMap(({ name }) => name.map(paragraph))];
  return [...caption, ...told.flatMap(({ name, portion, others }) => [...headOf(name, portion, others.length > 0, context), ...others])];
}

function headOf(name: RichText, portion: string | undefined, hasMore: boolean, context: ProseContext): Paragraph[] {
  const said = name.filter((content) => !isEmptyText([content]));
  const before = portion === undefined ? [] : [text(`${portion} `)];
  if (said.length === 0) return hasMore || portion !== undefined ? [paragraph([...before, ...inBold([text(standInName(context.block.kind, context.data.metadata.language))])])] : [];
  return [paragraph([...before, ...inBold(inOneParagraph(said))])];
}

function othersOf(row: Row, inHead: readonly string[], context: ProseContext): Paragraph[] {
  const { mainField, fields } = rowKindDefinition(context.block.kind);
  const known = fields.flatMap((definition) => keyedFields(definition, context.data.parties));
  const gone = [...Object.keys(row.texts), ...Object.keys(row.values)].filter((key) => !known.some((field) => field.key === key)).flatMap((key) => fields.filter(({ name }) => name === key.split('.')[0]).map((definition): KeyedField => ({ key, definition })));
  const marking = markingField(context.block.kind);
  const all = [...known, ...gone].filter(({ key }) => key !== mainField && !inHead.includes(key));
  const told = [...all.filter(({ key }) => key === marking), ...all.filter(({ key }) => key !== marking)].flatMap((field): Told[] => {
    const { key, definition } = field;
    if (definition.type === 'list') return (row.lists[key] ?? []).map((item) => ({ ...field, text: [ofItem(item, definition.itemFields, context)] }));
    return [{ ...field, text: isTextField(definition) ? row.texts[key] ?? [] : valueOf(definition, row.values[key], context) }];
  }).filter(({ text }) => text.some((content) => content.length > 0));
  return inLines(told).flatMap((line) => paragraphsOf(line, marking, context));
}

/** What a row says in a field. */
interface Told extends KeyedField { readonly text: RichText }

/** What goes on one line: neighbours of a few words each, those of the parties apart from others. */
function inLines(told: readonly Told[]): Told[][] {
  const lines: Told[][] = [];
  for (const one of told) {
    const last = lines.at(-1)?.at(-1);
    if (last && isShort(last) && isShort(one) && (one.party || last.party ? one.definition === last.definition : true)) lines.at(-1)?.push(one);
    else lines.push([one]);
  }
  return lines;
}

const LONGEST_IN_A_LINE = 80;

/** Whether words can share a line and be found again in it. */
function isShort({ definition, text: [content = [], ...more] }: Told): boolean {
  const words = inlineText(content);
  return definition.type !== 'rich' && definition.type !== 'list' && !(definition.type === 'refs' && definition.to === 'rows') && more.length === 0 && words.length <= LONGEST_IN_A_LINE && !/[;\n]|[.!?:,]\s*$/.test(words) && content.every(({ type }) => type !== 'footnote');
}

/** A line: "Owner: MFA; status: Open", and of the parties "Confirmed by: Kyiv – Yes; Moscow – No". The paragraphs of a long text are lines of one, for a paragraph without a label is a row of its own when rows are made again. */
function paragraphsOf([first, ...more]: readonly Told[], marking: string | undefined, context: ProseContext): Paragraph[] {
  if (!first) return [];
  const texts = first.text.filter((content) => content.length > 0);
  if (first.key === marking && more.length > 0) return [...paragraphsOf([first], marking, context), ...paragraphsOf(more, marking, context)];
  const lead = leadOf(first, more.length > 0, context);
  if (more.length === 0) return [paragraph([text(`${lead} `), ...inOneParagraph(texts)])];
  const rest = more.flatMap((one): Inline[] => [text(`; ${one.party ? `${nameOf(one.party)} –` : decapitalised(leadOf(one, false, context))} `), ...(one.text[0] ?? [])]);
  return [paragraph([text(`${lead} `), ...(texts[0] ?? []), ...rest])];
}

/** An action or a step in one line: what it says first, then the rest with its labels. */
function ofItem(item: RowItem, fields: readonly FieldDefinition[], context: ProseContext): Inline[] {
  const parts = fields.flatMap((definition) => {
    const said = isTextField(definition) ? item.texts[definition.name] ?? [] : valueOf(definition, item.values[definition.name], context);
    return said.length > 0 ? [{ label: phrase(definition.label, context), content: said.flatMap((content, index): Inline[] => (index === 0 ? content : [{ type: 'text', text: ' ' }, ...content])) }] : [];
  });
  return parts.flatMap(({ label, content }, index): Inline[] => (index === 0 ? content : [text(`; ${decapitalised(label)}: `), ...content]));
}

/** A value in words; sources as citations, rows by their names. */
function valueOf(definition: FieldDefinition, value: Row['values'][string] | undefined, context: ProseContext): RichText {
  if (value === undefined || value.length === 0) return [];
  if (definition.type === 'refs' && definition.to === 'sources' && Array.isArray(value)) return [value.flatMap((sourceId, index): Inline[] => [...(index === 0 ? [] : [{ type: 'text' as const, text: ', ' }]), { type: 'citation', id: createId(), sourceId }])];
  const { parties } = context.data;
  const words = Array.isArray(value)
    ? value.flatMap((id) => (definition.type === 'parties' ? parties.find((party) => party.id === id)?.name : context.nameOfRow(id)) ?? []).join('; ')
    : definition.type === 'date' ? printDate(value, context.data.metadata.language) : phrase(choiceOf(definition, value, context.block.settings)?.label ?? value, context);
  return words === '' ? [] : [[text(words)]];
}

const inOneParagraph = (paragraphs: RichText): Inline[] => paragraphs.flatMap((content, index): Inline[] => (index === 0 ? content : [{ type: 'lineBreak' }, ...content]));
const leadOf = (field: KeyedField, ofSeveral: boolean, { data }: ProseContext): string => leadsOf(field, data.metadata.language)[ofSeveral && field.party ? 1 : 0] ?? '';
const text = (words: string): Inline => ({ type: 'text', text: words });
const phrase = (words: string, { data }: ProseContext): string => translated(words, data.metadata.language);
const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', id: createId(), content });
