import { stat } from 'node:fs/promises';
import path from 'node:path';
import { doFileJob, type FileWorker, fileWorkerBy } from '../files/file-jobs';
import { createThreadFileWorker } from '../files/thread-file-worker';
import { logsFolder } from './app-folders';
import { writeFault } from './fault-log';

/** A smaller file is read sooner than a thread starts. */
const SMALL_BYTES = 2_000_000;
let made: FileWorker | undefined;

/** Who reads and puts back whole files for this app: a thread beside the main process; of small files the main process itself. */
export const fileWorker = (): FileWorker => (made ??= create());

function create(): FileWorker {
  const aside = createThreadFileWorker(path.join(__dirname, 'file-thread.cjs'), { onFault: (error) => writeFault(logsFolder(), 'file thread', error) });
  return fileWorkerBy(async (name, args) => {
    const isSmall = (name === 'open' || name === 'salvage' || name === 'fingerprint') && (await stat(args[0] as string).then(({ size }) => size < SMALL_BYTES, () => true));
    return isSmall ? doFileJob(name, args) : (aside as (...job: readonly unknown[]) => Promise<unknown>)(name, ...args);
  });
}
