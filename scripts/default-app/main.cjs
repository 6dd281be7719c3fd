// What `electron FOLDER` does in an official build, for a runtime that came without its default app:
// load the application in FOLDER, before Electron is ready, under that application's own name.
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('electron: name the folder of an application\n');
  process.exit(2);
}
const appPath = path.resolve(folder);
const manifest = JSON.parse(fs.readFileSync(path.join(appPath, 'package.json'), 'utf8'));

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
app.setName(manifest.productName ?? manifest.name);
if (manifest.version !== undefined) app.setVersion(manifest.version);
app.setAppPath(appPath);
app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
require(path.join(appPath, manifest.main));
