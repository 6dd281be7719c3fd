// A place far down in a file that was just opened: what lies on the way was never drawn, and its height is a guess until it is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pagesBriefing } from '../bench/inputs/corpus';
import { writeInputs } from '../bench/inputs/input-files';
import { canvas, end } from './app-driver';
import { launchApp, type RunningApp } from './harness';

const briefing = pagesBriefing(40);
const far = briefing.sections.at(-4)!;
let folder: string;
let app: RunningApp;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-far-'));
  app = await launchApp({ userData: path.join(folder, 'user data'), args: [(await writeInputs(briefing, folder)).briefing] });
  await canvas(app).waitFor();
});
afterEach(async () => {
  await end(app);
  rmSync(folder, { recursive: true, force: true });
});

it('stands at the top when the outline goes there', async () => {
  await app.page.getByRole('treeitem').filter({ hasText: far.heading }).first().click();
  await expect.poll(() => app.page.evaluate((id) => document.querySelector(`.bd-canvas [data-section="${CSS.escape(id)}"]`)?.getBoundingClientRect().top ?? NaN, far.id)).toSatisfy((top: number) => top > 0 && top < 120);
});
