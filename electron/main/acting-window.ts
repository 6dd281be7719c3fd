// In the name of which window something is done: that of the page that asked, or else the one that was used last.
import { AsyncLocalStorage } from 'node:async_hooks';

const acting = new AsyncLocalStorage<number>();
let usedLast = 0;

/** Does something, and everything that comes of it, in the name of a window. */
export const actFor = <T>(windowId: number, task: () => T): T => acting.run(windowId, task);

/** The window in whose name things are done now. */
export const actingWindowId = (): number => acting.getStore() ?? usedLast;

/** Says that a window was used: what comes from outside (a second start, the system) belongs to it from now on. */
export function windowUsed(windowId: number): void {
  usedLast = windowId;
}
