// Random valid content for property tests (fast-check): inline content, every block, rows of every kind, whole briefings. Ids are unique within a briefing.
import fc from 'fast-check';
import type { Block, FlowBlock, ListItem, Table } from '../../shared/model/block';
import type { Briefing } from '../../shared/model/briefing';
import { FORMAT_VERSION } from '../../shared/model/briefing';
import { DEFAULT_HOUSE_STYLE } from '../../shared/model/house-style';
import { type Inline, MARKS, type Mark, type RichText } from '../../shared/model/inline';
import { NUMBER_SIGNS, NUMBERINGS } from '../../shared/model/list-numbering';
import { LIKELIHOOD_SCALES } from '../../shared/model/likelihood-scales';
import { BRIEFING_KINDS } from '../../shared/model/metadata';
import { isCriterion } from '../../shared/model/row-kinds/criteria';
import type { FieldDefinition } from '../../shared/model/row-kinds/definition';
import { isTextField, rowKindDefinition } from '../../shared/model/row-kinds/index';
import { type HistoryEntry, MAX_WEIGHT, type Row, ROW_KINDS, type RowItem, type RowKind, type RowsBlock, type RowsSettings } from '../../shared/model/rows';
import { SECTION_KINDS } from '../../shared/model/section';
import { mediaHash } from './blocks';

/** The parties, sources and fields that random content refers to. */
export const PARTY_IDS = ['pa', 'pb', 'pc', 'pd'] as const;
export const SOURCE_IDS = ['src1', 'src2', 'src3'] as const;
const FIELD_NAMES = ['party.a', 'place', 'deadline-1'] as const;

/** Text of one run: words in several scripts, punctuation, spaces; never empty. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z ,.;:()«»—'"&<>]{1,24}$/) },
  { weight: 2, arbitrary: fc.constantFrom('Переговори тривають.', 'по-прежнему', 'المحادثات', 'naïve café', 'H2O', '  ', '[bracket]', '€ 3,5 bn', '👍🏽 a', 'e\u0301', '--', '#1', '$x$', '\\n', '*bold*', '_x_', '@ref') },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }) },
);
const marks: fc.Arbitrary<Mark[]> = fc.subarray([...MARKS], { minLength: 1 });
const language = fc.constantFrom('en-GB', 'uk', 'ru-RU', 'ar');
const url = fc.constantFrom('https://example.org/a?b=c&d=e', 'http://example.org', 'mailto:desk@example.org');
const optional = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> => fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));

const textRun = fc.tuple(arbitraryText, optional('marks', marks), fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: language.map((tag) => ({ language: tag })) })).map(([text, some, lang]) => ({ type: 'text', text, ...some, ...lang }));
const lineBreak = fc.constant({ type: 'lineBreak' });
const field = fc.tuple(fc.constantFrom(...FIELD_NAMES), optional('marks', marks)).map(([name, some]) => ({ type: 'field', name, ...some }));
const citation = fc.tuple(fc.constantFrom(...SOURCE_IDS), optional('locator', fc.constantFrom('p. 4', '§ 12', 'annex A'))).map(([sourceId, locator]) => ({ type: 'citation', id: '?', sourceId, ...locator }));
const link = fc.tuple(url, fc.array(fc.oneof(textRun, field), { minLength: 1, maxLength: 2 })).map(([target, children]) => ({ type: 'link', url: target, children }));
const footnote = fc.array(fc.oneof(textRun, citation, link, field), { maxLength: 3 }).map((content) => ({ type: 'footnote', id: '?', content }));

/** Random inline content of one paragraph; ids still to be given (by `arbitraryBriefing` or `withIds`). */
export const arbitraryInlines: fc.Arbitrary<Inline[]> = fc.array(fc.oneof({ weight: 6, arbitrary: textRun }, lineBreak, field, citation, link, footnote), { maxLength: 4 }) as fc.Arbitrary<Inline[]>;
const richText: fc.Arbitrary<RichText> = fc.array(arbitraryInlines, { minLength: 1, maxLength: 2 });
const lineText: fc.Arbitrary<RichText> = arbitraryInlines.map((content) => [content]);

