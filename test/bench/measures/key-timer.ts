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
    benchSights: PerformanceObserver & { readonly durations: number[] };
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

/** The milliseconds from one frame of an idle page to the next, in the middle of half a second of them. A screen of 60 frames a second makes them 16.6. */
export function medianFrameGap(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const stamps = [performance.now()];
    const next = (): void => {
      stamps.push(performance.now());
      if (stamps.at(-1)! - stamps[0]! < 500 || stamps.length < 10) { requestAnimationFrame(next); return; }
      const gaps = stamps.slice(1).map((stamp, index) => stamp - stamps[index]!).sort((a, b) => a - b);
      resolve(gaps[gaps.length >> 1]!);
    };
    requestAnimationFrame(next);
  }));
}

/** What the browser reports at least of an event, in milliseconds; it rounds to eights. What is not reported was seen sooner. */
const LEAST_REPORTED_MS = 16;
/** Frames after which the browser has reported the last key. */
const FRAMES_TO_REPORT = 30;

/** Has the browser report from now on how long after a key was pressed the frame with its letter was presented (`duration` of the Event Timing API, W3C). */
export async function installSightTimer(page: Page): Promise<void> {
  await page.evaluate((durationThreshold) => {
    const durations: number[] = [];
    const note = (entries: PerformanceEntryList): void => { durations.push(...entries.filter(({ name }) => name === 'keydown').map(({ duration }) => duration)); };
    window.benchSights = Object.assign(new PerformanceObserver((list) => { note(list.getEntries()); }), { durations });
    window.benchSights.observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, LEAST_REPORTED_MS);
}

/** Takes the milliseconds from press to sight of so many keys that were typed since the last call, in eights; those that the browser does not report stand as the eight below the least that it does. */
export async function takeSightTimes(page: Page, keys: number): Promise<readonly number[]> {
  const reported = await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    return window.benchSights.durations.splice(0);
  }, FRAMES_TO_REPORT);
  if (reported.length > keys) throw new Error(`${keys} keys were typed, and the browser reports ${reported.length}`);
  return [...Array.from({ length: keys - reported.length }, () => LEAST_REPORTED_MS - 8), ...reported];
}
