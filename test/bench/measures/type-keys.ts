import type { ElementHandle, Page } from 'playwright-core';
import { median, percentile } from '../statistics';
import { type KeyTime, keysTimed, takeKeyTimes } from './key-timer';

/** What is typed: plain words and sentences, none of them a command of an editor. */
const TEXT = 'the count of the last season is set beside the fares of both towns and the cost of the second engine. nobody has yet said who would pay for the quay where the current is strong. the crew asks for an answer before the summer and the council meets once more in the spring. the letter is ready to be sent and waits. ';
/** A short rest after a word, and one after a sentence that is longer than what editors put off until nobody types. */
const AFTER_WORD_MS = 40;
const AFTER_SENTENCE_MS = 600;

/** Medians of several runs, in milliseconds. */
export interface TypingTimes {
  readonly p50: number;
  readonly p95: number;
  /** The 95th percentile with the time that a key waited for other work. */
  readonly p95FromPress: number;
}

/** The times of the keys of one run. */
export type TypingRun = readonly KeyTime[];

/** The paragraphs (in a cell, too) that hold these texts, found before anything is typed into them. A text may be named more than once. */
export async function findPlaces(page: Page, texts: readonly string[]): Promise<readonly Place[]> {
  const found = new Map<string, Place>();
  for (const text of texts) {
    if (!found.has(text)) found.set(text, (await page.locator('[contenteditable="true"] p', { hasText: text }).first().elementHandle())!);
  }
  return texts.map((text) => found.get(text)!);
}

/** A paragraph in either editor. */
export type Place = ElementHandle<Node>;

/**
 * Types so many keys in the middle of a paragraph, as a person does: key by key, each after the frame of the one before, with rests after words and sentences.
 * With `phases` each key comes so many milliseconds after the frame of the one before, by turns: on a screen they would all come just behind a frame.
 * Throws when the text did not arrive there.
 */
export async function typeKeys(page: Page, place: Place, keys: number, phases: readonly number[] = []): Promise<TypingRun> {
  await place.click();
  const before = (await place.textContent()) ?? '';
  await takeKeyTimes(page);
  for (let index = 0; index < keys; index += 1) {
    const key = TEXT[index % TEXT.length]!;
    if (phases.length > 0) await page.waitForTimeout(phases[index % phases.length]!);
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await keysTimed(page, index + 1);
    if (key === ' ') await page.waitForTimeout(TEXT[(index % TEXT.length) - 1] === '.' ? AFTER_SENTENCE_MS : AFTER_WORD_MS);
  }
  const grown = ((await place.textContent()) ?? '').length - before.length;
  if (grown !== keys) throw new Error(`${keys} keys were typed, but the paragraph grew by ${grown} characters`);
  return takeKeyTimes(page);
}

/** Sums several runs up: the percentiles of each run, and of those the medians. */
export function sumUpTyping(runs: readonly TypingRun[]): TypingTimes {
  const over = (share: number, of: (time: KeyTime) => number): number => median(runs.map((run) => percentile(run.map(of), share)));
  return { p50: over(0.5, (time) => time.fromKeydown), p95: over(0.95, (time) => time.fromKeydown), p95FromPress: over(0.95, (time) => time.fromPress) };
}
