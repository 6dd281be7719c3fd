// The same decision memo with ten rows, made by keyboard alone in three ways: pasted, typed cell by cell, and typed as prose. The tests look at what comes out, the bench at keys and seconds.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { answerSaveDialog, focusedLabel, message, until } from './app-driver';
import type { RunningApp } from './harness';
import { type CountedKeyboard, countedKeyboard } from './keyboard';

/** How the ten rows come to the page. */
export type Way = 'pasted' | 'by hand' | 'prose';
export const WAYS: readonly Way[] = ['pasted', 'by hand', 'prose'];

/** The table that is pasted, as a spreadsheet gives it: cells with tabs between them, its first row the headings, not all of which are those of the app. */
export const OPTIONS: readonly (readonly string[])[] = [
  ['Choice', 'For', 'Against', 'Our view'],
  ['Lease a second ferry', 'Ready before the winter', 'Costs more each year', 'Preferred'],
  ['Build a second ferry', 'Fits the quay', 'Not ready for three years', 'Possible'],
  ['Repair the old ferry', 'Cheapest', 'Out of service for a season', 'Possible'],
  ['Charter by the day', 'No long contract', 'No crossing on busy days', 'Rejected'],
  ['Keep one ferry', 'Costs nothing new', 'A missed crossing each week', 'Baseline'],
];
/** The notes that are pasted: lines with dashes, as they stand in a mail. */
export const RISKS: readonly string[] = [
  'the lease may end before the new quay is ready',
  'the leased ferry may be too long for the quay',
  'the crew may not be trained before the winter',
  'one of the towns may not pay its half',
  'the strong current may stop the crossing on some days',
];

/** What one making of the memo took. */
export interface MemoRun {
  readonly keys: number;
  /** From the first key to the exported files, typed by a program. */
  readonly seconds: number;
  readonly files: { readonly briefing: string; readonly docx: string; readonly pdf: string };
}

/** Makes the memo from New to both exported files, in an app that shows its start page and a folder for the files. */
export async function makeTenRowsMemo(app: RunningApp, way: Way, folder: string): Promise<MemoRun> {
  const keyboard = countedKeyboard(app);
  const { press, type, downTo } = keyboard;
  const began = Date.now();
  await press('Control+n');
  await until('the focus is on the first template', () => app.page.evaluate(() => document.activeElement?.textContent?.startsWith('Decision memo') ?? false));
  await press('Enter');
  await until('the subject is asked for', async () => (await focusedLabel(app)) === 'Subject');
  await type('Second ferry');
  await press('Tab');
  await type('Minister');
  await press('Tab');
  await type('15 December 2026');
  await press('Enter');
  await until('the briefing is open', async () => (await focusedLabel(app)) === 'Text of the briefing');
  await type('Approve the lease of a second ferry by 15 December.');
  await downTo('Recommendations', 'that');
  await type('approve the lease of a second ferry');
  await fill[way](app, keyboard);
  const briefing = path.join(folder, 'memo.briefing');
  await answerSaveDialog(app, briefing);
  await press('Control+s');
  await app.page.getByText(/^Saved \d\d:\d\d:\d\d$/).waitFor({ state: 'attached' });
  await press('Control+Shift+e');
  await until('the focus is in the dialog', () => inDialog(app));
  await press('Enter');
  await until('the files are exported', async () => /Show in folder/.test(await message(app)));
  const seconds = (Date.now() - began) / 1000;
  const exported = (type: string): string => path.join(folder, readdirSync(folder).find((name) => name.endsWith(type)) ?? `no ${type}`);
  return { keys: keyboard.count(), seconds, files: { briefing, docx: exported('.docx'), pdf: exported('.pdf') } };
}

const fill: Readonly<Record<Way, (app: RunningApp, keyboard: CountedKeyboard) => Promise<void>>> = {
  pasted: async (app, { press, downTo }) => {
    await downTo('Options');
    await copy(app, OPTIONS.map((row) => `${row.join('\t')}\r\n`).join(''));
    await press('Control+v', 'Control+Shift+Enter');
    await until('the columns are asked for', async () => /Turn the table into typed rows/.test(await message(app)) && (await inDialog(app)));
    await press('Enter'); // what the app guesses of the columns is right
    await until('the caret is back in the text', async () => (await focusedLabel(app)) === 'Text of the briefing');
    await downTo('Risks', 'becauseOf');
    await copy(app, RISKS.map((note) => `- ${note}\n`).join(''));
    await press('Control+v', 'Control+Shift+Enter');
  },
  'by hand': async (_app, { press, type, downTo }) => {
    await downTo('Options', 'option');
    for (const [index, [option = '', pro = '', against = '', view = '']] of OPTIONS.slice(1).entries()) {
      if (index > 0) await press('Tab'); // behind the last field: a new row
      await type(option);
      await press('Tab');
      await type(pro);
      await press('Tab');
      await type(against);
      await press('Tab', ...(LETTERS[view] ?? []));
    }
    await press('Escape'); // from the value back to the text
    await downTo('Risks', 'becauseOf');
    await press('Tab');
    for (const [index, risk] of RISKS.entries()) {
      if (index > 0) await press('Control+Enter');
      await type(risk);
    }
  },
  prose: async (_app, { press, type, downTo }) => {
    await downTo('Options');
    for (const [index, [option = '', pro = '', against = '', view = '']] of OPTIONS.slice(1).entries()) {
      if (index > 0) await press('Enter');
      await type(`${option}. For: ${pro}. Against: ${against}. Our view: ${view}.`);
    }
    await downTo('Risks', 'becauseOf');
    await press('Enter');
    for (const [index, risk] of RISKS.entries()) {
      if (index > 0) await press('Enter');
      await type(`${risk}.`);
    }
  },
};

const inDialog = ({ page }: RunningApp): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null);

/** A letter chooses the next value that begins with it. */
const LETTERS: Readonly<Record<string, readonly string[]>> = { Preferred: ['p'], Possible: ['p', 'p'], Rejected: ['r'], Baseline: ['b'] };

/** Puts a text on the system's clipboard, as another program does. */
const copy = ({ electron }: RunningApp, text: string): Promise<void> => electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
