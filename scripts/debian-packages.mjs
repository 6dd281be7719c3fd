// The Debian packages that running and testing need, and their installation. Node builtins only: runs before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Each entry lists the names that one library goes by (trixie renamed some for 64-bit time). */
const RUNNING = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libgbm1'], ['libasound2', 'libasound2t64']];
const VIRTUAL_DISPLAY = [['xvfb']];
const TESTING = [['xvfb'], ['chromium'], ['qpdf'], ['poppler-utils'], ['pandoc']];
/** What only the long tests need. */
const LONG = [['strace']];
/** What stands for a package on a Linux that is not Debian. */
const COMMANDS = { xvfb: 'Xvfb', chromium: 'chromium', qpdf: 'qpdf', 'poppler-utils': 'pdftotext', pandoc: 'pandoc', strace: 'strace' };

/**
 * Installs what is missing for 'running', 'testing' or 'long tests' when root on Debian; otherwise throws
 * an Error whose message holds the exact command to run.
 */
export function ensureDebianPackages(purpose) {
  if (process.platform !== 'linux') return;
  const wanted = neededFor(purpose);
  if (!hasCommand('dpkg-query')) return demandCommands(wanted);
  const missing = wanted.filter((names) => !names.some(isInstalled));
  if (missing.length === 0) return;
  if (process.getuid() !== 0 || !hasCommand('apt-get')) {
    throw new Error(`These Debian packages are missing. Run this, then try again:\n  sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${missing.map(candidate).join(' ')}`);
  }
  aptGet(['update']);
  const names = missing.map(candidate);
  process.stderr.write(`Installing Debian packages: ${names.join(' ')}\n`);
  aptGet(['install', '--yes', '--no-install-recommends', ...names]);
  const still = missing.filter((alternatives) => !alternatives.some(isInstalled));
  if (still.length > 0) throw new Error(`apt-get ended well, but these packages are still missing: ${still.map((alternatives) => alternatives[0]).join(' ')}`);
}

function neededFor(purpose) {
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (purpose === 'running') return [...RUNNING, ...(hasDisplay ? [] : VIRTUAL_DISPLAY)];
  if (purpose === 'testing') return [...RUNNING, ...TESTING];
  if (purpose === 'long tests') return LONG;
  throw new Error(`unknown purpose "${purpose}": use running, testing or long tests`);
}

function demandCommands(wanted) {
  const missing = wanted.map(([name]) => COMMANDS[name]).filter((command) => command !== undefined && !hasCommand(command));
  if (missing.length > 0) throw new Error(`These commands are missing; install them with this system's package manager: ${missing.join(' ')}`);
}

const hasCommand = (name) => (process.env.PATH ?? '').split(':').some((folder) => folder !== '' && fs.existsSync(`${folder}/${name}`));

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}\n', name], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').includes('installed');
}

/** The first name that this release of Debian offers. */
function candidate(names) {
  return names.find((name) => {
    const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
    return /^ {2}Candidate: (?!\(none\))/m.test(stdout ?? '');
  }) ?? names[0];
}

function aptGet(args) {
  const options = ['-qq', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const run = spawnSync('apt-get', [...options, ...args], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (run.status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${run.error?.message ?? run.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureDebianPackages(process.argv[2] ?? 'running');
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
