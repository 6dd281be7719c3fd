import { app, session } from 'electron';
import path from 'node:path';
import { registerAppScheme, serveAppProtocol } from './app-protocol';
import { guardClosing } from './close-guard';
import { onFileDropped } from './dropped-files';
import { warmExportProcess } from './export-service';
import { registerAppHandlers } from './handlers/app-handlers';
import { registerBriefingHandlers } from './handlers/briefing-handlers';
import { registerExportHandlers } from './handlers/export-handlers';
import { registerTemplateHandlers } from './handlers/template-handlers';
import { registerHandlers } from './ipc';
import { createMainWindow, focusMainWindow } from './main-window';
import { installApplicationMenu } from './menu';
import { openFile, openFromSystem } from './open-flow';
import { onFileOpened, takeOpenedFiles } from './opened-files';
import { screenshotWhenReady } from './screenshot';
import { hardenProcess, hardenSession, hardenWebContents } from './security';

if (process.env.BRIEFING_DESK_USER_DATA) app.setPath('userData', path.resolve(process.env.BRIEFING_DESK_USER_DATA));

if (process.argv.includes('--cli')) {
  require(path.join(__dirname, 'packaged-cli.cjs'));
} else if (takeOpenedFiles()) {
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
  registerAppHandlers();
  registerTemplateHandlers();
  registerBriefingHandlers();
  registerExportHandlers();
  onFileDropped(openFile);
  let windowIsReady = false;
  onFileOpened((file) => void openFromSystem(file, windowIsReady));
  const window = createMainWindow();
  guardClosing(window);
  const takeScreenshot = screenshotWhenReady(window);
  registerHandlers({
    'app:ready': () => {
      windowIsReady = true;
      warmExportProcess();
      takeScreenshot();
      return null;
    },
  });
}
