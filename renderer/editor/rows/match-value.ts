import { translated } from '../../../shared/export/print/phrases';
import { printDate } from '../../../shared/export/print/print-dates';
import { type Choice, type FieldDefinition, type Party, type Row, dateSchema } from '../../../shared/model';

/** The languages in which words of a pasted table are understood. */
export const KNOWN_LANGUAGES = ['en', 'uk', 'ru'] as const;

/** The value that words in a pasted cell stand for: a choice by its label or the other word for it, a date, parties by their names; undefined when they are none. */
export function matchValue(definition: FieldDefinition, words: string, parties: readonly Party[]): Row['values'][string] | undefined {
  const said = stemOf(words);
  if (definition.type === 'enum') {
    const choices = [...definition.choices, ...(definition.choicesOfFive ?? [])];
    return (choices.find((choice) => [stemOf(choice.value), ...stemsOf(choice)].includes(said)) ?? cutShort(definition.choices, said))?.value;
  }
  if (definition.type === 'date') return dateOf(words.trim().toLowerCase());
  if (definition.type === 'parties') {
    const ids = words.split(/[,;]/).map((name) => parties.find((party) => [party.name, party.shortName].some((known) => known.toLowerCase() === name.trim().toLowerCase()))?.id);
    return ids.length > 0 && ids.every((id) => id !== undefined) ? ids.filter((id) => id !== undefined) : undefined;
  }
  return undefined;
}

/** The one choice of which a word is the beginning: "med." is Medium. A level is known by its first letter already; elsewhere three letters are asked for, and nothing is guessed where two choices begin alike. */
function cutShort(choices: readonly Choice[], said: string): Choice | undefined {
  const start = said.replace(/\.$/, '');
  const levels = choices.every(({ value }) => ['low', 'medium', 'moderate', 'high'].includes(value));
  if (!/^\p{L}+$/u.test(start) || start.length < (levels ? 1 : 3)) return undefined;
  // A whole word of a choice of several words is no word cut short: "not" may be the start of "Not known" and mean no.
  const begun = choices.filter((choice) => stemsOf(choice).some((stem) => stem.startsWith(start) && /^\p{L}/u.test(stem.slice(start.length))));
  return begun.length === 1 ? begun[0] : undefined;
}

const stemsOf = (choice: Choice): readonly string[] => [choice.label, ...(choice.alsoCalled === undefined ? [] : [choice.alsoCalled])].flatMap((word) => KNOWN_LANGUAGES.map((language) => stemOf(translated(word, language))));

/** Words without capitals, and a Ukrainian or Russian adjective without its ending: "Висока" and "Високий рівень" are the same choice. */
const stemOf = (words: string): string => words.trim().toLowerCase().replace(/ (рівень|уровень)$/u, '').replace(/(?<=\p{Script=Cyrillic}{3})(ий|ій|а|я|е|і|ый|ой|ая|яя|ое|ее|ые|ие)$/u, '');

/** `2026-03-14`, `2026-03`, `14.03.2026`, `14 March 2026` or `March 2026`, in any known language. `3/4/2026` is no date: nobody can tell which number is the month. */
function dateOf(words: string): string | undefined {
  if (dateSchema.safeParse(words).success) return words;
  const figures = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(words);
  if (figures) return figures[2] === '.' || Number(figures[1]) > 12 ? valid(`${figures[4]}-${two(figures[3])}-${two(figures[1])}`) : undefined;
  const parts = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})( року| р\.| года| г\.)?$/u.exec(words);
  if (!parts) return undefined;
  const [, day, month = '', year = ''] = parts;
  for (let at = 1; at <= 12; at++) {
    const candidate = `${year}-${two(at)}${day ? `-${two(day)}` : ''}`;
    if (KNOWN_LANGUAGES.some((language) => printDate(candidate, language).toLowerCase().split(' ')[day ? 1 : 0] === month)) return valid(candidate);
  }
  return undefined;
}

const two = (number: string | number | undefined): string => String(number ?? '').padStart(2, '0');
const valid = (date: string): string | undefined => (dateSchema.safeParse(date).success ? date : undefined);
