import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** The log of faults of the program; the one before it has `.1` in its name. */
const LOG = 'faults.log';
/** At this size a new log is begun. */
const MOST_BYTES = 256_000;
const MOST_MESSAGE = 300;

/** Writes a fault of the program to the log in a folder, without anything that it quotes. Never throws: whoever has a fault to report has enough of them. */
export function writeFault(folder: string, what: string, error: unknown, now: Date = new Date()): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, LOG);
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) renameSync(file, path.join(folder, 'faults.1.log'));
    appendFileSync(file, `${now.toISOString()} ${what}: ${describeFault(error)}\n`, { mode: 0o600 });
  } catch (refusal) {
    process.stderr.write(`A fault was not logged: ${String(refusal)}\n`);
  }
}

/** Name, message and stack of an error. What stands in quotation marks goes: parsers quote the text that they read, systems the names of files. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `something of type ${typeof error} was thrown`;
  const message = error.message.replace(/"[^]*"|'[^]*'|`[^]*`|“[^]*”/g, '"…"').slice(0, MOST_MESSAGE);
  const stack = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`${error.name}: ${message}`, ...stack].join('\n');
}
