import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');

describe('the repository', () => {
  it('has the folders that docs/architecture.md knows and no other', () => {
    // What is made here and never committed; a fresh machine need not have git to ask.
    const made = new Set(['.git', ...readFileSync(path.join(PROJECT, '.gitignore'), 'utf8').split('\n').flatMap((line) => (line.endsWith('/') ? [line.slice(0, -1)] : []))]);
    const folders = readdirSync(PROJECT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && !made.has(entry.name) ? [entry.name] : []));
    expect(folders.sort()).toEqual(['.ci', 'docs', 'electron', 'renderer', 'resources', 'scripts', 'shared', 'test']);
  });
});
