import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRecentFiles, type RecentFile } from '../../../electron/files/recent-files';
import { tempFolder } from './temp-folder';

const entry = (file: string, more: Partial<RecentFile> = {}): RecentFile => ({ path: file, title: 'Talks', kind: 'decisionMemo', marking: '', changedMs: 1, ...more });

describe('createRecentFiles', () => {
  it('lists the newest first, each once, and says which are missing', async () => {
    const folder = tempFolder();
    const there = path.join(folder, 'a.briefing');
    writeFileSync(there, '');
    const recents = createRecentFiles(path.join(folder, 'data', 'recents.json'));
    expect(await recents.list()).toEqual([]);
    await recents.add(entry(there));
    await recents.add(entry('/gone/b.briefing'));
    await recents.add(entry(there, { title: 'Talks, round 2', changedMs: 3 }));
    expect(await recents.list()).toEqual([{ ...entry(there, { title: 'Talks, round 2', changedMs: 3 }), missing: false }, { ...entry('/gone/b.briefing'), missing: true }]);
    await recents.remove(there);
    expect((await createRecentFiles(path.join(folder, 'data', 'recents.json')).list()).map((recent) => recent.path)).toEqual(['/gone/b.briefing']);
    await recents.clear();
    expect(await recents.list()).toEqual([]);
  });

  it('keeps twenty, also when many come at once', async () => {
    const recents = createRecentFiles(path.join(tempFolder(), 'recents.json'));
    await Promise.all(Array.from({ length: 25 }, (_, index) => recents.add(entry(`/gone/${index}.briefing`))));
    expect((await recents.list()).map((recent) => recent.path)).toEqual(Array.from({ length: 20 }, (_, index) => `/gone/${24 - index}.briefing`));
  });

  it('sets a list aside that it cannot read', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'recents.json');
    writeFileSync(file, '[{"path":3}]');
    const recents = createRecentFiles(file);
    expect(await recents.list()).toEqual([]);
    await recents.add(entry('/gone/a.briefing'));
    expect(readdirSync(folder).sort()).toEqual(['recents.json', 'recents.json.damaged']);
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('[{"path":3}]');
  });
});
