// npm run build: dist/electron (main, preload, export process, command line), dist/renderer and dist/resources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCode } from './code-cache.mjs';
import { dropSnapshot, keepSnapshot, plainEnvironment } from './start-up-snapshot.mjs';
import { bundledPackages, licencesText } from './third-party-licences.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...names) => path.join(root, ...names);
const SOURCES = ['shared', 'electron', 'renderer', 'resources', 'package-lock.json', 'rolldown.config.ts', 'vite.config.ts', 'scripts/ascii-only.mjs', 'scripts/build.mjs', 'scripts/build-samples.mjs', 'scripts/code-cache.mjs', 'scripts/start-up-snapshot.mjs', 'scripts/third-party-licences.mjs'];
const FONT_PACKAGES = ['tinos', 'arimo', 'carlito', 'cousine', 'amiri', 'noto-sans-symbols-2'];
const FONT_FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
/** The WebAssembly Typst compiler, read at run time; its JavaScript is bundled into a thread of its own. */
const TYPST_WASM = 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';
/** The dictionaries of the spelling check, by the names of shared/spelling/dictionaries.ts. */
const DICTIONARY_PACKAGES = { 'en-GB': 'dictionary-en-gb', 'en-US': 'dictionary-en', uk: 'dictionary-uk', ru: 'dictionary-ru' };
const STAMP = at('dist/.build-stamp');

/** Builds everything, or nothing when no source changed since the last build. Throws when a step fails. */
export function build({ force = false } = {}) {
  const fingerprint = fingerprintOfSources();
  if (!force && fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === fingerprint) return;
  fs.rmSync(STAMP, { force: true });
  dropSnapshot(at('dist/electron/cli-program.cjs'));
  fs.rmSync(at('dist/licences'), { recursive: true, force: true });
  prepareSources();
  run('node_modules/rolldown/bin/cli.mjs', ['--config', 'rolldown.config.ts', '--log-level', 'warn']);
  run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  fs.chmodSync(at('dist/electron/cli.cjs'), 0o755);
  copyResources();
  fs.writeFileSync(at('dist/resources/THIRD-PARTY-LICENCES.txt'), licencesText(bundledPackages()));
  fs.copyFileSync(at('LICENSE'), at('dist/resources/LICENSE.txt'));
  keepCodeOfCommandLine();
  fs.writeFileSync(STAMP, fingerprint);
}

/** Writes what the repository holds as readable source only: resources/samples/*.briefing. */
export function prepareSources() {
  run('scripts/build-samples.mjs', []);
}

/** dist/resources: templates, samples (not their sources), typst, words and house styles as they are, with fonts, dictionaries and the WebAssembly compiler beside them. */
export function copyResources(target = at('dist/resources')) {
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(path.join(target, 'fonts'), { recursive: true });
  fs.mkdirSync(path.join(target, 'typst'), { recursive: true });
  fs.cpSync(at('resources'), target, { recursive: true, filter: (source) => source !== at('resources/samples/src') && !isMark(source) });
  for (const font of FONT_PACKAGES) {
    for (const face of FONT_FACES) copyFont(font, face, path.join(target, 'fonts'));
    fs.copyFileSync(at('node_modules/@expo-google-fonts', font, 'LICENSE_FONT'), path.join(target, 'fonts', `${font}.LICENSE.txt`));
  }
  keepFontCoverage(path.join(target, 'fonts'));
  copyDictionaries(path.join(target, 'dictionaries'));
  fs.copyFileSync(at(TYPST_WASM), path.join(target, 'typst/typst-compiler.wasm'));
  bundleTypstThread(path.join(target, 'typst/typst-thread.cjs'));
}