const format = fc.tuple(optional('alignment', fc.constantFrom('center', 'end', 'justify')), optional('direction', fc.constantFrom('ltr', 'rtl'))).map(([a, b]) => ({ ...a, ...b }));
const paragraph = fc.tuple(arbitraryInlines, format).map(([content, some]) => ({ type: 'paragraph', id: '?', content, ...some }) as FlowBlock);
const listKind = fc.constantFrom('bullet', 'number', 'check');
const numbering = fc.tuple(optional('numbering', fc.constantFrom(...NUMBERINGS)), optional('sign', fc.constantFrom(...NUMBER_SIGNS)), optional('start', fc.integer({ min: 0, max: 60 }))).map(([counts, sign, start]) => ({ ...counts, ...sign, ...start }));
const { items } = fc.letrec<{ items: ListItem[]; item: ListItem }>((tie) => ({
  items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
  item: fc.tuple(arbitraryInlines, optional('checked', fc.boolean()), fc.option(fc.tuple(listKind, tie('items'), numbering).map(([kind, items, own]) => ({ kind, items, ...own })), { nil: undefined, maxDepth: 3, depthSize: 'small' })).map(([content, tick, nested]) => ({ id: '?', content, ...tick, ...(nested ? { nested } : {}) }) as ListItem),
}));
const list = fc.tuple(listKind, items, numbering).map(([kind, entries, own]) => ({ type: 'list', id: '?', kind, items: entries, ...own }) as FlowBlock);
const flow = fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: list });

