import type { Page } from 'playwright-core';

/** How long one key took, in milliseconds, to the end of the layout and paint of the frame that shows it. */
export interface KeyTime {
  /** From the key's first listener: what the page itself does for a key. */
  readonly fromKeydown: number;
  /** From the press itself, so with the time that the key waited for other work of the page. */
  readonly fromPress: number;
}

/** What stands in the page while it is timed. */
interface PageKeys {
  times: KeyTime[];
  whenTimed: (() => void) | undefined;
}

declare global {
  interface Window {
    benchKeys: PageKeys;
  }
}

/**
 * Has the page time every key from now on. Frames must not wait for a screen: the task that a frame's callback posts runs when its layout and paint
 * are done, and only then.
 */
export async function installKeyTimer(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchKeys = { times: [], whenTimed: undefined };
    window.addEventListener('keydown', (event) => {
      const began = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const ended = performance.now();
          window.benchKeys.times.push({ fromKeydown: ended - began, fromPress: ended - event.timeStamp });
          window.benchKeys.whenTimed?.();
          port1.close();
        };
        port2.postMessage(null);
      });
    }, { capture: true });
  });
}

/** Waits until so many keys since the last `takeKeyTimes` have their frame. Nothing polls, so waiting draws no frame of its own. */
export function keysTimed(page: Page, keys: number): Promise<void> {
  return page.evaluate((count) => new Promise<void>((resolve) => {
    const look = (): void => {
      if (window.benchKeys.times.length < count) return;
      window.benchKeys.whenTimed = undefined;
      resolve();
    };
    window.benchKeys.whenTimed = look;
    look();
  }), keys);
}

/** Takes the times of the keys since the last call. */
export const takeKeyTimes = (page: Page): Promise<readonly KeyTime[]> => page.evaluate(() => window.benchKeys.times.splice(0));

/** The frames a second that an idle page draws. A screen, real or pretended, would hold them at 60. */
export function framesPerSecond(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const began = performance.now();
    let frames = 0;
    const next = (): void => {
      frames += 1;
      const elapsed = performance.now() - began;
      if (elapsed < 500) requestAnimationFrame(next);
      else resolve((frames / elapsed) * 1000);
    };
    requestAnimationFrame(next);
  }));
}
