import { translated } from '../../shared/export/print/phrases';
import { keyedFields } from '../../shared/model/row-kinds/row-columns';
import type { Party } from '../../shared/model/briefing';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import { ROW_KINDS, type RowKind } from '../../shared/model/rows';
import { IN_WORDS, KNOWN_LANGUAGES, matchValue, visibleFields } from '../editor';
import { COLUMN_WORDS } from './column-words';

/** A field that a column of a plain table can fill: its key in the row (`position.p1` for a party's), what it is called, and the words that stand for it at the head of a column. */
export interface ColumnField {
  readonly key: string;
  readonly label: string;
  readonly words: readonly string[];
  /** Hidden until asked for: only exactly its own words stand for it, for most of its words name a field that everybody has. */
  readonly exactly: boolean;
}

/** The fields of a kind that a column can fill, given the briefing's parties: all but the links to rows and sources. Their labels are in a language, their words in all that are known. */
export function columnFields(kind: RowKind, parties: readonly Party[], language = 'en'): readonly ColumnField[] {
  const { fields, columns, mainField } = rowKindDefinition(kind);
  return fields.filter((field) => field.type !== 'refs').flatMap((field) => keyedFields(field, parties)).map(({ key, definition, party }): ColumnField => {
    const heads = columns.filter((column) => (column.fields.includes(mainField) ? mainField : column.fields[0]) === definition.name);
    const own = [definition.label, ...(COLUMN_WORDS[kind][definition.name] ?? [])].flatMap(inKnownLanguages);
    const exactly = definition.asked === true;
    const label = translated(definition.label, language);
    if (!party) return { key, exactly, label, words: unique([...own, definition.prompt ?? '', ...heads.flatMap((column) => inKnownLanguages(column.label))]) };
    const names = [party.name, party.shortName].filter((name) => name !== '');
    const words = [...(heads.some((column) => column.perParty) ? names : []), ...own.flatMap((word) => names.flatMap((name) => [`${word} ${name}`, `${name} ${word}`]))];
    return { key, exactly, label: `${label} (${party.shortName || party.name})`, words: unique(words) };
  });
}

/**
 * Guesses which field of a kind each column of a table fills, from the words at its head; what fits nothing is kept in words. Each field is used once.
 * Where no column fits the main field, the first column that is left fills it: one of words, where the examples from the first row below tell it from numbers.
 */
export function guessColumns(headings: readonly string[], kind: RowKind, parties: readonly Party[], examples: readonly string[] = []): readonly string[] {
  const { mainField } = rowKindDefinition(kind);
  const fields = columnFields(kind, parties);
  const used = new Set<string>();
  const take = (found: ColumnField | undefined): string | undefined => {
    if (found) used.add(found.key);
    return found?.key;
  };
  const exact = headings.map((heading) => take(fields.find(({ key, words }) => !used.has(key) && words.includes(normal(heading)))));
  const guessed = headings.map((heading, at) => exact[at] ?? take(fields.find(({ key, words, exactly }) => !exactly && !used.has(key) && normal(heading).length > 2 && words.some((word) => holds(word, normal(heading)) || holds(normal(heading), word) || differsInEndings(word, normal(heading))))) ?? IN_WORDS);
  const isFree = (column: string): boolean => column === IN_WORDS;
  const ofWords = guessed.findIndex((column, at) => isFree(column) && !BEGINS_WITH_NUMBER.test(examples[at] ?? ''));
  const free = ofWords < 0 ? guessed.findIndex(isFree) : ofWords;
  return used.has(mainField) || free < 0 ? guessed : guessed.map((column, at) => (at === free ? mainField : column));
}

/**
 * Columns without headings, from the words of all their rows. A column of which every word is a value of a field that a row shows (High, Low) fills that one; the first of the others is then the main field, and the rest are
 * kept in words. Where no column says what it is: the fields that a row shows, in their order, from the one that the table was pasted into.
 */
export function columnsFrom(fieldKey: string, rows: readonly (readonly string[])[], kind: RowKind, parties: readonly Party[]): readonly string[] {
  const fillable = columnFields(kind, parties).map(({ key }) => key);
  const shown = visibleFields(kind, parties).filter(({ key }) => fillable.includes(key));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_none, at) => rows.map((row) => row[at] ?? '').filter((words) => words !== ''));
  const used = new Set<string>();
  const byValue = columns.map((words) => {
    const field = words.length === 0 ? undefined : shown.find(({ key, definition }) => !used.has(key) && words.every((word) => matchValue(definition, word, parties) !== undefined));
    if (field) used.add(field.key);
    return field?.key;
  });
  const { mainField } = rowKindDefinition(kind);
  const first = byValue.indexOf(undefined);
  if (used.size > 0 && first >= 0) return byValue.map((key, at) => key ?? (at === first ? mainField : IN_WORDS));
  const from = Math.max(0, shown.findIndex(({ key }) => key === fieldKey));
  return columns.map((_words, at) => shown[from + at]?.key ?? IN_WORDS);
}

