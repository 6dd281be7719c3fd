import { BrowserWindow } from 'electron';
import path from 'node:path';
import { contract, events } from '../../shared/ipc/contract';
import { actingWindowId, windowUsed } from './acting-window';
import { START_PAGE } from './own-page';
import { MINIMUM_SIZE, readWindowState, rememberWindowState, stateBeside } from './window-state';

/** Each window shows one briefing or the start page. */
const windows = new Map<number, BrowserWindow>();
const preparations: ((window: BrowserWindow) => void)[] = [];

/** The window in whose name things are done now; null before it is made and after it is closed. */
export const currentWindow = (): BrowserWindow | null => windows.get(actingWindowId()) ?? null;

/** Every window, the newest last. */
export const allWindows = (): readonly BrowserWindow[] => [...windows.values()];

/** What is to be done with every window that is made from now on, before its page is loaded. */
export function prepareWindows(prepare: (window: BrowserWindow) => void): void {
  preparations.push(prepare);
}

/** Makes a window, a little beside the current one where there is one. Its page is loaded by `loadStartPage`. */
export function createWindow(): BrowserWindow {
  const beside = currentWindow();
  const { maximized, ...bounds } = beside === null ? readWindowState() : stateBeside(beside);
  const window = new BrowserWindow({
    ...bounds,
    ...MINIMUM_SIZE,
    title: 'Briefing Desk',
    show: false,
    backgroundColor: '#f5f5f5',
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      // Names travel as arguments so that the preload script needs neither the contract nor its schemas.
      additionalArguments: [`--desk-channels=${Object.keys(contract).join()}`, `--desk-events=${Object.keys(events).join()}`],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  if (maximized) window.maximize();
  rememberWindowState(window);
  window.once('ready-to-show', () => window.show());
  const { id } = window;
  window.on('focus', () => windowUsed(id));
  window.once('closed', () => {
    windows.delete(id);
    const left = BrowserWindow.getFocusedWindow()?.id ?? allWindows().at(-1)?.id;
    if (actingWindowId() === id && left !== undefined) windowUsed(left);
  });
  windows.set(id, window);
  windowUsed(id);
  for (const prepare of preparations) prepare(window);
  return window;
}

/** Loads the renderer. A page that cannot be loaded is a fault (Electron itself would only print a warning); one that was left meanwhile is none. */
export async function loadStartPage(window: BrowserWindow, page: string = START_PAGE): Promise<void> {
  try {
    await window.loadURL(page);
  } catch (error) {
    if (!window.isDestroyed() && (error as NodeJS.ErrnoException).code !== 'ERR_ABORTED') throw error;
  }
}

/** Brings a window to the front: the current one, as a second start of the app does, or another. */
export function focusWindow(window: BrowserWindow | null = currentWindow()): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  windowUsed(window.id);
}
