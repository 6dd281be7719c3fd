// The thread for whole files: it reads, hashes, checks and puts back, so that the main process goes on answering.
import { parentPort } from 'node:worker_threads';
import { doFileJob } from './file-jobs';
import type { FromFileThread, ToFileThread } from './file-thread-messages';

const port = parentPort;
if (port === null) throw new Error('this program is a thread of another one');
port.on('message', (message: ToFileThread) => void work(message));

/** Less is copied; Node's own pool of small buffers cannot be handed over. */
const HANDED_OVER_FROM_BYTES = 65_536;

async function work({ id, name, args }: ToFileThread): Promise<void> {
  try {
    const result: unknown = await doFileJob(name, args);
    reply({ type: 'ended', id, result }, [...buffersIn(result)]);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    reply({ type: 'threw', id, message, ...(stack === undefined ? {} : { stack }) });
  }
}

/** The bytes in a result: handed over with it, and not copied, whatever views there are of them. */
function buffersIn(value: unknown, found: Set<ArrayBuffer> = new Set()): ReadonlySet<ArrayBuffer> {
  if (value instanceof Uint8Array) {
    if (value.buffer instanceof ArrayBuffer && value.buffer.byteLength >= HANDED_OVER_FROM_BYTES) found.add(value.buffer);
  } else if (value instanceof Map) {
    for (const each of value.values()) buffersIn(each, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) buffersIn(each, found);
  }
  return found;
}

function reply(message: FromFileThread, transferred: ArrayBuffer[] = []): void {
  port!.postMessage(message, transferred);
}
