// What the main process and its saving thread say to each other.
import type { Result } from '../../shared/model/result';
import type { SaveError } from './save-error';
import type { SavedFile } from './save-file';
import type { WriteJob } from './write-briefing';

/** To the thread. Images come before the first save that needs them, one message each, and are kept there. */
export type ToSaveThread =
  | { readonly type: 'image'; readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'save'; readonly id: number; readonly job: WriteJob };

/** From the thread: `ready` once, then one answer for each save, in their order. */
export type FromSaveThread =
  | { readonly type: 'ready' }
  | { readonly type: 'ended'; readonly id: number; readonly result: Result<SavedFile, SaveError> }
  /** A fault of the program. */
  | { readonly type: 'threw'; readonly id: number; readonly message: string; readonly stack?: string };
