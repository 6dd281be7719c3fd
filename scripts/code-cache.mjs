// Keeps the code that V8 makes of a bundle, so that electron/run-program.ts need not have it made at every start. Started anew for each bundle:
//   node scripts/code-cache.mjs PROGRAM [ARGUMENT...]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const own = fileURLToPath(import.meta.url);

/** Runs a program once with these arguments and keeps the code of all that it came by: `program.v8` beside `program.cjs`. Throws when the program fails. */
export function keepCode(program, args) {
  fs.rmSync(keptCodeOf(program), { force: true });
  const { status, stderr } = spawnSync(process.execPath, [own, program, ...args], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`The code of ${path.basename(program)} could not be kept: ${stderr.trim()}`);
}

const keptCodeOf = (program) => program.replace(/\.cjs$/, '.v8');

function run(program) {
  const source = fs.readFileSync(program, 'utf8');
  const script = new vm.Script(Module.wrap(source), { filename: program });
  // Only at the end: by then the functions that were called have been compiled.
  process.on('exit', (code) => {
    if (code === 0) fs.writeFileSync(keptCodeOf(program), Buffer.concat([createHash('sha256').update(source).digest(), script.createCachedData()]));
  });
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, createRequire(program), module, program, path.dirname(program));
}

if (process.argv[1] === own) {
  const [program] = process.argv.splice(2, 1);
  process.argv[1] = program;
  run(program);
}
