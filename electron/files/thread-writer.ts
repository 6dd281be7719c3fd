import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { err } from '../../shared/model/result';
import { writerEnded } from './save-error';
import type { FromSaveThread, ToSaveThread } from './save-thread-messages';
import { type BriefingWriter, writeBriefing, type WriteJob } from './write-briefing';

export interface ThreadWriterOptions {
  /** How long the thread, and the images that it was given, are kept after the last save. */
  readonly keepForMs?: number;
  /** Told of a thread that could not start, or ended while it was saving. */
  readonly onFault?: (error: Error) => void;
}

/**
 * A writer that works in a thread of its own, in the order of the calls. The thread begins with the first save and ends when none has come for a
 * while. If it cannot start, this thread does the work; if it ends while saving, that save fails and says so, and after a second time in a row this
 * thread does the work.
 */
export function createThreadWriter(script: string, { keepForMs = 15_000, onFault = () => {} }: ThreadWriterOptions = {}): BriefingWriter {
  let thread: SaveThread | undefined;
  let failures = 0;
  let saves = 0;
  let handedOver: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  const endThread = (): void => {
    thread?.end();
    thread = undefined;
  };
  const inThread = (job: WriteJob, media: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<Ending> => {
    thread = thread?.isAlive() === true ? thread : new SaveThread(script);
    const begun = thread;
    const turn = handedOver.then(() => begun.handOver(job, media));
    handedOver = turn.catch(() => {});
    return turn.then(({ ended }) => ended);
  };
  return async (job, media) => {
    if (failures > 1) return writeBriefing(job, media);
    clearTimeout(idle);
    saves++;
    const ending = await inThread(job, media).finally(() => { if (--saves === 0) idle = setTimeout(endThread, keepForMs).unref(); });
    if (ending.type === 'ended') {
      failures = 0;
      return ending.result;
    }
    if (ending.type === 'threw') throw Object.assign(new Error(ending.message), { stack: ending.stack });
    onFault(ending.error);
    if (ending.type === 'neverBegan') {
      failures = 2;
      return writeBriefing(job, media);
    }
    failures++;
    return err(writerEnded(job.path));
  };
}

/** How a save ended in the thread; with the thread itself where it did. */
type Ending = Extract<FromSaveThread, { type: 'ended' | 'threw' }> | { readonly type: 'neverBegan' | 'lost'; readonly error: Error };

/** One life of the thread. */
class SaveThread {
  private readonly worker: Worker;
  private readonly known = new Set<string>();
  private readonly waiting = new Map<number, (ending: Ending) => void>();
  private begun = false;
  private fault: Error | undefined;
  private gone: Error | undefined;
  private count = 0;

  constructor(script: string) {
    this.worker = new Worker(script);
    this.worker.unref();
    this.worker.on('message', (message: FromSaveThread) => { this.receive(message); });
    // Its last messages may come after 'error', but always before 'exit': a thread that began, or even saved, is judged only then.
    this.worker.once('error', (error: Error) => { this.fault = error; });
    this.worker.once('exit', (code) => { this.lose(this.fault ?? new Error(`the saving thread ended with ${code}`)); });
  }

  isAlive(): boolean { return this.fault === undefined && this.gone === undefined; }
  end(): void { void this.worker.terminate(); }

  /** Sends the images that the thread does not have, with a turn of the event loop between two, and then the briefing. */
  async handOver(job: WriteJob, media: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<{ readonly ended: Promise<Ending> }> {
    for (const { hash } of job.briefing.media) {
      const bytes = media.get(hash);
      if (bytes === undefined || this.known.has(hash) || job.original !== undefined) continue;
      this.known.add(hash);
      // A copy of its own, which the message takes along: a view would take the whole file with it.
      const copy = bytes.slice();
      this.post({ type: 'image', hash, bytes: copy }, [copy.buffer]);
      await nextTurn();
    }
    const id = this.count++;
    if (this.gone === undefined) this.post({ type: 'save', id, job: { ...job, keptParts: new Map([...job.keptParts].map(([name, bytes]) => [name, bytes.slice()])) } }, []);
    const ended = new Promise<Ending>((resolve) => { this.waiting.set(id, resolve); });
    if (this.gone !== undefined) this.lose(this.gone);
    // Only a thread with work to do keeps a process from ending.
    this.worker.ref();
    return { ended };
  }

  private post(message: ToSaveThread, transferred: ArrayBuffer[]): void { this.worker.postMessage(message, transferred); }

  private receive(message: FromSaveThread): void {
    if (message.type === 'ready') { this.begun = true; return; }
    this.waiting.get(message.id)?.(message);
    this.waiting.delete(message.id);
    if (this.waiting.size === 0) this.worker.unref();
  }

  private lose(error: Error): void {
    this.gone ??= error;
    for (const end of this.waiting.values()) end({ type: this.begun ? 'lost' : 'neverBegan', error: this.gone });
    this.waiting.clear();
  }
}
