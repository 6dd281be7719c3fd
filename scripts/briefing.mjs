// npm run briefing -- COMMAND ...: the command line in plain Node, built first when something changed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { installForNode } from './install.mjs';
import { runEnded } from './run-ended.mjs';
import { snapshotStart } from './start-up-snapshot.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

try {
  installForNode();
  build();
  // npm changes to the project's folder; file names are meant from where the user stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  // Node reads these certificates at every start, though the command line opens no connection.
  const { NODE_EXTRA_CA_CERTS: _authorities, ...env } = process.env;
  const start = snapshotStart(path.join(root, 'dist/electron/cli-program.cjs'), path.join(root, 'dist/electron/cli.cjs'));
  const words = process.argv.slice(2);
  const { code, sentence } = runEnded(spawnSync(process.execPath, [...start, ...words], { cwd, env, stdio: 'inherit' }), words);
  if (sentence !== '') process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
