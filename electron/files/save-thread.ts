// The saving thread: it makes, checks, hashes and writes the bytes of briefings, one after another, so that the main process goes on answering.
import { parentPort } from 'node:worker_threads';
import type { FromSaveThread, ToSaveThread } from './save-thread-messages';
import { writeBriefing } from './write-briefing';

const port = parentPort;
if (port === null) throw new Error('this program is a thread of another one');
const images = new Map<string, Uint8Array<ArrayBuffer>>();
let last = Promise.resolve();

port.on('message', (message: ToSaveThread) => {
  if (message.type === 'image') images.set(message.hash, message.bytes);
  else last = last.then(() => save(message));
});
reply({ type: 'ready' });

async function save({ id, job }: Extract<ToSaveThread, { type: 'save' }>): Promise<void> {
  try {
    reply({ type: 'ended', id, result: await writeBriefing(job, images) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    reply({ type: 'threw', id, message, ...(stack === undefined ? {} : { stack }) });
  }
}

function reply(message: FromSaveThread): void {
  port!.postMessage(message);
}
