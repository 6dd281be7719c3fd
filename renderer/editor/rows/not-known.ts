// "Not known" as an answer: the words in a text, the choice that says so in a value.
import { translated } from '../../../shared/export/print/phrases';
import type { FieldDefinition } from '../../../shared/model';
import { KNOWN_LANGUAGES } from './match-value';

const NOT_KNOWN = 'Not known';

/** The words in a language; English for a language without its own. */
export const notKnownWords = (language: string): string => translated(NOT_KNOWN, language);

/** The value that says so; undefined for a field that can only be left empty, which prints as the house style says. */
export const notKnownValue = (definition: FieldDefinition): string | undefined => (definition.type === 'enum' ? definition.choices.find((choice) => KNOWN_LANGUAGES.some((language) => choice.label === notKnownWords(language)))?.value : undefined);
