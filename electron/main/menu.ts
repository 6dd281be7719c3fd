import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/app-channels';
import { emit } from './ipc';
import { allWindows, currentWindow } from './main-window';
import { askToPasteText } from './paste-as-text';
import { readSettings } from './settings-store';

/**
 * The native menu bar. Its items only send commands: the renderer knows what is open and selected. A key that the page has
 * handled itself never reaches the menu, so a shortcut acts once.
 */
export function installApplicationMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...macMenu(), fileMenu(), editMenu(), viewMenu(), helpMenu()]));
}

const SPELLING_ITEM = 'check-spelling';

/** Ticks what the settings say, which the window changes too. */
export function showSettingsInMenu(): void {
  const spelling = Menu.getApplicationMenu()?.getMenuItemById(SPELLING_ITEM);
  if (spelling) spelling.checked = readSettings().checkSpelling;
}

const separator = { type: 'separator' } as const satisfies MenuItemConstructorOptions;

function item(label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions {
  return { label, click: (_item, window) => send(command, window?.id), ...(accelerator === undefined ? {} : { accelerator }) };
}

function send(command: MenuCommand, windowId?: number): void {
  const window = allWindows().find(({ id }) => id === windowId) ?? currentWindow();
  if (window !== null) emit(window.webContents, 'menu:command', command);
}

/** Electron ticks the item by itself at a click; what counts is the setting, which the window changes unless a dialog is open. */
const spellingItem = (): MenuItemConstructorOptions => ({
  label: 'Check &spelling as you type',
  id: SPELLING_ITEM,
  type: 'checkbox',
  checked: readSettings().checkSpelling,
  click: (_item, window) => {
    showSettingsInMenu();
    send('toggleSpelling', window?.id);
  },
});

const macMenu = (): MenuItemConstructorOptions[] => (process.platform === 'darwin' ? [{ role: 'appMenu' }] : []);

const fileMenu = (): MenuItemConstructorOptions => ({
  label: '&File',
  submenu: [
    item('&New briefing…', 'new', 'CommandOrControl+N'),
    item('&Open…', 'open', 'CommandOrControl+O'),
    separator,
    item('&Save', 'save', 'CommandOrControl+S'),
    item('Save &as…', 'saveAs', 'CommandOrControl+Shift+S'),
    item('Earlier &versions…', 'earlierVersions'),
    separator,
    item('&Export…', 'export', 'CommandOrControl+Shift+E'),
    item('&Print…', 'print', 'CommandOrControl+P'),
    separator,
    item('&Close briefing', 'closeBriefing', 'CommandOrControl+W'),
    separator,
    item('Se&ttings…', 'settings', 'CommandOrControl+,'),
    ...(process.platform === 'darwin' ? [] : [separator, { role: 'quit' } as const]),
  ],
});

// Undo, redo and select all go through the editor's own history and selection, not through Chromium's.
const editMenu = (): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    item('&Undo', 'undo', 'CommandOrControl+Z'),
    item('&Redo', 'redo', process.platform === 'win32' ? 'CommandOrControl+Y' : 'CommandOrControl+Shift+Z'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    // The key is Chromium's own; the page sees it.
    { label: 'Paste as plain text', accelerator: 'CommandOrControl+Shift+V', registerAccelerator: false, click: (_item, window) => { const target = allWindows().find(({ id }) => id === window?.id) ?? currentWindow(); if (target) askToPasteText(target); } },
    item('Select &all', 'selectAll', 'CommandOrControl+A'),
    separator,
    item('&Find…', 'find', 'CommandOrControl+F'),
    item('&Replace…', 'replace', 'CommandOrControl+H'),
    separator,
    item('&Next misspelling', 'nextMisspelling', 'F7'),
    spellingItem(),
    item('O&wn words…', 'ownWords'),
  ],
});

const viewMenu = (): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    item('&Outline', 'toggleOutline', 'CommandOrControl+1'),
    item('&Inspector', 'toggleInspector', 'CommandOrControl+2'),
    item('&Preview', 'showPreview', 'CommandOrControl+3'),
    item('&Briefing details', 'showBriefing'),
    item('&Gaps and suggestions', 'showGaps'),
    separator,
    item('Zoom &in', 'zoomIn', 'CommandOrControl+Plus'),
    item('Zoom &out', 'zoomOut', 'CommandOrControl+-'),
    item('&Actual size', 'zoomReset', 'CommandOrControl+0'),
    separator,
    {
      label: '&Theme',
      submenu: [item('&Light', 'themeLight'), item('&Dark', 'themeDark'), item('&As the system', 'themeSystem')],
    },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools' } as const]),
  ],
});

const helpMenu = (): MenuItemConstructorOptions => ({
  role: 'help',
  label: '&Help',
  submenu: [item('&Keyboard shortcuts', 'shortcuts', 'F1'), item('&About Briefing Desk', 'about')],
});
