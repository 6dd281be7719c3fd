// The command line in a thread of the packaged app on a machine without a display; packaged-cli.ts waits for it.
import { writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { workerData } from 'node:worker_threads';
import { runProcess } from '../cli/run-process';

const { words, resources, done } = workerData as { readonly words: readonly string[]; readonly resources: string; readonly done: Int32Array<SharedArrayBuffer> };

// What a thread prints goes through the thread that started it, and that one is waiting.
for (const [name, descriptor] of [['stdout', 1], ['stderr', 2]] as const) Object.defineProperty(process, name, { value: streamOf(descriptor), configurable: true });
void runProcess(words, resources).then((code) => {
  Atomics.store(done, 1, code);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});

function streamOf(descriptor: number): Writable {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, written) => {
      try {
        writeAll(descriptor, chunk);
        written();
      } catch (error) {
        written(error as Error);
      }
    },
  });
  return Object.assign(stream, { isTTY: isatty(descriptor) });
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // a reader that is slower than we are
    }
  }
}
