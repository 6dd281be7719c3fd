import { BrowserWindow } from 'electron';
import path from 'node:path';
import { contract, events } from '../../shared/ipc/contract';
import { START_PAGE } from './own-page';
import { MINIMUM_SIZE, readWindowState, rememberWindowState } from './window-state';

let mainWindow: BrowserWindow | null = null;

/** The window, or null before it is made and after it is closed. */
export const currentWindow = (): BrowserWindow | null => mainWindow;

/** Makes the window and loads the renderer into it. The app has one window. */
export function createMainWindow(): BrowserWindow {
  const { maximized, ...bounds } = readWindowState();
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
  window.once('closed', () => {
    mainWindow = null;
  });
  mainWindow = window;
  void loadStartPage(window);
  return window;
}

/** Loads the renderer. A page that cannot be loaded is a fault (Electron itself would only print a warning); one that was left meanwhile is none. */
export async function loadStartPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(START_PAGE);
  } catch (error) {
    if (!window.isDestroyed() && (error as NodeJS.ErrnoException).code !== 'ERR_ABORTED') throw error;
  }
}

/** Brings the window to the front, as a second start of the app does. */
export function focusMainWindow(): void {
  if (mainWindow === null) return;
  if (mainWindow.isMinimized()) mainWindow.restore();
  mainWindow.show();
  mainWindow.focus();
}
