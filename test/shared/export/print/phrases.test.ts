import { describe, expect, it } from 'vitest';
import { translated } from '../../../../shared/export/print/phrases';
import { fill, printWords } from '../../../../shared/export/print/print-words';
import { DEFAULT_HOUSE_STYLE } from '../../../../shared/model/house-style';
import { promptIn, rowKindIn } from '../../../../shared/export/print/row-kind-in';
import type { FieldDefinition, RowKindDefinition } from '../../../../shared/model/row-kinds/definition';
import { rowKindDefinition } from '../../../../shared/model/row-kinds/index';
import { ROW_KINDS } from '../../../../shared/model/rows';

const phrasesOf = (field: FieldDefinition): string[] => [
  field.label,
  ...(field.type === 'enum' ? [...field.choices, ...(field.choicesOfFive ?? [])].map((choice) => choice.label) : []),
  ...(field.type === 'list' ? field.itemFields.flatMap(phrasesOf) : []),
];
const printedPhrases = [...new Set([
  ...ROW_KINDS.map(rowKindDefinition).flatMap((kind) => [kind.caption, kind.singular, ...kind.columns.map((column) => column.label), ...kind.card.map((group) => group.label), ...(kind.history ? [kind.history.label] : []), ...(kind.register ? [kind.register.label, ...kind.register.columns.map((column) => column.label)] : []), ...(kind.baseline ? [kind.baseline.text] : []), ...kind.fields.flatMap(phrasesOf)]),
  ...DEFAULT_HOUSE_STYLE.memoBlock.map((line) => line.label), ...Object.values(DEFAULT_HOUSE_STYLE.documentTitles), DEFAULT_HOUSE_STYLE.emptyCell, 'Trigger',
])];

describe('translated', () => {
  it.each(['uk-UA', 'ru'])('has every phrase that is printed in %s', (language) => {
    expect(printedPhrases.filter((phrase) => !/\p{Script=Cyrillic}/u.test(translated(phrase, language)))).toEqual([]);
  });

  it('leaves phrases alone that are not its own, and other languages', () => {
    expect(translated('Vermerk', 'uk')).toBe('Vermerk');
    expect(translated('Risks', 'de')).toBe('Risks');
  });
});

describe('rowKindIn', () => {
  const promptsOf = (field: FieldDefinition): string[] => [...(field.prompt === undefined ? [] : [field.prompt]), ...(field.type === 'list' ? field.itemFields.flatMap(promptsOf) : [])];

  it.each(['uk-UA', 'ru'])('says every label, choice and prompt of every kind in %s', (language) => {
    const said = ROW_KINDS.map((kind) => rowKindIn(kind, language)).flatMap((kind) => [kind.caption, kind.singular, ...kind.columns.map(({ label }) => label), ...kind.card.map(({ label }) => label), ...kind.fields.flatMap((field) => [...phrasesOf(field), ...promptsOf(field)])]);
    expect(said.filter((words) => !/\p{Script=Cyrillic}/u.test(words))).toEqual([]);
  });

  it('changes no name and no value, and gives the definition itself in English and where there are no words', () => {
    const shape = (kind: RowKindDefinition) => JSON.stringify(kind, (key, value: unknown) => (['label', 'alsoCalled', 'prompt', 'caption', 'singular', 'text'].includes(key) ? undefined : value));
    for (const kind of ROW_KINDS) {
      expect(shape(rowKindIn(kind, 'uk'))).toBe(shape(rowKindDefinition(kind)));
      expect(rowKindIn(kind, 'en-GB')).toBe(rowKindDefinition(kind));
      expect(rowKindIn(kind, 'fr')).toBe(rowKindDefinition(kind));
    }
    expect(rowKindIn('risks', 'uk')).toBe(rowKindIn('risks', 'uk-UA'));
  });

  it('leaves the prompts of an empty value to no other language', () => {
    expect(promptIn('Set…', 'uk')).toBe('Вказати…');
    expect(promptIn('Set…', 'en')).toBe('Set…');
  });
});

describe('printWords', () => {
  it('keeps every placeholder in every language', () => {
    const placeholders = (language: string): string[] => Object.entries(printWords(language)).flatMap(([key, word]) => (typeof word === 'string' ? (word.match(/\{\w+\}/g) ?? []).sort().map((found) => `${key}${found}`) : []));
    expect(placeholders('uk')).toEqual(placeholders('en'));
    expect(placeholders('ru')).toEqual(placeholders('en'));
  });

  it('gives no English sentence for a language without its own', () => {
    expect(printWords('fr').contents).toBe('Contents');
    expect(printWords('fr').sentence).toBeUndefined();
  });
});

describe('fill', () => {
  it('fills what it knows and leaves the rest', () => expect(fill('Page {page} of {pages}', { page: 3 })).toBe('Page 3 of {pages}'));
});
