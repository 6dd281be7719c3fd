// Channels about spelling: words to a process that holds the dictionaries, and the user's own words.
import { z } from 'zod';
import { DICTIONARIES } from '../spelling/dictionaries';
import { LONGEST_WORD } from '../spelling/words';

/** The most words that are asked about at once. */
export const MOST_WORDS_AT_ONCE = 1000;
/** A form of a word may be longer than the word by the full stop of an abbreviation. */
const wordSchema = z.string().min(1).max(LONGEST_WORD + 1);
const dictionarySchema = z.enum(DICTIONARIES);
const changed = z.discriminatedUnion('type', [z.object({ type: z.literal('done') }), z.object({ type: z.literal('failed'), message: z.string() })]);
/** Nothing to check with: the dictionary is not there, or the process that holds it does not run. */
const unavailable = z.object({ type: z.literal('unavailable'), reason: z.enum(['missing', 'stopped']) });

export const spellingChannels = {
  /** Which of these words the dictionary does not know. */
  'spelling:check': { args: z.tuple([dictionarySchema, z.array(wordSchema).max(MOST_WORDS_AT_ONCE)]), result: z.discriminatedUnion('type', [z.object({ type: z.literal('checked'), wrong: z.array(z.string()) }), unavailable]) },
  /** At most five words that may have been meant, the likeliest first. */
  'spelling:suggest': { args: z.tuple([dictionarySchema, wordSchema]), result: z.discriminatedUnion('type', [z.object({ type: z.literal('suggested'), suggestions: z.array(z.string()).max(5) }), unavailable]) },
  'spelling:ownWords': { args: z.tuple([]), result: z.discriminatedUnion('type', [z.object({ type: z.literal('listed'), words: z.array(z.string()) }), z.object({ type: z.literal('failed'), message: z.string() })]) },
  'spelling:addOwnWord': { args: z.tuple([z.string().regex(/^[^\s#]\S*$/).max(100)]), result: changed },
  'spelling:removeOwnWord': { args: z.tuple([z.string().min(1).max(1000)]), result: changed },
} as const;
