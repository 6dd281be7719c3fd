// The one way to the main process. Everything else in the renderer calls `desk`, so that a test can put another in its place.
import type { Desk } from '../../shared/ipc/contract';

declare global {
  interface Window {
    readonly desk: Desk;
  }
}

/** The bridge that the preload put on the window; looked up at each call. */
export const desk: Desk = {
  invoke: (channel, ...args) => window.desk.invoke(channel, ...args),
  on: (event, listener) => window.desk.on(event, listener),
  openDropped: (file) => window.desk.openDropped(file),
};