/** What the fonts can print, written down beside them (electron/export/kept-coverage.ts). */
function keepFontCoverage(folder) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'briefing-desk-build-'));
  try {
    const program = path.join(scratch, 'kept-coverage.cjs');
    bundle('electron/export/kept-coverage.ts', program);
    const { COVERAGE_FILE, keepCoverage } = createRequire(import.meta.url)(program);
    const fonts = fs.readdirSync(folder).filter((name) => name.endsWith('.ttf')).sort().map((name) => path.join(folder, name));
    fs.writeFileSync(path.join(folder, COVERAGE_FILE), keepCoverage(fonts));
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

/** The program of the WebAssembly compiler's thread, beside the compiler: a thread cannot be started from inside the packed archive. */
export function bundleTypstThread(file) {
  bundle('electron/export/typst-thread.ts', file);
}

/** Unchanged, each with its licence beside it: they are data of their own and not part of the program. */
export function copyDictionaries(target) {
  fs.mkdirSync(target, { recursive: true });
  for (const [name, source] of Object.entries(DICTIONARY_PACKAGES)) {
    for (const [file, ending] of [['index.aff', 'aff'], ['index.dic', 'dic'], ['license', 'LICENSE.txt']]) fs.copyFileSync(at('node_modules', source, file), path.join(target, `${name}.${ending}`));
  }
}

/** Signs have one face; every other family must have all four. */
function copyFont(font, face, target) {
  const folder = at('node_modules/@expo-google-fonts', font, face);
  if (!fs.existsSync(folder) && font === 'noto-sans-symbols-2' && face !== '400Regular') return;
  const file = fs.readdirSync(folder).find((name) => name.endsWith('.ttf'));
  fs.copyFileSync(path.join(folder, file), path.join(target, file));
}

/** An export comes by most of the command line's code; what it leaves out is compiled when it is called, as ever. */
function keepCodeOfCommandLine() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'briefing-desk-build-'));
  const program = at('dist/electron/cli-program.cjs');
  const sample = at('resources/samples/three-way-talks.briefing');
  const exported = (out) => ['export', sample, '--to', 'docx,pdf', '--name', 'sample', '--out', path.join(folder, out)];
  try {
    keepCode(program, exported('kept'));
    const wrong = keepSnapshot(program, [sample, folder], (start) => {
      const fault = proveCommandLine(start, [exported('proof'), ['export', sample, '--to', 'docx', '--engine', 'wasm', '--out', path.join(folder, 'thread')]]);
      if (fault !== undefined) return fault;
      const differs = ['sample.docx', 'sample.pdf'].find((name) => !fs.readFileSync(path.join(folder, 'kept', name)).equals(fs.readFileSync(path.join(folder, 'proof', name))));
      return differs === undefined ? undefined : `${differs} comes out otherwise`;
    });
    if (wrong !== undefined) process.stderr.write(`The command line starts without a snapshot on this Node, which is slower and no fault: ${wrong.split('\n')[0]}\n`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What goes wrong when these commands are started so; from a snapshot, threads of Node 22 and 24 end the process. */
export function proveCommandLine(start, commands) {
  for (const words of commands) {
    const { status, stderr, signal } = spawnSync(process.execPath, [...start, ...words], { encoding: 'utf8', env: plainEnvironment() });
    if (status !== 0) return `briefing ${words.join(' ')} ended with ${signal ?? `${status}: ${stderr.trim()}`}`;
  }
  return undefined;
}

function bundle(source, file) {
  run('node_modules/rolldown/bin/cli.mjs', [source, '--platform', 'node', '--format', 'cjs', '--transform.target', 'node18', '--file', file, '--log-level', 'warn']);
}

function run(script, args) {
  const { status } = spawnSync(process.execPath, [at(script), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
  if (status !== 0) throw new Error(`The build failed in ${script.replace('node_modules/', '')}. Its own message stands above.`);
}

function fingerprintOfSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToHash(hash, source);
  return hash.digest('hex');
}

/** A mark that the app leaves beside a file that it has open. */
const isMark = (name) => path.basename(name).startsWith('.~');

/** Samples are left out: they are made from source by the build itself. */
function addToHash(hash, name) {
  const stats = fs.statSync(at(name), { throwIfNoEntry: false });
  if (stats === undefined || name.endsWith('.briefing') || isMark(name)) return;
  if (stats.isDirectory()) {
    for (const child of fs.readdirSync(at(name)).sort()) addToHash(hash, path.join(name, child));
    return;
  }
  hash.update(`${name}\0${stats.size}\0`).update(fs.readFileSync(at(name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build({ force: true });
    process.stderr.write('Built into dist.\n');
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
