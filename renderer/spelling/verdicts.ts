// What the dictionaries have said so far, and asking them the rest. It outlives a briefing: a word is asked once.
import { MOST_WORDS_AT_ONCE } from '../../shared/ipc/spelling-channels';
import type { Dictionary } from '../../shared/spelling/dictionaries';
import type { Answer } from '../../shared/ipc/contract';

/** Why a dictionary gives no answers. */
export type NoDictionary = Extract<Answer<'spelling:check'>, { type: 'unavailable' }>['reason'];

export interface Verdicts {
  /** Undefined while the form was not asked. Everything is right in a dictionary that is not there. */
  readonly lookup: (dictionary: Dictionary, form: string) => boolean | undefined;
  readonly ask: (dictionary: Dictionary, forms: readonly string[]) => void;
  /** Hears of answers, and of a dictionary that gives none. */
  readonly onAnswer: (listener: (dictionary: Dictionary, unavailable: NoDictionary | undefined) => void) => () => void;
}

interface OfDictionary {
  readonly known: Map<string, boolean>;
  readonly wanted: Set<string>;
  asking: boolean;
  unavailable: boolean;
}

/** Most forms remembered of a dictionary: a hundred long briefings. */
const MOST_KNOWN = 200_000;

/** Asks by `check`, in batches, one at a time for each dictionary. */
export function createVerdicts(check: (dictionary: Dictionary, forms: string[]) => Promise<Answer<'spelling:check'>>): Verdicts {
  const dictionaries = new Map<Dictionary, OfDictionary>();
  const listeners = new Set<(dictionary: Dictionary, unavailable: NoDictionary | undefined) => void>();
  const of = (dictionary: Dictionary): OfDictionary => {
    const present = dictionaries.get(dictionary) ?? { known: new Map(), wanted: new Set(), asking: false, unavailable: false };
    dictionaries.set(dictionary, present);
    return present;
  };
  const askNext = async (dictionary: Dictionary): Promise<void> => {
    const state = of(dictionary);
    if (state.asking || state.wanted.size === 0) return;
    state.asking = true;
    const forms = [...state.wanted].slice(0, MOST_WORDS_AT_ONCE);
    const answer = await check(dictionary, forms);
    state.asking = false;
    if (answer.type === 'unavailable') {
      state.unavailable = true;
      state.wanted.clear();
    } else {
      if (state.known.size > MOST_KNOWN) state.known.clear();
      const wrong = new Set(answer.wrong);
      for (const form of forms) { state.known.set(form, !wrong.has(form)); state.wanted.delete(form); }
    }
    for (const listener of listeners) listener(dictionary, answer.type === 'unavailable' ? answer.reason : undefined);
    await askNext(dictionary);
  };
  return {
    lookup: (dictionary, form) => { const state = of(dictionary); return state.unavailable ? true : state.known.get(form); },
    ask: (dictionary, forms) => {
      const { wanted, known } = of(dictionary);
      for (const form of forms) if (!known.has(form)) wanted.add(form);
      void askNext(dictionary);
    },
    onAnswer: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
  };
}
