import { app, BrowserWindow, dialog, nativeTheme, shell } from 'electron';
import { events } from '../../../shared/ipc/contract';
import { urlSchema } from '../../../shared/model/inline';
import { pdfEngine } from '../export-service';
import { registerHandlers } from '../ipc';
import { currentWindow } from '../main-window';
import { showSettingsInMenu } from '../menu';
import { pasteTextIfAsked } from '../paste-as-text';
import { readSettings, writeSettings } from '../settings-store';
import { tellOtherWindows } from '../tell-windows';

/** Answers the channels about the app itself: its facts, the settings, links to the outside. */
export function registerAppHandlers(): void {
  nativeTheme.themeSource = readSettings().theme;
  registerHandlers({
    'app:info': () => ({ version: app.getVersion(), electron: process.versions.electron, platform: process.platform, pdfEngine: pdfEngine() }),
    'settings:read': () => readSettings(),
    'settings:write': (_event, change) => {
      writeSettings(definedOnly(change));
      // The schema of the event lets only those through that every window shares.
      if (isShared(change)) tellOtherWindows('settings:changed', definedOnly(change));
      nativeTheme.themeSource = readSettings().theme;
      showSettingsInMenu();
      return null;
    },
    'paste:asText': (event) => {
      pasteTextIfAsked(BrowserWindow.fromWebContents(event.sender));
      return null;
    },
    'link:open': async (_event, url) => {
      await openAfterAsking(url);
      return null;
    },
  });
}

/** The app itself never goes to the network; a link is handed to the user's browser, and only after the whole address was shown. */
async function openAfterAsking(url: string): Promise<void> {
  const window = currentWindow();
  if (window === null || !urlSchema.safeParse(url).success) return;
  const { response } = await dialog.showMessageBox(window, { type: 'question', message: 'Open this link in your browser?', detail: url, buttons: ['Open', 'Cancel'], defaultId: 1, cancelId: 1, noLink: true });
  if (response === 0) await shell.openExternal(url);
}

const isShared = (change: object): boolean => Object.keys(change).some((name) => name in events['settings:changed'].shape);

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const definedOnly = <T extends object>(value: T): Defined<T> => Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>;
