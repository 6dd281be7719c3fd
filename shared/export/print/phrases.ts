// Phrases that are data (columns, fields, statuses, the standard house style), in the language of the briefing. The key is the English phrase.
import { PHRASES_RU } from './phrases-ru';
import { PHRASES_UK } from './phrases-uk';

const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = { uk: PHRASES_UK, ru: PHRASES_RU };

/** A phrase in a language; a phrase or a language without a translation stays as it is. */
export const translated = (phrase: string, language: string): string => PHRASES[language.split('-')[0]?.toLowerCase() ?? '']?.[phrase] ?? phrase;
