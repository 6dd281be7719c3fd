import type { BrowserWindow } from 'electron';
import { emit } from './ipc';

/** Windows in which the menu asked for a paste, until it is done: a page alone cannot bring itself to be given the clipboard. */
const asked = new Set<number>();

/** Pastes what is on the clipboard as plain text, once the page knows that it comes as text and is to stay as it is. */
export function askToPasteText(window: BrowserWindow): void {
  asked.add(window.id);
  emit(window.webContents, 'menu:command', 'pasteAsText');
}

/** The page is ready for the paste that the menu asked for. */
export function pasteTextIfAsked(window: BrowserWindow | null): void {
  if (window !== null && asked.delete(window.id)) window.webContents.pasteAndMatchStyle();
}
