// Rows from paragraphs, one each; lines that are led by the name of a field ("Owner: MFA; status: Open") belong to the row above them, whose name is bold, as rows that were made prose say it.
import { keyedFields } from '../../../shared/model/row-kinds/row-columns';
import { createId, createRow, type FieldDefinition, fieldDefinition, type Inline, inlineText, type RichText, type Row, type RowItem, rowKindDefinition, type RowKind } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
import { type LedText, ledTexts } from './led-texts';
import { isStandIn, markingField, portionBefore, withoutBold } from './row-heads';
import { nameOf, type NamedRow } from './name-of-row';
import { fillField } from './rows-of-table';
import { fieldsOfSentence } from './written-sentence';

/** A line "Linked to: …" below a row. */
interface LinkLine { readonly row: number; readonly key: string; readonly words: string; readonly text: RichText }

/**
 * The rows that texts stand for. `others` are the rows that are there already, to which these may be linked by their names. A labelled line whose words are no value of its field, or whose field has said something already, stays a row of its own: no word is lost.
 * A sentence that can be read in one way only becomes the fields that print it.
 */
export function rowsOfLines(texts: readonly RichText[], kind: RowKind, data: BriefingData, others: () => readonly NamedRow[] = () => []): Row[] {
  const { mainField } = rowKindDefinition(kind);
  const rows: Row[] = [];
  const allBold = texts.every(isHead);
  const links: LinkLine[] = [];
  let labelled = false;
  for (const text of texts) {
    const above = rows.at(-1);
    const filled = above && text.length === 1 && (allBold || !isHead(text)) ? filledBy(above, text[0] ?? [], kind, data) : undefined;
    if (filled) { rows[rows.length - 1] = filled; labelled = true; continue; }
    const link = above && text.length === 1 && (allBold || !isHead(text)) ? linkedBy(text[0] ?? [], kind, data) : undefined;
    if (link) { links.push({ ...link, row: rows.length - 1, text }); continue; }
    rows.push({ ...createRow(), texts: text.length > 0 ? { [mainField]: text } : {} });
  }
  const marked = markingField(kind) !== undefined && rows.some(({ texts: { [mainField]: [head = []] = [] } }) => portionBefore(head));
  const made = (labelled || marked || links.length > 0 ? rows.map((row) => withPlainName(row, kind, data)) : rows).map((row) => withFields(row, kind, data));
  return links.length === 0 ? made : withLinks(made, links, [...made.map((row) => ({ id: row.id, name: nameOf(row, kind, data) })), ...others()], mainField);
}

/** The names of rows behind the label of links to them; undefined where a line begins with none. */
function linkedBy(line: readonly Inline[], kind: RowKind, { parties, metadata }: BriefingData): Pick<LinkLine, 'key' | 'words'> | undefined {
  const known = rowKindDefinition(kind).fields.filter((field) => field.type === 'refs' && field.to === 'rows').flatMap((field) => keyedFields(field, parties));
  const [before, first] = ledTexts(line, known, metadata.language);
  return first?.field && (before?.content.length ?? 0) === 0 ? { key: first.field.key, words: inlineText(first.content) } : undefined;
}

/** Rows with links for the names of which all are those of rows; the other lines stay in words, a row each below theirs. */
function withLinks(rows: readonly Row[], links: readonly LinkLine[], named: readonly NamedRow[], mainField: string): Row[] {
  const byName = new Map<string, string>();
  for (const { id, name } of named) if (name !== '' && !byName.has(asNamed(name))) byName.set(asNamed(name), id);
  return rows.flatMap((row, index) => links.filter((link) => link.row === index).reduce<Row[]>(([first = row, ...inWords], { key, words, text }) => {
    const ids = idsOf(words.split(';'), byName);
    return ids && first.values[key] === undefined ? [{ ...first, values: { ...first.values, [key]: [...new Set(ids)] } }, ...inWords] : [first, ...inWords, { ...createRow(), texts: { [mainField]: text } }];
  }, [row]));
}

/** The rows that are named one after the other; a name may hold semicolons of its own. */
function idsOf(parts: readonly string[], byName: ReadonlyMap<string, string>): string[] | undefined {
  if (parts.length === 0) return [];
  for (let end = parts.length; end > 0; end -= 1) {
    const id = byName.get(asNamed(parts.slice(0, end).join(';')));
    const more = id === undefined ? undefined : idsOf(parts.slice(end), byName);
    if (id !== undefined && more) return [id, ...more];
  }
  return undefined;
}

/** A name without what a sentence changes of it. */
const asNamed = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a text is bold from end to end, as the names of rows are in prose: what it says is no field of the row above, however it begins. */
const isHead = (text: RichText): boolean => text.length === 1 && withoutBold(text[0] ?? []) !== undefined;

