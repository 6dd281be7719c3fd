// The smallest Electron app that shows a page, with the window that our app has on a first start.
import { app, BrowserWindow } from 'electron';
import path from 'node:path';

if (process.env.BRIEFING_DESK_USER_DATA) app.setPath('userData', path.resolve(process.env.BRIEFING_DESK_USER_DATA));

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1440, height: 960, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false } });
  await window.loadFile(path.join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
