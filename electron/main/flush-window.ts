import { randomUUID } from 'node:crypto';
import { emit } from './ipc';
import { currentWindow } from './main-window';

const waiting = new Map<string, () => void>();
const ANSWER_WITHIN_MS = 5000;

/** Asks the window to hand over everything that it has not sent yet. False when it did not answer within five seconds. */
export function flushWindow(): Promise<boolean> {
  const window = currentWindow();
  if (window === null) return Promise.resolve(false);
  const requestId = randomUUID();
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      waiting.delete(requestId);
      resolve(false);
    }, ANSWER_WITHIN_MS);
    waiting.set(requestId, () => {
      clearTimeout(timer);
      resolve(true);
    });
    emit(window.webContents, 'app:flush', { requestId });
  });
}

/** The window's answer to a flush. */
export function windowFlushed(requestId: string): void {
  waiting.get(requestId)?.();
  waiting.delete(requestId);
}
