// The acceptance of the main job: from New to an exported decision memo with the keyboard alone, on the real window. Prints the keys pressed and the seconds.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContainer } from '../../shared/container';
import { inlineText, richText, type Block, type Briefing } from '../../shared/model';
import { answerSaveDialog, end, focusedLabel, message } from './app-driver';
import { launchApp, type RunningApp } from './harness';
import { countedKeyboard } from './keyboard';

let folder: string;
let app: RunningApp;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-keys-'));
  app = await launchApp({ userData: path.join(folder, 'user data') });
  await app.page.getByRole('button', { name: /^Decision memo/ }).waitFor();
});
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

it('makes a decision memo from New to both exported files with the keyboard alone', async () => {
  const { press, type, downTo, caret, count } = countedKeyboard(app);
  const began = Date.now();
  await press('Control+n');
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Decision memo/);
  await press('Enter');
  await expect.poll(() => focusedLabel(app)).toBe('Subject');
  await type('Permit backlog');
  await press('Tab');
  await type('Minister');
  await press('Tab');
  await type('15 December 2026');
  await press('Enter');
  await expect.poll(() => focusedLabel(app), { timeout: 10_000 }).toBe('Text of the briefing');

  await type('Approve option B by 15 December.');
  await press('Control+Alt+f');
  await type('Case system, 30 September.');
  await press('Escape');
  await downTo('Recommendations', 'that');
  await type('approve option B');
  await press('Enter');
  await type('note the residual risk');
  await downTo('Background');
  await type('Three things changed.');
  await press('Enter', 'Control+Shift+8');
  await type('Staff');
  await press('Enter');
  await type('Law');
  await press('Enter', 'Enter');
  await type('/table');
  await expect.poll(() => app.page.getByRole('option', { name: /^Table/ }).count()).toBe(1);
  await press('Enter');
  for (const cell of ['Option', 'Cost', 'Time', 'A', 'Low', 'Long']) {
    await type(cell);
    await press('Tab');
  }
  await downTo('Risks', 'mayHappen');
  for (const risk of ['staff leave', 'courts object', 'data is late']) {
    expect((await caret()).field).toBe('mayHappen');
    await type(risk);
    if (risk === 'data is late') break;
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab'); // leading to, likelihood, impact, response, owner
    await press('Enter'); // in the last cell: a new row
    await downTo('Risks', 'mayHappen');
  }
  await answerSaveDialog(app, path.join(folder, 'memo.briefing'));
  await press('Control+s');
  await expect.poll(() => app.page.getByText(/^Saved \d\d:\d\d:\d\d$/).count(), { timeout: 20_000 }).toBe(1);
  await press('Control+Shift+e');
  await expect.poll(() => message(app)).toMatch(/Export/);
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  await press('Enter');
  await expect.poll(() => message(app), { timeout: 60_000 }).toMatch(/Show in folder/);
  process.stdout.write(`Decision memo by keyboard: ${count()} keys, ${((Date.now() - began) / 1000).toFixed(1)} s (typed by a program)\n`);

  expect(readdirSync(folder).filter((name) => /\.(docx|pdf)$/.test(name)).map((name) => path.extname(name)).sort()).toEqual(['.docx', '.pdf']);
  const briefing = saved(path.join(folder, 'memo.briefing'));
  const blocks = (heading: string): readonly Block[] => briefing.sections.find((section) => section.heading === heading)?.blocks ?? [];
  const rows = (heading: string, field: string): readonly string[] => blocks(heading).flatMap((block) => (block.type === 'rows' ? block.rows.map((row) => richText(row.texts[field])) : []));
  expect(briefing.metadata).toMatchObject({ subject: 'Permit backlog', to: 'Minister', decideBy: '2026-12-15' });
  expect(blocks('Bottom line')[0]).toMatchObject({ type: 'paragraph', content: [{ text: 'Approve option B by 15 December.' }, { type: 'footnote', content: [{ text: 'Case system, 30 September.' }] }] });
  expect(rows('Recommendations', 'that')).toEqual(['approve option B', 'note the residual risk']);
  expect(blocks('Background').flatMap((block) => (block.type === 'list' ? block.items.map((item) => inlineText(item.content)) : []))).toEqual(['Staff', 'Law']);
  expect(blocks('Background').filter((block) => block.type === 'table')).toHaveLength(1);
  expect(rows('Risks', 'mayHappen').filter((text) => text !== '')).toEqual(['staff leave', 'courts object', 'data is late']);
});

function saved(file: string): Briefing {
  const read = readContainer(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.briefing;
}
