import { Worker } from 'node:worker_threads';
import { doFileJob, type FileJobName, type FileWorker, fileWorkerBy } from './file-jobs';
import type { FromFileThread, ToFileThread } from './file-thread-messages';

export interface ThreadFileWorkerOptions {
  /** How long the thread is kept after its last job. */
  readonly keepForMs?: number;
  /** Told of a thread that could not start, or ended while it was working. */
  readonly onFault?: (error: Error) => void;
}

/** Done by the thread, or not, because there is none any more. */
type Ending = FromFileThread | { readonly type: 'lost' };

/**
 * Does the jobs for whole files in a thread of its own, which begins with the first job and ends when none has come for a while. What a thread cannot do
 * because it does not start or is lost is done in this thread: every job can be done twice.
 */
export function createThreadFileWorker(script: string, { keepForMs = 15_000, onFault = () => {} }: ThreadFileWorkerOptions = {}): FileWorker {
  const waiting = new Map<number, (ending: Ending) => void>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;
  const lose = (lost: Worker, error: Error): void => {
    if (thread !== lost) return;
    thread = undefined;
    onFault(error);
    for (const end of waiting.values()) end({ type: 'lost' });
    waiting.clear();
  };
  const begin = (): Worker => {
    const begun = new Worker(script);
    begun.on('message', (message: FromFileThread) => {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
      if (waiting.size > 0) return;
      begun.unref();
      idle = setTimeout(() => { if (thread === begun) { thread = undefined; void begun.terminate(); } }, keepForMs).unref();
    });
    begun.once('error', (error: Error) => { lose(begun, error); });
    begun.once('exit', (code) => { lose(begun, new Error(`the thread for files ended with ${code}`)); });
    return begun;
  };
  const inThread = (name: FileJobName, args: readonly unknown[]): Promise<Ending> => new Promise((resolve) => {
    clearTimeout(idle);
    thread ??= begin();
    thread.ref();
    const message: ToFileThread = { id: count++, name, args };
    waiting.set(message.id, resolve);
    thread.postMessage(message);
  });
  return fileWorkerBy(async (name, args) => {
    const ending = await inThread(name, args);
    if (ending.type === 'ended') return ending.result;
    if (ending.type === 'threw') throw Object.assign(new Error(ending.message), { stack: ending.stack });
    return doFileJob(name, args);
  });
}
