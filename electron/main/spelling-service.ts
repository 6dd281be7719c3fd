import { app, utilityProcess, type UtilityProcess } from 'electron';
import path from 'node:path';
import type { Dictionary } from '../../shared/spelling/dictionaries';
import type { SpellingReply, SpellingRequest } from '../spelling/messages';

/** What came of a question. `stopped`: the spelling process ended, and ended again. */
export type SpellingAnswer = SpellingReply | { readonly type: 'stopped' };

interface Pending {
  readonly request: SpellingRequest;
  readonly answer: (answer: SpellingAnswer) => void;
}

const pending = new Map<number, Pending>();
let child: UtilityProcess | undefined;
let lastId = 0;
let ends = 0;
let quitting = false;
app.once('will-quit', () => { quitting = true; });

/** Which of these words are wrong. */
export const checkWords = (dictionary: Dictionary, words: readonly string[]): Promise<SpellingAnswer> => ask({ type: 'check', id: ++lastId, dictionary, words });

/** What may have been meant by a wrong word. */
export const suggestWords = (dictionary: Dictionary, word: string): Promise<SpellingAnswer> => ask({ type: 'suggest', id: ++lastId, dictionary, word });

/** The process is started by the first question. One that ends is replaced once, and asked again what it still owed; after that there is no spelling check until the next start. */
function ask(request: SpellingRequest): Promise<SpellingAnswer> {
  if (ends > 1) return Promise.resolve({ type: 'stopped' });
  return new Promise((answer) => {
    pending.set(request.id, { request, answer });
    child ??= startProcess();
    child.postMessage(request);
  });
}

function startProcess(): UtilityProcess {
  const started = utilityProcess.fork(path.join(__dirname, 'spelling-process.cjs'), [], { serviceName: 'Briefing Desk spelling', stdio: 'inherit' });
  started.on('message', (reply: SpellingReply) => {
    pending.get(reply.id)?.answer(reply);
    pending.delete(reply.id);
  });
  started.once('exit', (code) => {
    if (quitting) return;
    child = undefined;
    ends++;
    if (code !== 0) console.warn(`The spelling process ended (code ${code}).`); // 0: it was told to, as by an app that leaves without quitting
    if (ends > 1) {
      for (const { answer } of pending.values()) answer({ type: 'stopped' });
      pending.clear();
    }
    if (pending.size === 0) return;
    child = startProcess();
    for (const { request } of pending.values()) child.postMessage(request);
  });
  return started;
}
