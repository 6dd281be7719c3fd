// Hunspell with the dictionaries of a folder. Each is loaded when the first word is asked, and stays.
import { type Hunspell, type HunspellFactory, loadModule } from 'hunspell-asm';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dictionary } from '../../shared/spelling/dictionaries';
import { errorCode } from '../files/system-error';
import { inScriptOf } from './look-alikes';
import { rankSuggestions } from './rank-suggestions';

/** Null means that the dictionary is not there. */
export interface SpellChecker {
  /** Those of the words that are wrong. */
  readonly check: (dictionary: Dictionary, words: readonly string[]) => Promise<readonly string[] | null>;
  /** At most five, the likeliest first. */
  readonly suggest: (dictionary: Dictionary, word: string) => Promise<readonly string[] | null>;
}

/** Words of the trade that general dictionaries lack; the file says how it is written. */
const DESK_WORDS: Readonly<Record<Dictionary, string | undefined>> = { 'en-GB': 'desk-words-en.txt', 'en-US': 'desk-words-en.txt', uk: undefined, ru: undefined };

/** The checker over `<folder>/<dictionary>.aff` and `.dic`. */
export function createSpellChecker(folder: string): SpellChecker {
  let factory: Promise<HunspellFactory> | undefined;
  const loaded = new Map<Dictionary, Promise<Hunspell | null>>();
  const load = (dictionary: Dictionary): Promise<Hunspell | null> => {
    const present = loaded.get(dictionary);
    if (present) return present;
    const loading = (factory ??= loadModule()).then((hunspell) => openDictionary(hunspell, folder, dictionary));
    loaded.set(dictionary, loading);
    return loading;
  };
  return {
    check: async (dictionary, words) => {
      const hunspell = await load(dictionary);
      return hunspell && words.filter((word) => !hunspell.spell(word));
    },
    suggest: async (dictionary, word) => {
      const hunspell = await load(dictionary);
      if (!hunspell) return null;
      const own = inScriptOf(word, dictionary);
      return own !== word && hunspell.spell(own) ? [own] : rankSuggestions(word, hunspell.suggest(own));
    },
  };
}

async function openDictionary(hunspell: HunspellFactory, folder: string, dictionary: Dictionary): Promise<Hunspell | null> {
  const files = await Promise.all(['aff', 'dic'].map((ending) => readIfThere(path.join(folder, `${dictionary}.${ending}`))));
  const [affixes, words] = files;
  if (!affixes || !words) return null;
  const [affixFile, wordFile] = [hunspell.mountBuffer(affixes, `${dictionary}.aff`), hunspell.mountBuffer(words, `${dictionary}.dic`)];
  const opened = hunspell.create(affixFile, wordFile);
  // Hunspell has read them; the copies in its memory are not needed any more.
  hunspell.unmount(affixFile);
  hunspell.unmount(wordFile);
  // Files that are cut off or empty load without a word, and then every word would be wrong.
  if (!opened.spell(PROBES[dictionary])) {
    opened.dispose();
    return null;
  }
  for (const line of await deskWords(folder, dictionary)) {
    const [word = '', like] = line.split('/');
    if (like === undefined) opened.addWord(word);
    else opened.addWordWithAffix(word, like);
  }
  return opened;
}

/** A word that every one of them has. */
const PROBES: Readonly<Record<Dictionary, string>> = { 'en-GB': 'agreement', 'en-US': 'agreement', uk: 'угода', ru: 'соглашение' };


async function deskWords(folder: string, dictionary: Dictionary): Promise<readonly string[]> {
  const name = DESK_WORDS[dictionary];
  const bytes = name === undefined ? null : await readIfThere(path.join(folder, name));
  return bytes ? new TextDecoder().decode(bytes).split('\n').map((line) => line.replace(/#.*/, '').trim()).filter((line) => line !== '') : [];
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return null;
  }
}
