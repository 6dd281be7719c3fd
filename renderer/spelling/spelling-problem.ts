import { type Dictionary, DICTIONARY_NAMES, dictionaryOf } from '../../shared/spelling/dictionaries';
import { languageName } from '../app/languages';
import type { NoDictionary } from './verdicts';

/** Why spelling is not checked, or not everywhere, in one sentence; undefined when it is. */
export function spellingProblem(language: string, unavailable: Readonly<Partial<Record<Dictionary, NoDictionary>>>): string | undefined {
  const reasons = Object.entries(unavailable) as [Dictionary, NoDictionary][];
  if (reasons.some(([, reason]) => reason === 'stopped')) return 'Spelling is not checked: the program that holds the dictionaries has stopped. Start Briefing Desk again.';
  const missing = reasons.map(([dictionary]) => DICTIONARY_NAMES[dictionary]);
  if (missing.length > 0) return `The ${missing.join(' and ')} ${missing.length === 1 ? 'dictionary is' : 'dictionaries are'} missing, so that spelling is not checked there. Install Briefing Desk again.`;
  return dictionaryOf(language) === undefined ? `Spelling is not checked: there is no dictionary for ${languageName(language)}.` : undefined;
}