/** Whether the first row of a table looks like headings whatever they say: words in every cell, and a column that holds numbers below them. */
export function seemsHeaded(rows: readonly (readonly string[])[]): boolean {
  const [head = [], ...others] = rows;
  return head.length > 0 && head.every((words) => /^\P{N}*\p{L}/u.test(words)) && head.some((_words, at) => {
    const below = others.map((row) => row[at] ?? '').filter((words) => words !== '');
    return below.length > 0 && below.every((words) => BEGINS_WITH_NUMBER.test(words));
  });
}

/** Where a table has the names of its columns; in `firstColumn` each further column is what a row is elsewhere, as in a comparison that has the options side by side. */
export type HeadingsPlace = 'firstRow' | 'firstColumn' | 'none';

/** The likeliest place of them, from the words of all rows, those of the first column, and whether the table knows that its first row is a header. */
export function guessHeadingsPlace(rows: readonly (readonly string[])[], firstColumn: readonly string[], headerRow: boolean, kind: RowKind, parties: readonly Party[]): HeadingsPlace {
  const inRow = headingsKnown(rows[0] ?? [], kind, parties);
  if (headingsKnown(firstColumn, kind, parties) > Math.max(1, inRow)) return 'firstColumn';
  return headerRow || inRow > 0 || seemsHeaded(rows) ? 'firstRow' : 'none';
}

/** How many of the words at the head of a table are exactly those of fields of a kind. */
export function headingsKnown(headings: readonly string[], kind: RowKind, parties: readonly Party[]): number {
  const fields = columnFields(kind, parties);
  return headings.filter((heading) => fields.some(({ words }) => words.includes(normal(heading)))).length;
}

/** The columns of a table whose headings are each exactly that of a field of its own; undefined when one is not. An empty corner stands above what the rows are about. */
export function knownColumns(headings: readonly string[], kind: RowKind, parties: readonly Party[]): readonly string[] | undefined {
  const columns = guessColumns(headings, kind, parties);
  const { mainField } = rowKindDefinition(kind);
  const named = headings[0] === '' && columns[0] === mainField ? headings.slice(1) : headings;
  return named.length > 0 && headingsKnown(named, kind, parties) === named.length && columns.includes(mainField) && !columns.includes(IN_WORDS) ? columns : undefined;
}

/** The kind of rows whose fields the first row of a table, or its first column, names: that of its section where they name one of it, else the one that they name best; undefined when they name none. */
export function guessKind(heads: readonly (readonly string[])[], parties: readonly Party[], ofSection?: RowKind): RowKind | undefined {
  const known = ROW_KINDS.map((kind) => ({ kind, count: Math.max(...heads.map((headings) => headingsKnown(headings, kind, parties))) }));
  if (known.some(({ kind, count }) => kind === ofSection && count > 0)) return ofSection;
  const most = Math.max(...known.map(({ count }) => count));
  return most > 0 ? known.find(({ count }) => count === most)?.kind : undefined;
}

const BEGINS_WITH_NUMBER = /^[^\p{L}\p{N}]*\p{N}/u;
const holds = (words: string, inner: string): boolean => ` ${words} `.includes(` ${inner} `);
/** Whether two phrases of several words are the same but for endings: "позиція київ" and "позиція києва". Only Ukrainian and Russian put a party's name behind a word in this way. */
function differsInEndings(one: string, other: string): boolean {
  const [ours, theirs] = [one.split(' '), other.split(' ')];
  return ours.length > 1 && ours.length === theirs.length && ours.every((word, at) => {
    const against = theirs[at] ?? '';
    const shorter = Math.min(word.length, against.length);
    return word === against || (shorter >= 4 && /^\p{Script=Cyrillic}+$/u.test(word + against) && Math.abs(word.length - against.length) <= 3 && word.slice(0, shorter - 2) === against.slice(0, shorter - 2));
  });
}

const inKnownLanguages = (phrase: string): readonly string[] => KNOWN_LANGUAGES.map((language) => translated(phrase, language));
const unique = (words: readonly string[]): readonly string[] => [...new Set(words.map(normal))].filter((word) => word !== '');
const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
