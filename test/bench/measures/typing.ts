import type { BenchRow } from '../bench-row';
import { bundleTiptapApp } from '../bundles';
import { middleParagraphs, MIDDLE_CELLS, pagesBriefing, PLAIN_PARAGRAPHS, rowsBriefing } from '../inputs/corpus';
import { withFolder, writeInputs } from '../inputs/input-files';
import { readFile } from 'node:fs/promises';
import { sumUpTyping, typeKeys, type TypingRun, type TypingTimes } from './type-keys';
import { bringToFront, openInApp, openInTiptap, type TypingWindow } from './typing-windows';

/** How much is typed. */
export interface TypingSize {
  readonly runs: number;
  readonly keys: number;
}

export const FULL_TYPING: TypingSize = { runs: 5, keys: 300 };
export const QUICK_TYPING: TypingSize = { runs: 2, keys: 100 };

const TARGET_BESIDE_TIPTAP = 0.8;

/** Typing in the middle of 100 pages beside TipTap, 100 pages beside 1 page, and in a cell among 200 rows beside a paragraph. */
export async function measureTyping(size: TypingSize): Promise<readonly BenchRow[]> {
  const long = await typeBesideTiptap(100, size);
  const short = await typeInApp(1, size);
  const rows = await typeInRows(size);
  const row = (what: string, value: number, name: string, theirs: number, target?: number): BenchRow => ({ group: 'typing', what, unit: 'ms', value, peer: { name, value: theirs }, ...(target === undefined ? {} : { target }) });
  return [
    row('Typing in 100 pages, p50', long.ours.p50, 'TipTap, flat, same text', long.theirs.p50),
    row('Typing in 100 pages, p95', long.ours.p95, 'TipTap, flat, same text', long.theirs.p95, TARGET_BESIDE_TIPTAP),
    row('Typing in 100 pages, p95 with waiting', long.ours.p95FromPress, 'TipTap, flat, same text', long.theirs.p95FromPress),
    row('Typing in 100 pages, p50', long.ours.p50, '1 page', short.p50),
    row('Typing in 100 pages, p95', long.ours.p95, '1 page', short.p95),
    row('Section with 200 rows: typing in a cell, p50', rows.cell.p50, 'a paragraph of the same briefing', rows.paragraph.p50),
    row('Section with 200 rows: typing in a cell, p95', rows.cell.p95, 'a paragraph of the same briefing', rows.paragraph.p95),
  ];
}

/** Both windows are open at once and typed in by turns, at the same places. */
export function typeBesideTiptap(pages: number, { runs, keys }: TypingSize): Promise<{ readonly ours: TypingTimes; readonly theirs: TypingTimes }> {
  return withFolder(async (folder) => {
    const briefing = pagesBriefing(pages);
    const inputs = await writeInputs(briefing, folder);
    const ours = await openInApp(inputs.briefing);
    try {
      const theirs = await openInTiptap(await bundleTiptapApp(), await readFile(inputs.html, 'utf8'));
      try {
        const [oursTimes, theirsTimes] = await byTurns([{ window: ours, places: middleParagraphs(briefing, runs) }, { window: theirs, places: middleParagraphs(briefing, runs) }], keys);
        return { ours: oursTimes!, theirs: theirsTimes! };
      } finally {
        await theirs.close();
      }
    } finally {
      await ours.close();
    }
  });
}

/** Typing in the middle of so many pages. */
export function typeInApp(pages: number, { runs, keys }: TypingSize): Promise<TypingTimes> {
  return withFolder(async (folder) => {
    const briefing = pagesBriefing(pages);
    const window = await openInApp((await writeInputs(briefing, folder)).briefing);
    try {
      const [times] = await byTurns([{ window, places: middleParagraphs(briefing, runs) }], keys);
      return times!;
    } finally {
      await window.close();
    }
  });
}

function typeInRows({ runs, keys }: TypingSize): Promise<{ readonly cell: TypingTimes; readonly paragraph: TypingTimes }> {
  return withFolder(async (folder) => {
    const window = await openInApp((await writeInputs(rowsBriefing(), folder)).briefing);
    try {
      const [cell, paragraph] = await byTurns([{ window, places: MIDDLE_CELLS.slice(0, runs) }, { window, places: PLAIN_PARAGRAPHS.slice(0, runs) }], keys);
      return { cell: cell!, paragraph: paragraph! };
    } finally {
      await window.close();
    }
  });
}

/** One run in each by turns, so that what slows the machine down slows all. */
async function byTurns(typists: readonly { readonly window: TypingWindow; readonly places: readonly string[] }[], keys: number): Promise<readonly TypingTimes[]> {
  const runs = typists.map((): TypingRun[] => []);
  for (let turn = 0; turn < typists[0]!.places.length; turn += 1) {
    for (const [index, { window, places }] of typists.entries()) {
      await bringToFront(window);
      runs[index]!.push(await typeKeys(window.page, places[turn]!, keys));
    }
  }
  return runs.map(sumUpTyping);
}
