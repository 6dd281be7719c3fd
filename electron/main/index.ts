import { app, session } from 'electron';
import path from 'node:path';
import { registerAppScheme, serveAppProtocol } from './app-protocol';
import { registerHandlers } from './ipc';
import { createMainWindow, focusMainWindow } from './main-window';
import { installApplicationMenu } from './menu';
import { takeOpenedFiles } from './opened-files';
import { screenshotWhenReady } from './screenshot';
import { hardenProcess, hardenSession, hardenWebContents } from './security';

if (process.env.BRIEFING_DESK_USER_DATA) app.setPath('userData', path.resolve(process.env.BRIEFING_DESK_USER_DATA));

if (takeOpenedFiles()) {
  hardenProcess();
  hardenWebContents();
  registerAppScheme();
  app.on('second-instance', focusMainWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.exit(0);
}

function start(): void {
  hardenSession(session.defaultSession);
  serveAppProtocol(session.defaultSession, path.join(__dirname, '../renderer'));
  installApplicationMenu();
  const window = createMainWindow();
  const takeScreenshot = screenshotWhenReady(window);
  registerHandlers({
    'app:info': () => ({ version: app.getVersion(), electron: process.versions.electron, platform: process.platform, pdfEngine: 'Typst' }),
    'app:ready': () => {
      takeScreenshot();
      return null;
    },
  });
}
