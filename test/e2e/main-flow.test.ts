// The main job on the real window: create from a template, type, restructure, undo, save, quit, reopen, export both.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContainer } from '../../shared/container';
import { richText, type Briefing } from '../../shared/model';
import { message, answerOpenDialog, answerQuestions, answerSaveDialog, canvas, end, focusedLabel, pressMenuKey, questionsAsked, quit, save, windowTitle } from './app-driver';
import { launchApp, PROJECT, type RunningApp } from './harness';

let folder: string;
let userData: string;
let app: RunningApp | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-flow-'));
  userData = path.join(folder, 'user data');
});
afterEach(async () => {
  if (app !== undefined) await end(app);
  app = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const start = async (...args: string[]): Promise<RunningApp> => (app = await launchApp({ userData, args }));
const readFile = (file: string): Briefing => {
  const read = readContainer(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.briefing;
};

async function createDecisionMemo(running: RunningApp, subject: string): Promise<void> {
  const { page } = running;
  await page.getByRole('button', { name: /^Decision memo/ }).press('Enter');
  await expect.poll(() => focusedLabel(running)).toBe('Subject');
  await page.keyboard.type(subject);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedLabel(running), { timeout: 10_000 }).toBe('Text of the briefing');
}

describe('the main job', () => {
  it('writes, restructures, undoes, saves, reopens after a restart and exports both files', async () => {
    const first = await start();
    const { page } = first;
    await createDecisionMemo(first, 'Permit backlog');
    await page.keyboard.type('We ask for a decision. ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('By Friday.');
    await page.keyboard.press('Control+b');

    const sections = () => page.getByRole('treeitem', { level: 1 }).allInnerTexts().then((texts) => texts.map((text) => text.replace(/[^A-Za-z ]/g, '').trim()));
    const before = await sections();
    await page.getByRole('treeitem', { name: /Background/ }).click();
    await page.getByRole('treeitem', { name: /Background/ }).press('Alt+ArrowUp');
    await expect.poll(sections).not.toEqual(before);
    await pressMenuKey(first, 'CommandOrControl+Z');
    await expect.poll(sections).toEqual(before);

    const file = path.join(folder, 'Дозволи — рішення.briefing');
    await answerSaveDialog(first, file);
    await save(first);
    expect(await windowTitle(first)).toBe('Дозволи — рішення.briefing – Briefing Desk');
    const saved = readFile(file);
    expect(saved.metadata.subject).toBe('Permit backlog');
    expect(saved.sections[0]?.blocks[0]).toMatchObject({ type: 'paragraph', content: [{ type: 'text', text: 'We ask for a decision. ' }, { type: 'text', text: 'By Friday.', marks: ['bold'] }] });
    await quit(first);

    const second = await start(file);
    await canvas(second).waitFor();
    await expect.poll(() => canvas(second).innerText()).toContain('We ask for a decision. By Friday.');
    await pressMenuKey(second, 'CommandOrControl+Shift+E');
    const dialog = second.page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => dialog.innerText(), { timeout: 60_000 }).toMatch(/Show in folder/);
    const made = readdirSync(folder).filter((name) => /\.(docx|pdf)$/.test(name));
    expect(made.map((name) => path.extname(name)).sort()).toEqual(['.docx', '.pdf']);
    expect(readFileSync(path.join(folder, made.find((name) => name.endsWith('.pdf'))!)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('asks before it closes unsaved work, stays open on cancel and saves on demand', async () => {
    const running = await start();
    await createDecisionMemo(running, 'Unsaved');
    await running.page.keyboard.type('Do not lose me.');
    await expect.poll(() => windowTitle(running)).toMatch(/^• /);
    await answerQuestions(running, 'Cancel');
    await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(() => questionsAsked(running)).toHaveLength(1);
    expect(await canvas(running).innerText()).toContain('Do not lose me.');

    const file = path.join(folder, 'kept.briefing');
    await answerSaveDialog(running, file);
    await answerQuestions(running, 'Save');
    await quit(running);
    expect(JSON.stringify(readFile(file).sections[0])).toContain('Do not lose me.');
  });

  it('offers work that was not saved when the process was killed', async () => {
    const running = await start();
    await createDecisionMemo(running, 'Crash');
    await running.page.keyboard.type('Typed before the crash.');
    const journal = path.join(userData, 'recovery');
    await expect.poll(() => existsSync(journal) && readdirSync(journal).some((name) => name.endsWith('.journal') && readFileSync(path.join(journal, name), 'utf8').includes('Typed before the crash.')), { timeout: 10_000 }).toBe(true);
    const gone = new Promise<void>((resolve) => running.child.once('exit', () => resolve()));
    running.child.kill('SIGKILL');
    await gone;

    const again = await start();
    await canvas(again).waitFor();
    await expect.poll(() => canvas(again).innerText()).toContain('Typed before the crash.');
    expect(await windowTitle(again)).toMatch(/^• Crash/);
  });

  it('says what is wrong with a file that is not a briefing, and opens nothing', async () => {
    const file = path.join(folder, 'broken.briefing');
    writeFileSync(file, 'not a zip');
    const running = await start();
    await running.page.getByRole('button', { name: /^Decision memo/ }).waitFor();
    await answerOpenDialog(running, file);
    await pressMenuKey(running, 'CommandOrControl+O');
    await expect.poll(() => message(running)).toContain('broken.briefing is not a briefing');
    expect(await canvas(running).count()).toBe(0);
  });

  it('never writes over a file that someone else changed meanwhile', async () => {
    const file = path.join(folder, 'shared.briefing');
    const running = await start();
    await createDecisionMemo(running, 'Shared');
    await answerSaveDialog(running, file);
    await save(running);
    const theirs = Buffer.from('what another program wrote');
    writeFileSync(file, theirs);
    await running.page.keyboard.type('Mine.');
    await pressMenuKey(running, 'CommandOrControl+S');
    await expect.poll(() => message(running)).toMatch(/changed/i);
    expect(readFileSync(file)).toEqual(theirs);
  });

  it.each(['three-way-talks', 'every-block', 'right-to-left-and-cyrillic', 'empty'])('opens %s, looks at its pages and closes it without a question', async (sample) => {
    const file = path.join(folder, `${sample}.briefing`);
    cpSync(path.join(PROJECT, `resources/samples/${sample}.briefing`), file);
    const running = await start(file);
    await canvas(running).waitFor();
    await running.page.getByRole('tab', { name: 'Preview' }).click();
    await expect.poll(() => running.page.getByRole('tabpanel').innerText(), { timeout: 60_000 }).toMatch(/\d+ pages?/);
    expect(await windowTitle(running)).toBe(`${sample}.briefing – Briefing Desk`);
    await answerQuestions(running, 'Cancel');
    await running.page.keyboard.press('Control+w');
    await running.page.getByRole('button', { name: /^Decision memo/ }).waitFor();
    expect(await questionsAsked(running)).toEqual([]);
    expect(readFileSync(file)).toEqual(readFileSync(path.join(PROJECT, `resources/samples/${sample}.briefing`)));
  });

  it('keeps rows of risks as data', async () => {
    const file = path.join(folder, 'risks.briefing');
    const running = await start();
    await createDecisionMemo(running, 'Risks');
    const { page } = running;
    await page.getByRole('treeitem', { name: /Risks/ }).click();
    await page.keyboard.press('Escape');
    await page.locator('[data-slot="mayHappen"]').first().click();
    await page.keyboard.type('talks may stall');
    await answerSaveDialog(running, file);
    await save(running);
    const risks = readFile(file).sections.flatMap((section) => section.blocks).flatMap((block) => (block.type === 'rows' && block.kind === 'risks' ? block.rows : []));
    expect(risks.map((row) => richText(row.texts['mayHappen']))).toContain('talks may stall');
  });
});
