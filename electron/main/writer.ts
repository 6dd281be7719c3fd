import path from 'node:path';
import { createThreadWriter } from '../files/thread-writer';
import type { BriefingWriter } from '../files/write-briefing';
import { logsFolder } from './app-folders';
import { writeFault } from './fault-log';

let made: BriefingWriter | undefined;

/** Who writes briefings for this app: a thread beside the main process, which goes on answering meanwhile. */
export const writer = (): BriefingWriter => (made ??= createWriter());

/** Lets the thread be that waits for a folder which does not answer; the next save gets another one. */
export function leaveWriter(): void {
  made = undefined;
}

const createWriter = (): BriefingWriter => createThreadWriter(path.join(__dirname, 'save-thread.cjs'), { onFault: (error) => writeFault(logsFolder(), 'saving thread', error) });
