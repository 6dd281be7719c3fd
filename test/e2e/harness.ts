import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { resolveElectron, sandboxArgs } from '../../scripts/electron-runtime.mjs';
import { canConfine, prepareNormalUser } from './normal-user';

/** The folder of the project: what `electron FOLDER` starts. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** A running app with a user-data folder of its own. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** The app's own process; it can still be asked when the connection to it is gone. */
  readonly child: ChildProcess;
  readonly userData: string;
  /** Ends the app as quitting it would, and removes the user data unless the test named the folder. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** What stands on the command line after the application folder: files to open. */
  readonly args?: readonly string[];
  /** A folder to keep between two runs; a temporary one when absent. */
  readonly userData?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Run by a user without rights and so with Chromium's sandbox on (where the machine has any, see `canConfine`), even when the test is run by root. */
  readonly asNormalUser?: boolean;
}

/** Starts the built app (test/e2e/global-setup.ts has built it) and waits for the page to be loaded. */
export async function launchApp({ args = [], userData, env = {}, asNormalUser = false }: LaunchOptions = {}): Promise<RunningApp> {
  const how = await program(asNormalUser);
  const folder = userData ?? mkdtempSync(path.join(how.home ?? tmpdir(), 'briefing-desk-e2e-'));
  if (how.ownUserData) rmSync(folder, { recursive: true }); // made by the app itself, as its user
  const electron = await _electron.launch({
    executablePath: how.executable,
    args: [...how.switches, how.project, ...args],
    cwd: how.project,
    chromiumSandbox: true, // else Playwright adds --no-sandbox for every user
    timeout: 60_000,
    env: { ...environment(), ...(how.home === null ? {} : { HOME: how.home }), BRIEFING_DESK_USER_DATA: folder, ...env },
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  return {
    electron,
    page,
    child: electron.process(),
    userData: folder,
    close: async () => {
      await electron.close();
      if (userData === undefined) rmSync(folder, { recursive: true, force: true });
      if (how.temporary !== null) rmSync(how.temporary, { recursive: true, force: true });
    },
  };
}

/** How the app ends that a user without rights starts with the sandbox on and that leaves when its window is drawn: 0, or what it died of. */
export async function confinedRunEnds(): Promise<number | NodeJS.Signals | null> {
  const { executable, project, home, temporary } = await program(true);
  const folder = home ?? mkdtempSync(path.join(tmpdir(), 'briefing-desk-confined-'));
  try {
    const { status, signal } = spawnSync(executable, [project], { timeout: 60_000, env: { ...environment(), HOME: folder, BRIEFING_DESK_USER_DATA: path.join(folder, 'user data'), BRIEFING_DESK_SCREENSHOT: path.join(folder, 'window.png') } });
    return status ?? signal;
  } finally {
    rmSync(temporary ?? folder, { recursive: true });
  }
}

interface Program {
  readonly executable: string;
  readonly switches: readonly string[];
  readonly project: string;
  readonly home: string | null;
  readonly ownUserData: boolean;
  readonly temporary: string | null;
}

async function program(asNormalUser: boolean): Promise<Program> {
  const runtime = await resolveElectron({ quiet: true });
  if (!asNormalUser || process.getuid?.() !== 0) {
    return { executable: runtime.exe, switches: sandboxArgs(), project: PROJECT, home: null, ownUserData: false, temporary: null };
  }
  const { executable, project, home, folder } = prepareNormalUser(runtime.dir, PROJECT);
  return { executable, switches: canConfine() ? [] : ['--no-sandbox'], project, home, ownUserData: true, temporary: folder };
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
