import { readFile } from 'node:fs/promises';
import type { BenchRow } from '../bench-row';
import { bundleTiptapApp } from '../bundles';
import { middleParagraphs, MIDDLE_CELLS, pagesBriefing, PLAIN_PARAGRAPHS, rowsBriefing } from '../inputs/corpus';
import { withFolder, writeInputs } from '../inputs/input-files';
import { mean, percentile } from '../statistics';
import { takeSightTimes } from './key-timer';
import { findPlaces, type Place, sumUpTyping, typeKeys, type TypingRun, type TypingTimes } from './type-keys';
import { bringToFront, openInApp, openInTiptap, type TypingWindow } from './typing-windows';

/** How much is typed. */
export interface TypingSize {
  readonly runs: number;
  readonly keys: number;
}

export const FULL_TYPING: TypingSize = { runs: 5, keys: 150 };
export const QUICK_TYPING: TypingSize = { runs: 2, keys: 100 };

const TARGET_BESIDE_TIPTAP = 0.8;
const TARGET_BESIDE_PARAGRAPH = 1.25;
const TARGET_LATE_LETTERS = 1;
/** Milliseconds behind a frame at which a key comes, over the 16.6 of a screen and in no order. */
const PHASES: readonly number[] = [0, 9, 4, 13, 2, 11, 6, 15];

/** Typing in the middle of 100 pages beside TipTap and beside 1 page, and in a cell among 200 rows beside a paragraph. */
export async function measureTyping(size: TypingSize): Promise<readonly BenchRow[]> {
  const { hundred, one, tiptap } = await typeInThreeWindows(size);
  const rows = await typeInRows(size);
  const seen = await seeInRows(size);
  const row = (what: string, value: number, name: string, theirs: number, target?: number, unit: 'ms' | 'keys' = 'ms'): BenchRow => ({ group: 'typing', what, unit, value, peer: { name, value: theirs }, ...(target === undefined ? {} : { target }) });
  return [
    row('Typing in 100 pages, p50', hundred.p50, 'TipTap, flat, same text', tiptap.p50),
    row('Typing in 100 pages, p95', hundred.p95, 'TipTap, flat, same text', tiptap.p95, TARGET_BESIDE_TIPTAP),
    row('Typing in 100 pages, p95 with waiting', hundred.p95FromPress, 'TipTap, flat, same text', tiptap.p95FromPress),
    row('Typing in 100 pages, p50', hundred.p50, '1 page', one.p50),
    row('Typing in 100 pages, p95', hundred.p95, '1 page', one.p95),
    row('Section with 200 rows: typing in a cell, p50', rows.cell.p50, 'a paragraph of the same briefing', rows.paragraph.p50),
    row('Section with 200 rows: typing in a cell, p95', rows.cell.p95, 'a paragraph of the same briefing', rows.paragraph.p95, TARGET_BESIDE_PARAGRAPH),
    row('Section with 200 rows: from press to sight on 60 Hz, mean', mean(seen.cell), 'a paragraph of the same briefing', mean(seen.paragraph), TARGET_BESIDE_PARAGRAPH),
    row('Section with 200 rows: from press to sight on 60 Hz, p95', percentile(seen.cell, 0.95), 'a paragraph of the same briefing', percentile(seen.paragraph, 0.95)),
    row(`Section with 200 rows: letters of ${seen.cell.length} seen later than a frame of 60 Hz`, lateLetters(seen.cell), 'a paragraph of the same briefing', lateLetters(seen.paragraph), TARGET_LATE_LETTERS, 'keys'),
  ];
}

/** Of these times from press to sight, those that are longer than a frame; the browser gives them in eights, so those above 16 ms. */
const lateLetters = (times: readonly number[]): number => times.filter((time) => time > 16).length;

/** Typing in the app on 100 pages and on 1 page, by turns. */
export function typeInLongAndShort({ runs, keys }: TypingSize): Promise<{ readonly hundred: TypingTimes; readonly one: TypingTimes }> {
  return withWindows([openPages(100, runs), openPages(1, runs)], async ([hundred, one]) => {
    const times = await byTurns([hundred!, one!], keys);
    return { hundred: times[0]!, one: times[1]! };
  });
}

