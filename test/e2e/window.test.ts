import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveElectron, sandboxArgs } from '../../scripts/electron-runtime.mjs';
import { launchApp, PROJECT, type RunningApp } from './harness';

describe('the window', () => {
  let userData: string;
  let app: RunningApp | null;
  beforeEach(() => {
    userData = mkdtempSync(path.join(tmpdir(), 'briefing-desk-window-'));
    app = null;
  });
  afterEach(async () => {
    await app?.close();
    rmSync(userData, { recursive: true, force: true });
  });

  it('comes back with the size and place in which it was closed', async () => {
    app = await launchApp({ userData });
    const placed = { x: 40, y: 30, width: 900, height: 640 };
    // The display confirms sizes later, and takes none of a window that is not shown yet.
    await expect.poll(() => app!.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())).toBe(true);
    await app.electron.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]!.setBounds(bounds), placed);
    await expect.poll(() => bounds(app!)).toEqual(placed);
    await app.close();
    expect(JSON.parse(readFileSync(path.join(userData, 'window.json'), 'utf8'))).toEqual({ ...placed, maximized: false });
    app = await launchApp({ userData });
    await expect.poll(() => bounds(app!)).toEqual(placed);
  });

  it.each([
    ['damaged', '{"x": 1'],
    ['from a screen that is gone', JSON.stringify({ x: 9000, y: 9000, width: 900, height: 640, maximized: false })],
    ['too small to use', JSON.stringify({ x: 0, y: 0, width: 20, height: 20, maximized: false })],
  ])('opens on this screen when the remembered state is %s', async (_what, stored) => {
    writeFileSync(path.join(userData, 'window.json'), stored);
    app = await launchApp({ userData });
    const { x, y, width, height } = await bounds(app);
    const screen = await app.electron.evaluate(({ screen: screens }) => screens.getPrimaryDisplay().workArea);
    expect(x).toBeGreaterThanOrEqual(screen.x);
    expect(y).toBeGreaterThanOrEqual(screen.y);
    expect(width).toBeGreaterThanOrEqual(640);
    expect(height).toBeGreaterThanOrEqual(480);
    expect(x + width).toBeLessThanOrEqual(screen.x + screen.width);
  });

  it('cannot be made smaller than its controls need', async () => {
    app = await launchApp({ userData });
    expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getMinimumSize())).toEqual([640, 480]);
  });

  it('belongs to the one app: a second start ends at once and brings it to the front', async () => {
    app = await launchApp({ userData });
    const asked = app.electron.evaluate(({ app: electronApp }) => new Promise<unknown>((resolve) => electronApp.once('second-instance', (_event, _argv, _folder, data) => resolve(data))));
    const code = await startAgain(['talks.briefing', '--flag', 'notes.txt', 'README.md', 'docs']);
    expect(code).toBe(0);
    // A briefing that is not there and a file that is none are told of; a switch, a folder and a word that names nothing are not files.
    expect(await asked).toEqual({ files: [path.join(PROJECT, 'talks.briefing'), path.join(PROJECT, 'README.md')] });
    expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('sends what is chosen in the menu to the page', async () => {
    app = await launchApp({ userData });
    await app.page.evaluate(() => window.desk.on('menu:command', (command) => document.body.setAttribute('data-menu-command', command)) && undefined);
    const clicked = await app.electron.evaluate(({ Menu }) => {
      const find = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&Edit')?.submenu?.items.find(({ label }) => label === '&Find…');
      find?.click();
      return find?.accelerator;
    });
    expect(clicked).toBe('CommandOrControl+F');
    await app.page.waitForSelector('body[data-menu-command=find]', { state: 'attached', timeout: 10_000 });
  });

  async function startAgain(args: readonly string[]): Promise<number | null> {
    const runtime = await resolveElectron({ quiet: true });
    const child = spawn(runtime.exe, [...sandboxArgs(), PROJECT, ...args], { cwd: PROJECT, stdio: 'ignore', env: { ...process.env, BRIEFING_DESK_USER_DATA: userData } });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
  }
});

const bounds = (app: RunningApp) => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds());
