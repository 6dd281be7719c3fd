import { create } from 'zustand';
import type { Dictionary } from '../../shared/spelling/dictionaries';
import { desk } from '../app/desk';
import type { SpellingHost } from '../editor';
import type { NoDictionary } from './verdicts';

/** A wrong word whose menu is asked for, in the text or in a line beside it. */
export interface WordWithMenu {
  readonly dictionary: Dictionary;
  /** As it is written. */
  readonly word: string;
  /** Where it is shown. */
  readonly rect: () => DOMRect;
  /** Puts another one in its place; false when the text has changed since. */
  readonly replace: (replacement: string) => boolean;
  /** Gives the focus back to where the word stands. */
  readonly leave: () => void;
}

interface SpellingStore {
  /** What editors of the open briefing check with; null while spelling is not checked. */
  readonly host: SpellingHost | null;
  /** The wrong word whose menu is open. */
  readonly menu: WordWithMenu | null;
  readonly ownWords: readonly string[];
  /** Words ignored in a briefing, by its id, until the app ends. */
  readonly ignored: Readonly<Record<string, readonly string[]>>;
  readonly unavailable: Readonly<Partial<Record<Dictionary, NoDictionary>>>;
}

/** The state of the spelling check. */
export const useSpelling = create<SpellingStore>(() => ({ host: null, menu: null, ownWords: [], ignored: {}, unavailable: {} }));

/** Reads the user's own words; the answer is what went wrong, if anything did. */
export async function loadOwnWords(): Promise<string | undefined> {
  const answer = await desk.invoke('spelling:ownWords');
  if (answer.type === 'failed') return answer.message;
  useSpelling.setState({ ownWords: answer.words });
  return undefined;
}

/** Keeps a word as right for all briefings; the answer is what went wrong, if anything did. */
export async function addOwnWord(word: string): Promise<string | undefined> {
  const answer = await desk.invoke('spelling:addOwnWord', word);
  return answer.type === 'failed' ? answer.message : loadOwnWords();
}

/** Forgets an own word; the answer is what went wrong, if anything did. */
export async function removeOwnWord(word: string): Promise<string | undefined> {
  const answer = await desk.invoke('spelling:removeOwnWord', word);
  return answer.type === 'failed' ? answer.message : loadOwnWords();
}

/** Takes a word as right in one briefing. */
export const ignoreWord = (briefingId: string, word: string): void => useSpelling.setState(({ ignored }) => ({ ignored: { ...ignored, [briefingId]: [...(ignored[briefingId] ?? []), word] } }));
