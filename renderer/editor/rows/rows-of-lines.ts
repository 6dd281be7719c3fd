// Rows from paragraphs, one each; lines that are led by the name of a field ("Owner: MFA") belong to the row above them, whose name is bold, as rows that were made prose say it.
import { translated } from '../../../shared/export/print/phrases';
import { keyedFields } from '../../../shared/export/print/rows/row-columns';
import { createRow, type FieldDefinition, type Inline, type RichText, type Row, rowKindDefinition, type RowKind } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';
import { isStandIn, withoutBold } from './row-heads';
import { fillField } from './rows-of-table';

interface Labelled { readonly key: string; readonly definition: FieldDefinition; readonly content: readonly Inline[] }

/** The rows that texts stand for. A labelled line whose words are no value of its field, or whose field has said something already, stays a row of its own: no word is lost. */
export function rowsOfLines(texts: readonly RichText[], kind: RowKind, data: BriefingData): Row[] {
  const { mainField } = rowKindDefinition(kind);
  const rows: Row[] = [];
  let labelled = false;
  for (const text of texts) {
    const row = rows.at(-1);
    const line = row && text.length === 1 ? labelledLine(text[0] ?? [], kind, data) : undefined;
    if (row && line && row.texts[line.key] === undefined && row.values[line.key] === undefined && fill(row, line, data)) { labelled = true; continue; }
    rows.push({ ...createRow(), texts: text.length > 0 ? { [mainField]: text } : {} });
  }
  return labelled ? rows.map((row) => withPlainName(row, kind, data)) : rows;
}

/** Takes back what prose adds so that one sees where a row begins. */
function withPlainName(row: Row, kind: RowKind, { metadata }: BriefingData): Row {
  const { mainField } = rowKindDefinition(kind);
  const { [mainField]: name, ...others } = row.texts;
  const plain = name?.length === 1 ? withoutBold(name[0] ?? []) : undefined;
  if (plain === undefined) return row;
  return { ...row, texts: isStandIn(plain, kind, metadata.language) ? others : { [mainField]: [plain], ...others } };
}

/** What a line says of which field, when it begins with the field's name in English or the briefing's language. */
function labelledLine([start, ...rest]: readonly Inline[], kind: RowKind, { metadata, parties }: BriefingData): Labelled | undefined {
  if (start?.type !== 'text') return undefined;
  const { mainField, fields } = rowKindDefinition(kind);
  for (const { key, definition, party } of fields.filter(({ name }) => name !== mainField).flatMap((field) => keyedFields(field, parties))) {
    for (const language of [metadata.language, 'en']) {
      const lead = `${translated(definition.label, language)}${party ? ` (${party.shortName || party.name})` : ''}:`;
      if (!start.text.toLowerCase().startsWith(lead.toLowerCase())) continue;
      const left = start.text.slice(lead.length).trimStart();
      const content = [...(left === '' ? [] : [{ ...start, text: left }]), ...rest];
      return content.length > 0 ? { key, definition, content } : undefined;
    }
  }
  return undefined;
}

function fill(row: Row, { key, definition, content }: Labelled, { parties }: BriefingData): boolean {
  if (definition.type !== 'refs') return fillField(row, key, definition, [[...content]], parties);
  const cited = content.flatMap((inline) => (inline.type === 'citation' && inline.locator === undefined ? [inline.sourceId] : []));
  if (definition.to !== 'sources' || cited.length === 0 || content.some((inline) => inline.type !== 'citation' && !(inline.type === 'text' && /^[\s,;]*$/.test(inline.text)))) return false;
  row.values[key] = cited;
  return true;
}
