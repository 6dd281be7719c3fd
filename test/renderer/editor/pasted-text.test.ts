import { describe, expect, it } from 'vitest';
import { fragmentOfText } from '../../../renderer/editor/clipboard/fragment';
import { wordsOf } from './gesture-briefing';

const ids = (): (() => string) => { let count = 0; return () => `i${(count += 1)}`; };
const tableOf = (text: string): readonly (readonly string[])[] | undefined => {
  const [block] = fragmentOfText(text, ids()).blocks;
  return block?.type === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(wordsOf).join())) : undefined;
};

describe('plain text that is pasted', () => {
  it('is a table when every line has the same number of tabs, as a spreadsheet gives it', () => {
    expect(tableOf('Option\tFor\r\nLease a ferry\tSoon\r\nBuild one\t\r\n')).toEqual([['Option', 'For'], ['Lease a ferry', 'Soon'], ['Build one', '']]);
  });

  it('is paragraphs when it is one line, when lines are unlike, or when tabs only indent', () => {
    for (const text of ['one\ttwo', 'one\ttwo\nthree', '\tone\n\ttwo', 'one\ntwo']) expect(tableOf(text)).toBeUndefined();
    expect(fragmentOfText('one\r\n\r\ntwo\n', ids()).blocks.map(wordsOf)).toEqual(['one', '', 'two']);
  });
});
