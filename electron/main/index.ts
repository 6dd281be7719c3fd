import { app, session } from 'electron';
import path from 'node:path';
import { backupsFolder, ownTemplatesFolder } from './app-folders';
import { registerAppScheme, serveAppProtocol } from './app-protocol';
import { guardClosing } from './close-guard';
import { offerContextMenu } from './context-menu';
import { onFileDropped } from './dropped-files';
import { warmExportProcess } from './export-service';
import { catchFaults } from './faults';
import { registerAppHandlers } from './handlers/app-handlers';
import { registerBriefingHandlers } from './handlers/briefing-handlers';
import { registerExistingHandlers } from './handlers/existing-handlers';
import { registerExportHandlers } from './handlers/export-handlers';
import { registerLeftWorkHandlers } from './handlers/left-work-handlers';
import { registerSpellingHandlers } from './handlers/spelling-handlers';
import { registerTemplateHandlers } from './handlers/template-handlers';
import { registerVersionHandlers } from './handlers/version-handlers';
import { registerHandlers } from './ipc';
import { createWindow, focusWindow, loadStartPage, prepareWindows } from './main-window';
import { openFromSystem } from './first-shown';
import { installApplicationMenu } from './menu';
import { BEAT_EVERY_MS, openMark } from './open-mark';
import { openFile } from './open-flow';
import { onFileOpened, takeOpenedFiles } from './opened-files';
import { stayOpen, watchQuitting } from './quitting';
import { recentFolders } from './recents';
import { reopenAfterCrash } from './renderer-crash';
import { screenshotWhenReady } from './screenshot';
import { hardenProcess, hardenSession, hardenWebContents } from './security';
import { tidyUp } from './tidy-up';

if (process.env.BRIEFING_DESK_USER_DATA) app.setPath('userData', path.resolve(process.env.BRIEFING_DESK_USER_DATA));

if (process.argv.includes('--cli')) {
  require(path.join(__dirname, 'packaged-cli.cjs'));
} else if (takeOpenedFiles()) {
  catchFaults();
  hardenProcess();
  hardenWebContents();
  registerAppScheme();
  app.on('second-instance', () => focusWindow());
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
  registerVersionHandlers();
  registerExistingHandlers();
  registerLeftWorkHandlers();
  registerSpellingHandlers();
  onFileDropped(openFile);
  let windowIsReady = false;
  onFileOpened((files) => void openFromSystem(files, windowIsReady));
  watchQuitting();
  prepareWindows(guardClosing(stayOpen));
  prepareWindows(reopenAfterCrash);
  prepareWindows(offerContextMenu);
  const window = createWindow();
  void loadStartPage(window);
  setInterval(() => void openMark.beat(), BEAT_EVERY_MS);
  const takeScreenshot = screenshotWhenReady(window);
  registerHandlers({
    'app:ready': () => {
      const isFirst = !windowIsReady; // the page is loaded again after a crash
      windowIsReady = true;
      warmExportProcess();
      takeScreenshot();
      if (isFirst) void tidyUpAfterStart();
      return null;
    },
  });
}

/** Only now, so that nothing of it delays the window. */
async function tidyUpAfterStart(): Promise<void> {
  await tidyUp({ userData: app.getPath('userData'), ownTemplates: ownTemplatesFolder(), backups: backupsFolder(), ofBriefings: await recentFolders() });
}