function typeInThreeWindows({ runs, keys }: TypingSize): Promise<{ readonly hundred: TypingTimes; readonly one: TypingTimes; readonly tiptap: TypingTimes }> {
  return withWindows([openPages(100, runs), openPages(1, runs), openPagesInTiptap(100, runs)], async (windows) => {
    const times = await byTurns(windows, keys);
    return { hundred: times[0]!, one: times[1]!, tiptap: times[2]! };
  });
}

/** Typing in cells in the middle of 200 rows and in plain paragraphs of the same briefing, by turns. */
export function typeInRows({ runs, keys }: TypingSize): Promise<{ readonly cell: TypingTimes; readonly paragraph: TypingTimes }> {
  const open = async (folder: string): Promise<Typist> => {
    const window = await openInApp((await writeInputs(rowsBriefing(), folder)).briefing);
    return { window, places: await findPlaces(window.page, MIDDLE_CELLS.slice(0, runs)) };
  };
  return withWindows([open], async ([cells]) => {
    const { window } = cells!;
    const times = await byTurns([cells!, { window, places: await findPlaces(window.page, PLAIN_PARAGRAPHS.slice(0, runs)) }], keys);
    return { cell: times[0]!, paragraph: times[1]! };
  });
}

/** When a letter typed in such a cell and in such a paragraph is seen on a screen of 60 Hz: the milliseconds of all keys of all runs, by turns. */
export function seeInRows({ runs, keys }: TypingSize): Promise<{ readonly cell: readonly number[]; readonly paragraph: readonly number[] }> {
  const open = async (folder: string): Promise<Typist> => {
    const window = await openInApp((await writeInputs(rowsBriefing(), folder)).briefing, 'of a screen');
    return { window, places: await findPlaces(window.page, [...MIDDLE_CELLS.slice(0, runs), ...PLAIN_PARAGRAPHS.slice(0, runs)]) };
  };
  return withWindows([open], async ([typist]) => {
    const { window, places } = typist!;
    const seen: { readonly cell: number[]; readonly paragraph: number[] } = { cell: [], paragraph: [] };
    await bringToFront(window);
    for (let turn = 0; turn < runs; turn += 1) {
      for (const [kind, place] of [['cell', places[turn]!], ['paragraph', places[runs + turn]!]] as const) {
        await typeKeys(window.page, place, keys, PHASES);
        seen[kind].push(...await takeSightTimes(window.page, keys));
      }
    }
    return seen;
  });
}

/** A window, and where one run after the other types in it. */
interface Typist {
  readonly window: TypingWindow;
  readonly places: readonly Place[];
}
type OpenTypist = (folder: string) => Promise<Typist>;

const openPages = (pages: number, runs: number): OpenTypist => async (folder) => {
  const briefing = pagesBriefing(pages);
  const window = await openInApp((await writeInputs(briefing, folder)).briefing);
  return { window, places: await findPlaces(window.page, middleParagraphs(briefing, runs)) };
};

const openPagesInTiptap = (pages: number, runs: number): OpenTypist => async (folder) => {
  const briefing = pagesBriefing(pages);
  const { html } = await writeInputs(briefing, folder);
  const window = await openInTiptap(await bundleTiptapApp(), await readFile(html, 'utf8'));
  return { window, places: await findPlaces(window.page, middleParagraphs(briefing, runs)) };
};

/** Opens windows one after the other, lends them all, and closes those that were opened, whatever happens. */
async function withWindows<T>(opens: readonly OpenTypist[], work: (typists: readonly Typist[]) => Promise<T>, opened: readonly Typist[] = []): Promise<T> {
  const [open, ...rest] = opens;
  if (open === undefined) return work(opened);
  return withFolder(async (folder) => {
    const typist = await open(folder);
    try {
      return await withWindows(rest, work, [...opened, typist]);
    } finally {
      await typist.window.close();
    }
  });
}

/** One run in each by turns, so that what slows the machine down slows all. */
async function byTurns(typists: readonly Typist[], keys: number): Promise<readonly TypingTimes[]> {
  const runs = typists.map((): TypingRun[] => []);
  for (let turn = 0; turn < typists[0]!.places.length; turn += 1) {
    for (const [index, { window, places }] of typists.entries()) {
      await bringToFront(window);
      runs[index]!.push(await typeKeys(window.page, places[turn]!, keys));
    }
  }
  return runs.map(sumUpTyping);
}
