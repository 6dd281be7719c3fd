import { createOwnWords } from '../../files/own-words';
import { ownWordsFile } from '../app-folders';
import { registerHandlers } from '../ipc';
import { checkWords, type SpellingAnswer, suggestWords } from '../spelling-service';
import { tellOtherWindows } from '../tell-windows';

/** Answers the channels about spelling. */
export function registerSpellingHandlers(): void {
  const ownWords = createOwnWords(ownWordsFile());
  registerHandlers({
    'spelling:check': async (_event, dictionary, words) => {
      const answer = await checkWords(dictionary, words);
      return answer.type === 'checked' ? { type: 'checked', wrong: [...answer.wrong] } : unavailable(answer);
    },
    'spelling:suggest': async (_event, dictionary, word) => {
      const answer = await suggestWords(dictionary, word);
      return answer.type === 'suggested' ? { type: 'suggested', suggestions: [...answer.suggestions] } : unavailable(answer);
    },
    'spelling:ownWords': async () => {
      try {
        return { type: 'listed', words: [...(await ownWords.list())] };
      } catch (error) {
        return { type: 'failed', message: `Your own words could not be read: ${(error as Error).message}. Check the file ${ownWordsFile()}.` };
      }
    },
    'spelling:addOwnWord': (_event, word) => attempt(`"${word}" could not be kept in your own words`, () => ownWords.add(word)),
    'spelling:removeOwnWord': (_event, word) => attempt(`"${word}" could not be removed from your own words`, () => ownWords.remove(word)),
  });
}

const unavailable = ({ type }: SpellingAnswer): { type: 'unavailable'; reason: 'missing' | 'stopped' } => ({ type: 'unavailable', reason: type === 'missing' ? 'missing' : 'stopped' });

async function attempt(failure: string, act: () => Promise<void>): Promise<{ type: 'done' } | { type: 'failed'; message: string }> {
  try {
    await act();
    tellOtherWindows('list:changed', { list: 'ownWords' });
    return { type: 'done' };
  } catch (error) {
    return { type: 'failed', message: `${failure}: ${(error as Error).message}. Check that there is space on the disk and that the file ${ownWordsFile()} can be written.` };
  }
}
