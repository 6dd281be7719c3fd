// npm run check: lint with the layering rules, and the types of every environment.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installForNode } from './install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Prints what the linter finds; true when it finds nothing. */
export const lintIsClean = () => succeeds('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']);

/** Prints type errors of every tsconfig.*.json; true when there are none. */
export function typesAreRight() {
  const projects = fs.readdirSync(root).filter((name) => /^tsconfig\.(?!base)\w+\.json$/.test(name));
  return projects.map((name) => succeeds('typescript/bin/tsc', ['--noEmit', '--pretty', 'false', '--project', name])).every(Boolean);
}

const succeeds = (script, args) => spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    installForNode();
    const results = [lintIsClean(), typesAreRight()];
    process.exitCode = results.every(Boolean) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
