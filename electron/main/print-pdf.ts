import { BrowserWindow } from 'electron';
import { PRINT_PAGE } from './own-page';

/** How a print request ended. */
export type PrintOutcome = { readonly type: 'done' } | { readonly type: 'cancelled' } | { readonly type: 'failed'; readonly message: string };

const DRAWN_WITHIN_MS = 120_000;

/** Draws the pages of a kept PDF in a hidden window and shows the system's print dialog for them. */
export async function printPdf(revision: number, sessionId: string): Promise<PrintOutcome> {
  const window = await drawnPages(revision, sessionId);
  if (typeof window === 'string') return { type: 'failed', message: window };
  try {
    return await new Promise<PrintOutcome>((resolve) => {
      window.webContents.print({ silent: false, printBackground: true, margins: { marginType: 'none' } }, (success, reason) => {
        if (success) resolve({ type: 'done' });
        else if (/cancel/i.test(reason)) resolve({ type: 'cancelled' });
        else resolve({ type: 'failed', message: `The pages were not printed: ${reason}. Export a PDF and print that instead.` });
      });
    });
  } finally {
    window.destroy();
  }
}

/** A hidden window that shows every page of a kept PDF, or a sentence saying why not. The caller destroys it. */
export async function drawnPages(revision: number, sessionId: string): Promise<BrowserWindow | string> {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false } });
  const drawn = new Promise<string>((resolve) => {
    const timer = setTimeout(() => resolve('failed drawing took too long'), DRAWN_WITHIN_MS);
    window.on('page-title-updated', (_event, title) => {
      if (!title.startsWith('ready ') && !title.startsWith('failed ')) return;
      clearTimeout(timer);
      resolve(title);
    });
  });
  await window.loadURL(`${PRINT_PAGE}#${sessionId}/${revision}`);
  const title = await drawn;
  if (title.startsWith('ready ')) return window;
  window.destroy();
  return `The pages could not be prepared for printing: ${title.slice('failed '.length)}`;
}
