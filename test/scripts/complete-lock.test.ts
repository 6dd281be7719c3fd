import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryFor, missingEntries } from '../../scripts/complete-lock.mjs';

describe('missingEntries', () => {
  it('finds nothing in the lock of this project, which npm ci therefore accepts', () => {
    const lock = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'));
    expect([...missingEntries(lock).keys()]).toEqual([]);
  });

  it('finds an optional package that is neither beside its parent nor above it', () => {
    const lock = {
      packages: {
        'node_modules/tool': { optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '1.0.0', nested: '2.0.0' } },
        'node_modules/tool/node_modules/nested': { version: '2.0.0' },
        'node_modules/tool-linux-x64': { version: '1.0.0' },
      },
    };
    expect([...missingEntries(lock)]).toEqual([['node_modules/tool-darwin-arm64', { version: '1.0.0', dev: undefined }]]);
  });
});

describe('entryFor', () => {
  it('reads system, processor and C library from the name', () => {
    expect(entryFor('node_modules/@tool/binding-linux-arm-gnueabihf', { version: '1.0.0', dev: true })).toEqual({ version: '1.0.0', cpu: ['arm'], dev: true, libc: ['glibc'], optional: true, os: ['linux'] });
    expect(entryFor('node_modules/@tool/win32-x64', { version: '1.0.0', dev: undefined })).toEqual({ version: '1.0.0', cpu: ['x64'], optional: true, os: ['win32'] });
  });
});
