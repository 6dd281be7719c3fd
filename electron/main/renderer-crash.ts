import { dialog, type BrowserWindow } from 'electron';
import { actFor } from './acting-window';
import { logsFolder } from './app-folders';
import { writeFault } from './fault-log';
import { loadStartPage } from './main-window';
import { sessionOfWindow, takeUpAgain } from './open-sessions';
import { updateWindowTitle } from './window-title';

/** A page that goes this often in a minute is not loaded again unasked. */
const MOST_CRASHES = 3;
const MINUTE_MS = 60_000;
const NOTICE = 'The window stopped working and was opened again. Check the last sentence that you typed, then save.';

/** Loads the page again when its process is gone. The briefing is here, as the window last handed it over. */
export function reopenAfterCrash(window: BrowserWindow): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    writeFault(logsFolder(), 'window', new Error(`the page's process is gone (${reason}, ${exitCode})`));
    const now = Date.now();
    crashes = [...crashes.filter((time) => time > now - MINUTE_MS), now];
    const session = sessionOfWindow(window.id);
    if (session !== undefined) takeUpAgain(session, NOTICE);
    actFor(window.id, updateWindowTitle);
    if (crashes.length < MOST_CRASHES) void loadStartPage(window);
    else void askToReload(window);
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error', message: 'The window stops working again and again.', detail: 'What you wrote is kept and is offered at the next start.', buttons: ['Try again', 'Quit'], defaultId: 0, cancelId: 0, noLink: true,
  });
  if (response === 0) await loadStartPage(window);
  else window.destroy();
}
