// What the editor needs for the spelling check and does not have itself: dictionaries, accepted words, and a menu.
import type { LexicalEditor, NodeKey } from 'lexical';
import type { Dictionary } from '../../../shared/spelling/dictionaries';

/** A wrong word at its place: pieces of one or several runs of text. */
export interface Misspelling {
  readonly dictionary: Dictionary;
  /** As it is written. */
  readonly word: string;
  readonly pieces: readonly { readonly key: NodeKey; readonly from: number; readonly to: number }[];
}

/** A wrong word whose menu is asked for. */
export interface MisspellingInEditor extends Misspelling {
  readonly editor: LexicalEditor;
}

/** What the page gives. */
export interface SpellingHost {
  /** The language of text that says none of its own. */
  readonly language: () => string;
  /** What a dictionary says about a form; undefined while it was not asked. */
  readonly lookup: (dictionary: Dictionary, form: string) => boolean | undefined;
  /** Asks about forms; listeners hear when answers are there. */
  readonly ask: (dictionary: Dictionary, forms: readonly string[]) => void;
  /** Whether a word is right although no dictionary has it. */
  readonly accepts: (word: string) => boolean;
  /** `answers`: forms were answered; `accepted`: other words are accepted now; `language`: the language of the briefing is another. */
  readonly onChange: (listener: (what: 'answers' | 'accepted' | 'language') => void) => () => void;
  readonly openMenu: (misspelling: MisspellingInEditor) => void;
}
