import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlacingError, putInPlaceTogether, removeWaiting, writeWaiting } from '../../../electron/export/write-together';

let folder: string;
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-together-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('putInPlaceTogether', () => {
  it('puts every file in place and leaves nothing else', async () => {
    writeFileSync(at('a.pdf'), 'old');
    await putInPlaceTogether([await writeWaiting(at('a.pdf'), bytes('new a')), await writeWaiting(at('b.docx'), bytes('new b'))]);
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.docx']);
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('new a');
  });

  it('puts back what was there when a later file cannot be put in place', async () => {
    writeFileSync(at('a.pdf'), 'old');
    mkdirSync(at('b.docx'));
    const waiting = [await writeWaiting(at('a.pdf'), bytes('new a')), await writeWaiting(at('b.docx'), bytes('new b'))];
    const failure = await putInPlaceTogether(waiting).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlacingError);
    expect((failure as PlacingError).file).toBe(at('b.docx'));
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.docx']);
    expect(readFileSync(at('a.pdf'), 'utf8')).toBe('old');
  });

  it('takes away a first file that was not there before', async () => {
    mkdirSync(at('b.docx'));
    await expect(putInPlaceTogether([await writeWaiting(at('a.pdf'), bytes('new a')), await writeWaiting(at('b.docx'), bytes('new b'))])).rejects.toThrow(PlacingError);
    expect(readdirSync(folder)).toEqual(['b.docx']);
  });
});

describe('removeWaiting', () => {
  it('removes what was not put in place', async () => {
    await removeWaiting([await writeWaiting(at('a.pdf'), bytes('new'))]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
