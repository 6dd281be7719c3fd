/** Where the command line reads and writes; tests and the packaged app bring their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether errors go to a screen that can show a line of progress. */
  readonly isErrTty: boolean;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Templates, fonts and layout files. */
  readonly resourcesDir: string;
  /** Today, `2026-03-14`. */
  readonly today: string;
}

/** The terminal of this process. */
export function processTerminal(resourcesDir: string): Terminal {
  return {
    out: (text) => { process.stdout.write(text); },
    err: (text) => { process.stderr.write(text); },
    isErrTty: process.stderr.isTTY === true,
    cwd: process.cwd(),
    resourcesDir,
    today: localDay(new Date()),
  };
}

const localDay = (now: Date): string => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
