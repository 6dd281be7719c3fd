// What the main process and the spelling process say to each other.
import type { Dictionary } from '../../shared/spelling/dictionaries';

/** From the main process. */
export type SpellingRequest =
  | { readonly type: 'check'; readonly id: number; readonly dictionary: Dictionary; readonly words: readonly string[] }
  | { readonly type: 'suggest'; readonly id: number; readonly dictionary: Dictionary; readonly word: string };

/** To the main process: one for each request. `missing`: the dictionary's files cannot be read. */
export type SpellingReply =
  | { readonly type: 'checked'; readonly id: number; readonly wrong: readonly string[] }
  | { readonly type: 'suggested'; readonly id: number; readonly suggestions: readonly string[] }
  | { readonly type: 'missing'; readonly id: number };
