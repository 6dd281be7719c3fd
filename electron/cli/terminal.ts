import { errorCode } from '../files/system-error';
import { watchStream, type WatchedStream } from './watched-stream';

/** Where the command line reads and writes; tests and the packaged app bring their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether errors go to a screen that can show a line of progress. */
  readonly isErrTty: boolean;
  /** Characters in a line of the output; Infinity where it goes to a file or a pipe, whose lines are left whole. */
  readonly width: number;
  /** The folder that relative paths start from; empty when it was removed meanwhile. */
  readonly cwd: string;
  /** Templates, fonts and layout files. */
  readonly resourcesDir: string;
  /** Today, `2026-03-14`. */
  readonly today: string;
  /** Told from now on when the user wants to stop (Ctrl+C); until it is called for, Ctrl+C ends the program at once. */
  readonly interruption: () => AbortSignal;
}

/** The terminal of this process, and its two streams. */
export function processTerminal(resourcesDir: string): Terminal & { readonly output: WatchedStream; readonly errors: WatchedStream } {
  const output = watchStream(process.stdout);
  const errors = watchStream(process.stderr);
  return {
    output,
    errors,
    out: output.write,
    err: errors.write,
    isErrTty: process.stderr.isTTY === true,
    width: widthOf(process.env['COLUMNS'], process.stdout.columns),
    cwd: currentFolder(),
    resourcesDir,
    today: localDay(new Date()),
    interruption,
  };
}

/** What COLUMNS says, or else what the screen says; nothing narrower than twenty characters. */
export function widthOf(columnsVariable: string | undefined, screen: number | undefined): number {
  const said = /^[1-9]\d{0,3}$/.test(columnsVariable ?? '') ? Number(columnsVariable) : screen;
  return said === undefined || said === 0 ? Infinity : Math.max(said, 20);
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return '';
  }
}

/** A second Ctrl+C ends the program as if nothing listened. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

const localDay = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
