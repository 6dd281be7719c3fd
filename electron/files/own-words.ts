// The user's own words for the spelling check: one text file, one word a line, which a person can read and edit.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inQueue } from './path-queue';
import { NOT_THERE, nullOn } from './system-error';
import { writeAtomically } from './write-atomically';

/** The list of own words. */
export interface OwnWords {
  /** In the order of the alphabet. */
  readonly list: () => Promise<readonly string[]>;
  /** Throws what the disk throws, and then the list is as it was. */
  readonly add: (word: string) => Promise<void>;
  readonly remove: (word: string) => Promise<void>;
}

const HEAD = '# Words that the spelling check takes as right, one a line. Lines that begin with # are not read.';

/** The list that a file keeps; without the file it is empty. Comments of the user stay where they are. */
export function createOwnWords(file: string): OwnWords {
  const change = (how: (lines: readonly string[]) => readonly string[]): Promise<void> => inQueue(file, async () => {
    const before = await linesOf(file);
    const after = how(before);
    if (after === before) return;
    await mkdir(path.dirname(file), { recursive: true });
    await writeAtomically(file, new TextEncoder().encode(`${after.join('\n')}\n`));
  });
  return {
    list: async () => [...new Set((await inQueue(file, () => linesOf(file))).filter(isWord))].sort((one, other) => one.localeCompare(other)),
    add: (word) => change((lines) => (lines.includes(word) ? lines : [...(lines.length === 0 ? [HEAD] : lines), word])),
    remove: (word) => change((lines) => (lines.includes(word) ? lines.filter((line) => line !== word) : lines)),
  };
}

const isWord = (line: string): boolean => line !== '' && !line.startsWith('#');

async function linesOf(file: string): Promise<readonly string[]> {
  const text = await nullOn(NOT_THERE, readFile(file, 'utf8'));
  const lines = (text ?? '').replace(/^\ufeff/, '').split(/\r?\n/).map((line) => line.normalize('NFC').trim());
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
