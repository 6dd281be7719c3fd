// Brings a fresh clone to where it can run: Node version, Debian packages, npm packages, Electron runtime.
// Node builtins only: runs before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDebianPackages } from './debian-packages.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const NODE_NEEDED = [20, 19];

/** purpose is 'running' or 'testing'; throws an Error with a sentence for the user. */
export function install(purpose) {
  assertNodeVersion();
  ensureDebianPackages(purpose);
  installNpmPackages();
}

/** Only what plain Node needs (building, the command line): no Debian package, no Electron. */
export function installForNode() {
  assertNodeVersion();
  installNpmPackages();
}

function assertNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return;
  throw new Error(`Briefing Desk needs Node ${NODE_NEEDED.join('.')} or newer, and this is Node ${process.versions.node}. Install a newer Node, then try again.`);
}

function installNpmPackages() {
  if (installedMatchesLock()) return;
  process.stderr.write('Installing npm packages (npm ci).\n');
  const run = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32',
    env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
  });
  if (run.status !== 0) throw new Error(`npm ci failed${run.error ? `: ${run.error.message}` : ''}. Its own message stands above.`);
}

/**
 * npm ends every installation by writing node_modules/.package-lock.json, so that file is the stamp:
 * a missing, interrupted or outdated installation differs from package-lock.json in it.
 */
function installedMatchesLock() {
  const stamp = path.join(root, 'node_modules/.package-lock.json');
  if (!fs.existsSync(stamp)) return false;
  const installed = JSON.parse(fs.readFileSync(stamp, 'utf8')).packages;
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([name, { integrity, version, optional, devOptional }]) => {
    if (name === '') return true;
    const found = installed[name];
    if (found === undefined) return Boolean(optional || devOptional);
    return found.version === version && found.integrity === integrity;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    install(process.argv[2] ?? 'running');
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
