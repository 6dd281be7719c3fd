// npm run package [-- TARGET...]: the packaged app in release/ (on Linux release/linux-unpacked), on the runtime of this machine.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { install } from './install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Packages the app as it is now; targets are electron-builder's, `dir` when none is named. */
export async function packageApp(targets = []) {
  install('running');
  const runtime = await resolveElectron();
  build();
  const { path7za } = createRequire(import.meta.url)('7zip-bin');
  fs.chmodSync(path7za, 0o755);
  const ownRuntime = runtime.source === 'official' ? [] : [`-c.electronDist=${runtime.dir}`, `-c.electronVersion=${runtime.version}`];
  const args = [path.join(root, 'node_modules/electron-builder/cli.js'), '--publish', 'never', ...(targets.length > 0 ? targets : ['dir']).map((target) => (target.startsWith('-') ? target : `--${target}`)), ...ownRuntime];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ELECTRON_BUILDER_7ZIP_PATH: path7za, ELECTRON_BUILDER_COMPRESSION_LEVEL: '5' } });
  if (status !== 0) throw new Error('electron-builder failed. Its own message stands above.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await packageApp(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
