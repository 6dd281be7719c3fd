import { app, dialog } from 'electron';
import { logsFolder } from './app-folders';
import { writeFault } from './fault-log';
import { allWindows, currentWindow } from './main-window';
import { takesScreenshot } from './screenshot';

let wasTold = false;

/**
 * Takes faults that nothing else has caught. Each is logged. While there is a window the app goes on, and the first one is told
 * there; without a window, or when a screenshot is being taken, the app ends with 1 and the message on stderr.
 */
export function catchFaults(): void {
  process.on('uncaughtException', (error) => takeFault('uncaught exception', error));
  process.on('unhandledRejection', (reason) => takeFault('unhandled rejection', reason));
}

function takeFault(what: string, error: unknown): void {
  writeFault(logsFolder(), what, error);
  process.stderr.write(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const window = currentWindow() ?? allWindows().at(-1) ?? null;
  if (window === null || takesScreenshot()) {
    app.exit(1);
    return;
  }
  if (wasTold) return;
  wasTold = true;
  // Not waited for: what works goes on working behind the message.
  void dialog.showMessageBox(window, {
    type: 'error',
    message: 'Something in Briefing Desk went wrong.',
    detail: `What you wrote is still here. Save the briefing, then close Briefing Desk and start it again. The fault was noted in ${logsFolder()}, without any text of yours.`,
    buttons: ['OK'],
    noLink: true,
  });
}
