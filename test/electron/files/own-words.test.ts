import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnWords } from '../../../electron/files/own-words';
import { tempFolder } from './temp-folder';

describe('createOwnWords', () => {
  it('keeps words in a text file that a person can read, each once, and lists them by the alphabet', async () => {
    const file = path.join(tempFolder(), 'data', 'own-words.txt');
    const words = createOwnWords(file);
    expect(await words.list()).toEqual([]);
    for (const word of ['деокупація', 'offtake', 'Kyivstar', 'offtake']) await words.add(word);
    expect(await createOwnWords(file).list()).toEqual(['Kyivstar', 'offtake', 'деокупація']);
    expect(readFileSync(file, 'utf8')).toMatch(/^# [^\n]+\nдеокупація\nofftake\nKyivstar\n$/);
    await words.remove('offtake');
    await words.remove('never there');
    expect(await words.list()).toEqual(['Kyivstar', 'деокупація']);
    expect(readdirSync(path.dirname(file))).toEqual(['own-words.txt']);
  });

  it('reads what an editor made of the file, and leaves its comments', async () => {
    const file = path.join(tempFolder(), 'own-words.txt');
    writeFileSync(file, '\ufeff# from the unit\r\n\r\n  offtake  \r\nofftake\r\ncafe\u0301\r\n\r\n');
    const words = createOwnWords(file);
    expect(await words.list()).toEqual(['café', 'offtake']);
    await words.add('MoUs');
    expect(readFileSync(file, 'utf8')).toBe('# from the unit\n\nofftake\nofftake\ncafé\nMoUs\n');
  });

  it('loses none of many words added at once', async () => {
    const words = createOwnWords(path.join(tempFolder(), 'own-words.txt'));
    const all = Array.from({ length: 30 }, (_, at) => `word${String(at).padStart(2, '0')}`);
    await Promise.all(all.map((word) => words.add(word)));
    expect(await words.list()).toEqual(all);
  });

  it('gives back every word that it was given', async () => {
    const folder = tempFolder();
    let run = 0;
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.normalize('NFC')).filter((text) => /^[^\s#]\S*$/.test(text) && text.trim() === text), { maxLength: 5 }), async (given) => {
      const words = createOwnWords(path.join(folder, `own-${run++}.txt`));
      for (const word of given) await words.add(word);
      expect(new Set(await words.list())).toEqual(new Set(given));
    }), { numRuns: 25 });
  });

  it('throws what the disk throws, and keeps the list', async () => {
    const folder = path.join(tempFolder(), 'data');
    mkdirSync(folder);
    const words = createOwnWords(path.join(folder, 'own-words.txt'));
    await words.add('offtake');
    const inTheWay = createOwnWords(path.join(folder, 'own-words.txt', 'below'));
    await expect(inTheWay.add('other')).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await words.list()).toEqual(['offtake']);
  });
});
