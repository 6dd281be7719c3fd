// npm run bench: the app beside its peers, measured in one run. What is measured and how stands in docs/bench.md.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { install, installForNode } from './install.mjs';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

try {
  installForNode();
  const { parseOptions, BENCH_HELP } = await load('test/bench/options.ts');
  const words = process.argv.slice(2);
  const options = parseOptions(words);
  if (words.includes('--help') || words.includes('-h')) process.stdout.write(BENCH_HELP);
  else if (options.ok) await run(options.value);
  else {
    process.stderr.write(`${options.error.message}\n`);
    process.exitCode = 2;
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(options) {
  const { runBench, NEEDS_WINDOW } = await load('test/bench/run-bench.ts');
  const windows = options.groups.some((group) => NEEDS_WINDOW.has(group));
  if (windows) install('running');
  build();
  if (windows) await resolveElectron();
  const json = options.json === undefined ? {} : { json: path.resolve(process.env.INIT_CWD ?? process.cwd(), options.json) };
  const display = windows && !hasDisplay() ? await startVirtualDisplay() : undefined;
  if (display) process.env.DISPLAY = display.display;
  try {
    await runBench({ ...options, ...json }, path.join(root, 'docs/bench.md'));
  } finally {
    await display?.stop();
  }
}

/** The bench is TypeScript among the tests; Vite runs it as Vitest would. */
async function load(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(root, file), { configFile: false, root, logLevel: 'warn' });
  return module;
}
