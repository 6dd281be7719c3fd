// What the main process and its thread for whole files say to each other.
import type { FileJobName } from './file-jobs';

/** To the thread. */
export interface ToFileThread {
  readonly id: number;
  readonly name: FileJobName;
  readonly args: readonly unknown[];
}

/** From the thread: one answer for each job. */
export type FromFileThread =
  | { readonly type: 'ended'; readonly id: number; readonly result: unknown }
  /** A fault of the program. */
  | { readonly type: 'threw'; readonly id: number; readonly message: string; readonly stack?: string };
