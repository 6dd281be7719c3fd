import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import { emit } from './ipc';
import { askToPasteText } from './paste-as-text';

/** Opens the menu of cut, copy and paste where the right mouse button or the menu key asks for one and the page has none of its own (of a wrong word, of a row). */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = contextMenuOf(window, params);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window, x: Math.round(params.x), y: Math.round(params.y) });
  });
}

/** What can be done there: with text that can be written in everything, with selected text elsewhere a copy, else nothing. */
function contextMenuOf(window: BrowserWindow, { isEditable, selectionText, editFlags }: ContextMenuParams): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy', enabled: editFlags.canCopy }];
  return [
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    // Always offered: Chromium's flag for them says whether a page may read the clipboard by itself, which none may.
    { role: 'paste' },
    { label: 'Paste as plain text', click: () => askToPasteText(window) },
    { type: 'separator' },
    { label: 'Select all', click: () => emit(window.webContents, 'menu:command', 'selectAll') },
  ];
}
