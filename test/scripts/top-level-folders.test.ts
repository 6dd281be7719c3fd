import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');

describe('the repository', () => {
  it('has the folders that docs/architecture.md knows and no other', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: PROJECT, encoding: 'utf8' }).split('\n');
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))));
    expect([...folders].sort()).toEqual(['.ci', 'docs', 'electron', 'renderer', 'resources', 'scripts', 'shared', 'test']);
  });
});
