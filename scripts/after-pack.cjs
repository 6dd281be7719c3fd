// electron-builder copies a custom Electron folder whole. What only development needs comes out again: the default app
// would be started in place of ours.
const fs = require('node:fs');
const path = require('node:path');

exports.default = async ({ appOutDir, electronPlatformName }) => {
  if (electronPlatformName !== 'linux') return;
  for (const name of ['resources/app', 'resources/default_app.asar']) fs.rmSync(path.join(appOutDir, name), { recursive: true, force: true });
};
