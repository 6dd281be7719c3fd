import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { copyResources } from '../../scripts/build.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-resources-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('copyResources', () => {
  it('takes along what the app reads, and no source of it and no mark on an open sample', () => {
    const mark = path.resolve(import.meta.dirname, '../../resources/samples/.~lock.copy-resources#');
    writeFileSync(mark, '');
    try {
      copyResources(folder);
    } finally {
      rmSync(mark);
    }
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(ts|tsx|mjs|js)$|(^|\/)\.~/.test(file))).toEqual([]);
    for (const needed of ['samples/three-way-talks.briefing', 'templates/briefings', 'typst/briefing.typ', 'typst/typst-compiler.wasm', 'typst/typst-thread.cjs', 'fonts/tinos.LICENSE.txt', 'fonts/coverage.json', 'dictionaries/desk-words-en.txt', ...['en-GB', 'en-US', 'uk', 'ru'].flatMap((name) => ['aff', 'dic', 'LICENSE.txt'].map((ending) => `dictionaries/${name}.${ending}`))]) expect(existsSync(path.join(folder, needed)), needed).toBe(true);
  });
});
