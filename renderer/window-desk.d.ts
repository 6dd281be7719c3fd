import type { Desk } from '../shared/ipc/contract';

declare global {
  interface Window {
    /** The bridge to the main process, put there by electron/preload. */
    readonly desk: Desk;
  }
}
