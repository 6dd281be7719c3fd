import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * Runs a bundle of ours that lies beside this one, with the code that V8 made of it at build time (scripts/code-cache.mjs) where that is there and is meant for
 * this very bundle and this V8; compiled anew otherwise. Answers with whether that code was taken.
 */
export function runProgram(file: string): 'cached' | 'compiled' {
  const bytes = readFileSync(file);
  const cachedData = codeOf(file, bytes);
  const script = new Script(Module.wrap(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped).call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
  return script.cachedDataRejected === false ? 'cached' : 'compiled';
}

type Wrapped = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/** The code that was made of a source. V8 itself compares its version and flags, but of the source only the length: hence the hash before the code. */
function codeOf(file: string, source: Uint8Array): Buffer | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(file.replace(/\.cjs$/, '.v8'));
  } catch {
    return undefined;
  }
  const hash = createHash('sha256').update(source).digest();
  return kept.subarray(0, hash.length).equals(hash) ? kept.subarray(hash.length) : undefined;
}