/** A random table, with spans that may overlap or stick out: whatever the schema lets in. */
export const arbitraryTable: fc.Arbitrary<Table> = fc.record({
  rows: fc.array(fc.array(fc.tuple(fc.array(flow, { minLength: 1, maxLength: 2 }), optional('columnSpan', fc.integer({ min: 2, max: 4 })), optional('rowSpan', fc.integer({ min: 2, max: 4 })), optional('header', fc.constant(true))), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  headerRows: fc.integer({ min: 0, max: 5 }), caption: optional('caption', arbitraryInlines), widths: optional('columnWidths', fc.array(fc.double({ min: 0.5, max: 9, noNaN: true }), { minLength: 1, maxLength: 5 })),
}).map((made) => ({
  type: 'table', id: '?', headerRows: made.headerRows, ...made.caption, ...made.widths,
  rows: made.rows.map((cells) => ({ id: '?', cells: cells.map(([blocks, columnSpan, rowSpan, header]) => ({ blocks, ...columnSpan, ...rowSpan, ...header })) })),
}) as Table);

/** A random row of a kind, with any of its fields filled. */
export const arbitraryRow = (kind: RowKind): fc.Arbitrary<Row> => {
  const fields = rowKindDefinition(kind).fields.flatMap((definition) => keysOf(definition).map((key) => ({ key, definition })));
  const filledRow = fc.subarray(fields).chain((chosen) => fc.tuple(...chosen.map(({ key, definition }) => fieldContent(definition).map((content) => ({ key, definition, content }))))).map((filled) => {
    const row: Row = { id: '?', texts: {}, values: {}, lists: {} };
    for (const { key, definition, content } of filled) put(row, key, definition, content);
    return row;
  });
  const mark = rowKindDefinition(kind).given ? optional('clearedText', fc.constant('0123456789abcdef')) : fc.constant({});
  return fc.tuple(filledRow, arbitraryHistory(kind), mark).map(([row, history, cleared]) => ({ ...row, ...(history.length > 0 ? { history } : {}), ...cleared }));
};

/** A random history of the fields that a kind tracks: days in order, the first entry sometimes without one. */
function arbitraryHistory(kind: RowKind): fc.Arbitrary<HistoryEntry[]> {
  const tracked = rowKindDefinition(kind).fields.filter((definition) => rowKindDefinition(kind).history?.fields.includes(definition.name));
  if (tracked.length === 0) return fc.constant([]);
  const values = fc.tuple(...tracked.map((definition) => fc.option(fieldContent(definition) as fc.Arbitrary<string>, { nil: undefined }).map((value) => (value === undefined ? {} : { [definition.name]: value })))).map((parts) => Object.assign({}, ...parts) as Record<string, string>);
  return fc.tuple(fc.subarray(['2026-01-31', '2026-02-28', '2026-11-12']), fc.array(values, { minLength: 4, maxLength: 4 }), fc.boolean()).map(([days, all, before]) => [...(before ? [undefined] : []), ...days].map((on, index) => ({ ...(on === undefined ? {} : { on }), values: all[index] ?? {} })));
}

/** Random weights of the criteria that a kind is compared by. */
function arbitraryWeights(kind: RowKind): fc.Arbitrary<RowsBlock['settings']> {
  const keys = rowKindDefinition(kind).fields.filter(isCriterion).flatMap(keysOf);
  return keys.length === 0 ? fc.constant({}) : optional('weights', fc.subarray(keys).chain((chosen) => fc.tuple(...chosen.map((key) => fc.integer({ min: 0, max: MAX_WEIGHT }).map((weight) => ({ [key]: weight })))).map((parts) => Object.assign({}, ...parts) as Record<string, number>)));
}

/** Some of the fields that are hidden until asked for, asked for. */
const arbitraryAsked = (kind: RowKind): fc.Arbitrary<RowsSettings> => fc.subarray(rowKindDefinition(kind).fields.flatMap(({ name, asked }) => (asked ? [name] : []))).map((asked) => (asked.length > 0 ? { asked } : {}));

/** A random block of rows of a kind. */
export const arbitraryRowsBlock = (kind: RowKind): fc.Arbitrary<RowsBlock> => fc.tuple(
  fc.array(arbitraryRow(kind), { maxLength: 3 }),
  fc.tuple(optional('scale', fc.constantFrom('words', 'five')), optional('grid', fc.constant(true)), optional('fiches', fc.constant(true)), optional('register', fc.constant(true)), optional('comparison', fc.constant(true)), arbitraryAsked(kind)),
  optional('caption', arbitraryInlines), arbitraryWeights(kind),
).map(([rows, settings, caption, weights]) => ({ type: 'rows', id: '?', kind, settings: Object.assign({}, ...settings, weights) as RowsBlock['settings'], rows, ...caption }) as RowsBlock);

/** A random block of any type; ids still to be given. */
export const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph as fc.Arbitrary<Block> },
  { weight: 2, arbitrary: list as fc.Arbitrary<Block> },
  fc.tuple(fc.constantFrom(1, 2, 3), arbitraryInlines).map(([level, content]) => ({ type: 'heading', id: '?', level, content }) as Block),
  arbitraryTable,
  fc.tuple(fc.constantFrom('', 'A map'), optional('caption', arbitraryInlines), optional('decorative', fc.constant(true)), fc.integer({ min: 5, max: 100 })).map(([altText, caption, decorative, widthPercent]) => ({ type: 'figure', id: '?', media: mediaHash(), altText, widthPercent, ...caption, ...decorative }) as Block),
  fc.tuple(arbitraryInlines, optional('attribution', arbitraryInlines)).map(([content, attribution]) => ({ type: 'quote', id: '?', content, ...attribution }) as Block),
  fc.tuple(fc.constantFrom('note', 'important', 'warning'), fc.array(flow, { minLength: 1, maxLength: 3 })).map(([tone, blocks]) => ({ type: 'callout', id: '?', tone, blocks }) as Block),
  fc.constant({ type: 'pageBreak', id: '?' } as Block),
  fc.constant({ type: 'unknown', id: '?', raw: { type: 'hologram', depth: 3 } } as Block),
  { weight: 3, arbitrary: fc.constantFrom(...ROW_KINDS).chain(arbitraryRowsBlock) },
);

