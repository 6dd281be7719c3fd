// Keeps a program as it stands after a rehearsal, so that `node` starts with everything loaded (docs/decisions/0016). Node calls this experimental, so it is
// never needed: whoever starts the program asks `snapshotStart` whether there is one that this very Node has started from before.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A larger nursery: a short command ends before what it threw away is in the way. Node starts from a snapshot only with the flags that it was made with. */
const FLAGS = ['--min-semi-space-size=16'];

/**
 * Makes the snapshot of a bundle that calls `startProgram` (electron/start-program.ts), rehearsed with `words`. `proof` is given the words that start Node from it,
 * and answers with what is wrong with the work of such a process, or with nothing. Answers with why there is no snapshot, where there is none; a program is whole without.
 */
export function keepSnapshot(program, words, proof) {
  const { blob, note } = filesOf(program);
  dropSnapshot(program);
  const entry = `${blob}.entry.cjs`;
  try {
    fs.writeFileSync(entry, entryOf(program));
    const made = spawnSync(process.execPath, [...FLAGS, '--snapshot-blob', blob, '--build-snapshot', entry, ...words], { encoding: 'utf8', env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    const wrong = made.status !== 0 || !fs.existsSync(blob) ? `${made.stderr.trim() || made.signal || 'Node wrote none'}` : proof([...FLAGS, '--snapshot-blob', blob, program]);
    if (wrong !== undefined) {
      dropSnapshot(program);
      return wrong;
    }
    fs.writeFileSync(note, JSON.stringify(factsOf(program)));
    return undefined;
  } finally {
    fs.rmSync(entry, { force: true });
  }
}

/** Takes a snapshot away: a program that is built anew must not start from the one of before. */
export function dropSnapshot(program) {
  for (const file of Object.values(filesOf(program))) fs.rmSync(file, { force: true });
}

/** What Node is to be started with to run a program: its snapshot where that was made by this Node, here and of this program; `script` otherwise. With a snapshot `script` only ends Node's own options. */
export function snapshotStart(program, script, env = process.env) {
  const { blob, note } = filesOf(program);
  // With other flags than those of the snapshot Node would refuse to start.
  if (env.NODE_OPTIONS) return [script];
  try {
    return fs.readFileSync(note, 'utf8') === JSON.stringify(factsOf(program)) ? [...FLAGS, '--snapshot-blob', blob, script] : [script];
  } catch {
    return [script];
  }
}

const filesOf = (program) => ({ note: program.replace(/\.cjs$/, '.snapshot.json'), blob: program.replace(/\.cjs$/, '.snapshot') });

/** What must be as it was for a snapshot to be used: paths are kept in it too, so it does not move. */
function factsOf(program) {
  const node = fs.statSync(process.execPath);
  const [source, blob] = [program, filesOf(program).blob].map((file) => fs.statSync(file));
  return { program, written: source.mtimeMs, size: source.size, blob: blob.size, node: process.execPath, version: process.version, built: node.mtimeMs, nodeSize: node.size };
}

/** The environment without what would make Node refuse a snapshot, or start slowly. */
export const plainEnvironment = () => {
  const { NODE_OPTIONS: _options, NODE_EXTRA_CA_CERTS: _authorities, ...env } = process.env;
  return env;
};

/**
 * The program with two things of Node changed for as long as it is loaded: decoders are made when they are first needed, since one that is there cannot be kept, and
 * `require`, which gives only Node's own modules while a snapshot is made, is the usual one in the processes behind it.
 */
const entryOf = (program) => `const builtIn = require;
const { startupSnapshot } = builtIn('node:v8');
const loading = globalThis.TextDecoder;
globalThis.TextDecoder = class { constructor(...options) { this.options = options; } decode(...bytes) { const decoder = this.made ?? new loading(...this.options); if (!building()) this.made = decoder; return decoder.decode(...bytes); } };
const building = () => startupSnapshot.isBuildingSnapshot();
const usual = (base) => builtIn('node:module').createRequire(base);
const LATE = { module: { createRequire: (base) => (name) => needed(name, base) }, worker_threads: { get Worker() { return building() ? undefined : usual(${JSON.stringify(program)})('node:worker_threads').Worker; } } };
const needed = (name, base = ${JSON.stringify(program)}) => (building() ? LATE[name.replace(/^node:/, '')] ?? builtIn(name) : usual(base)(name));
(function (require, __filename, __dirname, module, exports) {
${fs.readFileSync(program, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')}
})(needed, ${JSON.stringify(program)}, ${JSON.stringify(path.dirname(program))}, { exports: {} }, {});
globalThis.TextDecoder = loading;
`;