/** A row whose main text is a sentence, with the fields of that sentence; those that say something already stay as they are, and then the sentence does too. */
function withFields(row: Row, kind: RowKind, data: BriefingData): Row {
  const { [rowKindDefinition(kind).mainField]: name, ...others } = row.texts;
  const fields = name?.length === 1 ? fieldsOfSentence(name[0] ?? [], kind, data) : undefined;
  return !fields || Object.keys(fields).some((key) => others[key] !== undefined) ? row : { ...row, texts: { ...others, ...fields } };
}

/** Takes back what prose adds so that one sees where a row begins. */
function withPlainName(row: Row, kind: RowKind, { metadata }: BriefingData): Row {
  const { mainField } = rowKindDefinition(kind);
  const { [mainField]: name, ...others } = row.texts;
  const [head = [], ...more] = name ?? [];
  const marking = markingField(kind);
  const marked = marking !== undefined && others[marking] === undefined ? portionBefore(head) : undefined;
  const plain = more.length > 0 ? undefined : marked?.name ?? withoutBold(head);
  if (plain === undefined) return name && more.length === 0 ? { ...row, texts: { ...row.texts, [mainField]: paragraphsOf(head, fieldDefinition(kind, mainField)) } } : row;
  const texts = { ...others, ...(marking !== undefined && marked ? { [marking]: [[{ type: 'text' as const, text: marked.portion }]] } : {}) };
  return { ...row, texts: isStandIn(plain, kind, metadata.language) ? texts : { [mainField]: paragraphsOf(plain, fieldDefinition(kind, mainField)), ...texts } };
}

/** A row with what a line says of its fields; undefined where the line begins with none of their names, or its words are no value of theirs. */
function filledBy(row: Row, line: readonly Inline[], kind: RowKind, data: BriefingData): Row | undefined {
  const { mainField, fields } = rowKindDefinition(kind);
  const known = fields.filter(({ name }) => name !== mainField).flatMap((field) => keyedFields(field, data.parties));
  const [before, first, ...more] = ledTexts(line, known, data.metadata.language);
  if (!first?.field || (before?.content.length ?? 0) > 0) return undefined;
  const { definition } = first.field;
  const whole: LedText = more.length === 0 ? first : { field: first.field, content: ledTexts(line, [first.field], data.metadata.language)[1]?.content ?? [] };
  if (definition.type === 'list') return withItem(row, whole, data) ?? withTexts(row, [whole], data);
  // What shares a line is one line: over several it is one long text, whatever its words begin with.
  return (more.length > 0 && !line.some(({ type }) => type === 'lineBreak') ? withTexts(row, [first, ...more], data) : undefined) ?? withTexts(row, [whole], data);
}

function withTexts(row: Row, said: readonly LedText[], data: BriefingData): Row | undefined {
  const filled: Row = { ...row, texts: { ...row.texts }, values: { ...row.values }, lists: { ...row.lists } };
  return said.every((one) => fill(filled, one, data)) ? filled : undefined;
}

function fill(row: Row, { field, content }: LedText, { parties }: BriefingData): boolean {
  if (!field || content.length === 0 || row.texts[field.key] !== undefined || row.values[field.key] !== undefined) return false;
  const { key, definition } = field;
  if (definition.type !== 'refs') return fillField(row, key, definition, paragraphsOf(content, definition), parties);
  const cited = content.flatMap((inline) => (inline.type === 'citation' && inline.locator === undefined ? [inline.sourceId] : []));
  if (definition.to !== 'sources' || cited.length === 0 || content.some((inline) => inline.type !== 'citation' && !(inline.type === 'text' && /^[\s,;]*$/.test(inline.text)))) return false;
  row.values[key] = cited;
  return true;
}

/** The paragraphs that a text had before it became the lines of one; what holds one paragraph keeps its lines. */
function paragraphsOf(content: readonly Inline[], definition: FieldDefinition | undefined): RichText {
  if (definition?.type !== 'rich') return [[...content]];
  const paragraphs: Inline[][] = [[]];
  for (const inline of content) if (inline.type === 'lineBreak') paragraphs.push([]); else paragraphs.at(-1)?.push(inline);
  return paragraphs.filter((one) => one.length > 0);
}

/** A row with one more action or step: what it says first, then what its other fields say behind their names. */
function withItem(row: Row, { field, content }: LedText, data: BriefingData): Row | undefined {
  if (field?.definition.type !== 'list') return undefined;
  const { itemFields } = field.definition;
  const [first, ...others] = ledTexts(content, itemFields.slice(1).map((definition) => ({ key: definition.name, definition })), data.metadata.language);
  const [what] = itemFields;
  if (!what || !first || first.content.length === 0 || others.length === 0) return undefined;
  const filled = withTexts({ ...createRow(), lists: {} }, [{ field: { key: what.name, definition: what }, content: first.content }, ...others], data);
  if (!filled) return undefined;
  const item: RowItem = { id: createId(), texts: filled.texts, values: filled.values };
  return { ...row, lists: { ...row.lists, [field.key]: [...(row.lists[field.key] ?? []), item] } };
}
