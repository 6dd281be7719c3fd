import { FILE_NAME_FIELDS, unknownFileNameField } from '../../shared/export/file-name';
import { EXPORT_FORMATS } from '../../shared/ipc/export-channels';
import { languageSchema } from '../../shared/model/inline';
import { daySchema } from '../../shared/model/metadata';

/** What may follow an option: the word that the help has for it, and what is wrong with a text (nothing when it fits). */
export interface OptionValue {
  readonly word: string;
  readonly fault: (text: string, option: string) => string | undefined;
}

/** Text that is not checked here, such as the name of a file. */
export const anyText = (word: string): OptionValue => ({ word, fault: (text, option) => (text === '' ? `The option --${option} is empty: --${option} ${word}.` : undefined) });

/** Text that a briefing holds in one of its lines. */
export const lineOfText: OptionValue = { word: 'TEXT', fault: (text, option) => (text.length > MOST_CHARACTERS ? `--${option} is longer than ${MOST_CHARACTERS} characters.` : /\p{Cc}/u.test(text) ? `--${option} has a line break or another control character in it; write it on one line.` : undefined) };

export const day: OptionValue = { word: 'DAY', fault: (text, option) => (daySchema.safeParse(text).success ? undefined : `"${text}" is not a day; write --${option} as in 2026-03-20.`) };

export const languageTag: OptionValue = {
  word: 'TAG',
  fault: (text) => {
    if (!languageSchema.safeParse(text).success) return `"${text}" is not a language tag; write it as in en-GB or uk-UA.`;
    return isKnownLanguage(text) ? undefined : `"${text}" names no known language or country; write it as in en-GB or uk-UA.`;
  },
};

/** Whether the system has a name for the language of a tag, and for its country where it has one. A system that has no names at all takes every tag. */
function isKnownLanguage(tag: string): boolean {
  const name = (type: 'language' | 'region', code: string): string | undefined => new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code);
  if (name('language', 'en') === undefined) return true;
  try {
    const { language, region } = new Intl.Locale(tag);
    return name('language', language) !== undefined && (region === undefined || name('region', region) !== undefined);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const engineName: OptionValue = { word: 'native|wasm', fault: (text) => (text === 'native' || text === 'wasm' ? undefined : `There is no engine "${text}"; choose native or wasm.`) };

export const gapsOnly: OptionValue = { word: 'gaps', fault: (text, option) => (text === 'gaps' ? undefined : `--${option} knows "gaps" only, not "${text}".`) };

export const formatList: OptionValue = {
  word: 'FORMATS',
  fault: (text, option) => {
    const words = formatsIn(text);
    if (words.length === 0) return `--${option} names no format; it takes docx, pdf, or docx,pdf.`;
    const wrong = words.find((word) => !(EXPORT_FORMATS as readonly string[]).includes(word));
    return wrong === undefined ? undefined : `There is no format "${wrong}"; --${option} takes docx, pdf, or docx,pdf.`;
  },
};

/** The words of a list of formats, each once. */
export const formatsIn = (text: string): readonly string[] => [...new Set(text.split(',').map((word) => word.trim().toLowerCase()).filter((word) => word !== ''))];

export const fileNamePattern: OptionValue = {
  word: 'PATTERN',
  fault: (text, option) => {
    if (text.trim() === '') return `The option --${option} is empty: --${option} PATTERN, such as {file}.`;
    const unknown = unknownFileNameField(text);
    return unknown === undefined ? undefined : `There is no {${unknown}} in --${option}; it knows ${FILE_NAME_FIELDS.map((name) => `{${name}}`).join(', ')}.`;
  },
};

const MOST_CHARACTERS = 1000;
