// The spelling process: a utility process that holds the dictionaries, so that neither loading one (seconds) nor looking for suggestions is felt in the window.
import path from 'node:path';
import { resourcesFolder } from '../resources-folder';
import type { SpellingReply, SpellingRequest } from './messages';
import { createSpellChecker } from './spell-checker';

const port = process.parentPort;
const checker = createSpellChecker(path.join(resourcesFolder(), 'dictionaries'));

port.on('message', ({ data }: { data: SpellingRequest }) => void answer(data).then((reply) => port.postMessage(reply)));

async function answer(request: SpellingRequest): Promise<SpellingReply> {
  const { id, dictionary } = request;
  if (request.type === 'check') {
    const wrong = await checker.check(dictionary, request.words);
    return wrong ? { type: 'checked', id, wrong } : { type: 'missing', id };
  }
  const suggestions = await checker.suggest(dictionary, request.word);
  return suggestions ? { type: 'suggested', id, suggestions } : { type: 'missing', id };
}
