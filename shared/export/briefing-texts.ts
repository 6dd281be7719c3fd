// The texts of a briefing taken straight from the model, to hold the print document (and with it both files) against: nothing that was written may be missing.
import { fieldWords } from '../model/field-words';
import { assertNever } from '../model/assert-never';
import type { Block, List, NestedList } from '../model/block';
import type { Briefing } from '../model/briefing';
import type { Inline, RichText } from '../model/inline';
import type { Row, RowItem, RowsBlock } from '../model/rows';
import { rowKindDefinition } from '../model/row-kinds/index';
import { attachmentText } from './print/attachment-tabs';
import { memoValue } from './print/memo-block';
import { printableText } from './print/printable-text';
import { keyedFields, rowColumns } from '../model/row-kinds/row-columns';
import { comparedFields, hasRegister } from '../model/row-kinds/printed-rows';
import { isBoxable } from './print/print-section';

export interface BriefingText {
  readonly text: string;
  /** A paragraph of its own, word for word; otherwise it stands somewhere in what its typed block prints, perhaps with another capital or full stop. */
  readonly exact: boolean;
}

/**
 * The texts of a briefing in reading order, footnotes apart, with fields filled and citations numbered. What the app adds (captions and headings of its own, phrases
 * for gaps, the list of sources) is not in it, nor is what typed rows keep in their cards unless the cards are printed.
 */
export function briefingTexts(briefing: Briefing): { readonly body: readonly BriefingText[]; readonly footnotes: readonly string[] } {
  const body: BriefingText[] = [];
  const footnotes: string[] = [];
  const cited: string[] = [];
  const seenNotes = new Set<string>();
  const plain = (content: readonly Inline[]): string => content.map((inline): string => {
    switch (inline.type) {
      case 'text': return printableText(inline.text);
      case 'lineBreak': return ' ';
      case 'field': return printableText(briefing.fieldValues[inline.name] ?? '').trim() === '' ? `[${fieldWords(inline.name, briefing.metadata.language)}]` : printableText(briefing.fieldValues[inline.name] ?? '');
      case 'link': return plain(inline.children);
      case 'citation': return citation(inline.sourceId, inline.locator);
      case 'footnote':
        if (!seenNotes.has(inline.id)) { seenNotes.add(inline.id); const at = footnotes.push('') - 1; footnotes[at] = oneSpace(plain(inline.content)); }
        return '';
      default: return assertNever(inline);
    }
  }).join('');
  const citation = (sourceId: string, locator: string | undefined): string => {
    const known = briefing.sources.some((source) => source.id === sourceId);
    if (known && !cited.includes(sourceId)) cited.push(sourceId);
    const place = printableText(locator ?? '').trim();
    return `[${known ? cited.indexOf(sourceId) + 1 : '?'}${place === '' ? '' : `, ${place}`}]`;
  };
  const add = (text: string, exact = true): void => { const clean = oneSpace(text); if (clean !== '') body.push({ text: clean, exact }); };
  const list = (value: List | NestedList): void => { for (const item of value.items) { add(plain(item.content)); if (item.nested) list(item.nested); } };
  const rich = (text: RichText | undefined): void => { for (const paragraph of text ?? []) add(plain(paragraph), false); };
  const block = (value: Block): void => {
    switch (value.type) {
      case 'paragraph': case 'heading': add(plain(value.content)); return;
      case 'list': list(value); return;
      case 'quote': add(plain(value.content)); add(plain(value.attribution ?? [])); return;
      case 'callout': value.blocks.forEach(block); return;
      case 'figure': add(plain(value.caption ?? [])); return;
      case 'table':
        add(plain(value.caption ?? []));
        for (const row of value.rows) for (const cell of row.cells) cell.blocks.forEach(block);
        return;
      case 'rows': add(plain(value.caption ?? []), false); rows(value, briefing, rich); return;
      case 'pageBreak': case 'unknown': return;
      default: assertNever(value);
    }
  };
  for (const { field } of briefing.houseStyle.memoBlock) add(printableText(memoValue(field, briefing.metadata)));
  for (const section of briefing.sections) {
    // The heading of a boxed bottom line is the title of its box.
    if (section.kind !== 'bottomLine' || !isBoxable(section.blocks)) add([section.marking ?? '', section.heading].map((part) => printableText(part).trim()).join(' '));
    section.blocks.forEach(block);
  }
  for (const section of briefing.sections) for (const value of section.blocks) if (value.type === 'rows' && hasRegister(value)) { add(plain(value.caption ?? []), false); cards(value, briefing, rich); }
  for (const { title, note } of briefing.attachments) add(attachmentText(title, note), false);
  return { body, footnotes };
}

/**
 * The texts of a briefing that a list of printed texts lacks: exact ones are looked for in order, the others anywhere, without regard to capitals and full stops.
 * The numbers of citations are not compared, for a typed block may cite in another order than its rows hold.
 */
export function missingTexts(expected: readonly BriefingText[], printed: readonly string[]): string[] {
  const unnumbered = (text: string): string => text.replace(/\[\d+/g, '[');
  const loose = (text: string): string => unnumbered(text).toLowerCase().replace(/[.,;\s]+$/u, '');
  const all = printed.map(unnumbered);
  const allLoose = printed.map(loose);
  let at = 0;
  return expected.flatMap(({ text, exact }) => {
    if (!exact) return allLoose.some((entry) => entry.includes(loose(text))) ? [] : [text];
    const found = all.indexOf(unnumbered(text), at);
    if (found === -1) return [text];
    at = found + 1;
    return [];
  });
}

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The texts of rows that print: those of the columns, with the cards all fields, in the order in which they print. */
function rows(block: RowsBlock, briefing: Briefing, visit: (text: RichText | undefined) => void): void {
  const { kind, rows: all, settings } = block;
  const definition = rowKindDefinition(kind);
  const ownForms: Partial<Record<RowsBlock['kind'], readonly string[]>> = { recommendations: ['that', 'reason', 'recommendedBy', 'opposedBy'], talkingPoints: ['point'] };
  const compared = settings.comparison ? comparedFields(definition).flatMap((field) => keyedFields(field, briefing.parties)).map(({ key }) => key) : [];
  const columnKeys = ownForms[kind] ?? rowColumns(definition, briefing.parties).flatMap((column) => column.fields.map((field) => field.key));
  const marking = definition.fields.find(({ name }) => name === definition.mainField)?.markedBy;
  for (const row of all) for (const key of marking === undefined ? columnKeys : [marking, ...columnKeys]) visit(row.texts[key]);
  for (const row of all) for (const key of compared) visit(row.texts[key]);
  if (settings.fiches && kind !== 'recommendations') cards(block, briefing, visit);
}

/** The texts of whole rows, field by field. */
function cards({ kind, rows: all }: RowsBlock, { parties }: Briefing, visit: (text: RichText | undefined) => void): void {
  const items = (item: Row | RowItem): void => Object.values(item.texts).forEach(visit);
  const keys = rowKindDefinition(kind).fields.flatMap((field) => keyedFields(field, parties)).map((field) => field.key);
  for (const row of all) {
    for (const key of keys) visit(row.texts[key]);
    for (const list of Object.values(row.lists)) list.forEach(items);
  }
}