/** A random valid briefing: up to four parties (some without our own side), sources, fields with and without values. */
export const arbitraryBriefing: fc.Arbitrary<Briefing> = fc.record({
  kind: fc.constantFrom(...BRIEFING_KINDS), subject: fc.constantFrom('', 'Ceasefire talks, third round'), day: optional('date', fc.constant('2026-03-14')), scale: optional('likelihoodScale', fc.constantFrom(...LIKELIHOOD_SCALES)), lang: language, parties: fc.integer({ min: 0, max: 4 }), own: fc.boolean(),
  headingNumbers: fc.boolean(), emptyCell: fc.constantFrom('To be confirmed', '–', ''), fieldValues: fc.subarray([...FIELD_NAMES]),
  sections: fc.array(fc.tuple(fc.constantFrom(...SECTION_KINDS), fc.constantFrom('Risks', 'Стан справ', ''), fc.array(arbitraryBlock, { maxLength: 4 })), { maxLength: 4 }),
}).map((made) => withIds({
  formatVersion: FORMAT_VERSION, id: 'briefing',
  metadata: { kind: made.kind, subject: made.subject, reference: 'REF/1', ...made.day, informationAsOf: '', language: made.lang, to: 'The minister', through: '', from: '', copies: '', decideByReason: '', marking: '', deliberativeLine: '', ...made.scale, contact: '', consulted: '' },
  houseStyle: { ...DEFAULT_HOUSE_STYLE, headingNumbers: made.headingNumbers, emptyCell: made.emptyCell },
  parties: PARTY_IDS.slice(0, made.parties).map((id, index) => ({ id, name: `Party ${id}`, shortName: id.toUpperCase(), role: index === 0 && made.own ? 'ownSide' as const : 'party' as const })),
  sections: made.sections.map(([kind, heading, blocks]) => ({ id: '?', kind, heading, blocks })),
  attachments: [], sources: SOURCE_IDS.map((id) => ({ id, title: `Source ${id}` })), acronyms: [], names: [],
  fieldValues: Object.fromEntries(made.fieldValues.map((name) => [name, `value of ${name}`])), media: [{ hash: mediaHash(), mediaType: 'image/png', width: 640, height: 360 }], setAside: [],
}));

/** Gives every `id: '?'` of random content an id of its own, in reading order. */
export function withIds<T>(content: T): T {
  let count = 0;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, key === 'id' && inner === '?' ? `x${String(++count).padStart(4, '0')}` : visit(inner)] as const);
    const copy = Object.fromEntries(entries) as Record<string, unknown>;
    // A block of a newer version keeps its own id in the words that it came in.
    return copy['type'] === 'unknown' ? { ...copy, raw: { ...(copy['raw'] as object), id: copy['id'] } } : copy;
  };
  return visit(content) as T;
}

const keysOf = (definition: FieldDefinition): string[] => (definition.perParty ? PARTY_IDS.map((id) => `${definition.name}.${id}`) : [definition.name]);

type FieldContent = RichText | string | string[] | RowItem[];
function fieldContent(definition: FieldDefinition): fc.Arbitrary<FieldContent> {
  switch (definition.type) {
    case 'rich': return richText;
    case 'line': return lineText;
    case 'enum': return fc.constantFrom(...definition.choices, ...(definition.choicesOfFive ?? [])).map((choice) => choice.value);
    case 'date': return fc.constantFrom('2026-03-14', '2026-04');
    case 'parties': return fc.subarray([...PARTY_IDS]);
    case 'refs': return fc.subarray(definition.to === 'sources' ? [...SOURCE_IDS] : ['gone1', 'gone2']);
    case 'list': return fc.array(fc.tuple(...definition.itemFields.map((inner) => fieldContent(inner).map((content) => ({ inner, content })))).map((filled) => {
      const item: RowItem = { id: '?', texts: {}, values: {} };
      for (const { inner, content } of filled) put(item, inner.name, inner, content);
      return item;
    }), { minLength: 1, maxLength: 2 });
  }
}

function put(target: Row | RowItem, key: string, definition: FieldDefinition, content: FieldContent): void {
  if (isTextField(definition)) target.texts[key] = content as RichText;
  else if (definition.type === 'list') (target as Row).lists[key] = content as RowItem[];
  else target.values[key] = content as string | string[];
}
