import { describe, expect, it } from 'vitest';
import { fragmentOfText } from '../../../renderer/editor/clipboard/fragment';
import { withLists } from '../../../renderer/editor/clipboard/lists-of-lines';
import { type Block, inlineText, itemNumber, type ListItem, type NestedList, numberingAt } from '../../../shared/model';

const ids = (): (() => string) => { let count = 0; return () => `i${(count += 1)}`; };

/** A line a block, an item with two dots for each level: `• Alpha`, `..1 First`. */
const linesOf = (blocks: readonly Block[]): string[] => {
  const items = (list: NestedList, depth: number): string[] => list.items.flatMap((entry: ListItem, index) => [`${'..'.repeat(depth)}${list.kind === 'number' ? itemNumber((list.start ?? 1) + index, numberingAt(list, depth)) : '•'} ${inlineText(entry.content)}`, ...(entry.nested ? items(entry.nested, depth + 1) : [])]);
  return blocks.flatMap((block) => (block.type === 'list' ? items(block, 0) : block.type === 'paragraph' ? [inlineText(block.content)] : [block.type]));
};
const read = (text: string): string[] | undefined => {
  const { lists } = fragmentOfText(text, ids());
  return lists && linesOf(lists);
};

describe('pasted lines with marks', () => {
  it.each([
    ['1. One\n2. Two', ['1. One', '2. Two']],
    ['1) One\n2) Two', ['1) One', '2) Two']],
    ['(1) One\n(2) Two', ['(1) One', '(2) Two']],
    ['a. One\nb. Two\nc. Three', ['a. One', 'b. Two', 'c. Three']],
    ['A) One\nB) Two', ['A) One', 'B) Two']],
    ['(i) One\n(ii) Two\n(iii) Three\n(iv) Four', ['(i) One', '(ii) Two', '(iii) Three', '(iv) Four']],
    ['I. One\nII. Two', ['I. One', 'II. Two']],
    ['а) Один\nб) Два\nв) Три', ['а) Один', 'б) Два', 'в) Три']],
    ['А. Один\nБ. Два', ['А. Один', 'Б. Два']],
    ['- One\n- Two', ['• One', '• Two']],
    ['• One\n• Two', ['• One', '• Two']],
    ['– One\n– Two', ['• One', '• Two']],
    ['·\tOne\n·\tTwo', ['• One', '• Two']],
    ['4. Four\n5. Five', ['4. Four', '5. Five']],
    [' 9. Nine\n10. Ten', ['9. Nine', '10. Ten']],
    ['1. One\r\n\r\n2. Two\r\n\r\nAfter', ['1. One', '2. Two', '', 'After']],
    ['Before\n1. One\n2. Two\nAfter', ['Before', '1. One', '2. Two', 'After']],
  ])('of one sequence are a list: %j', (text, lines) => expect(read(text)).toEqual(lines));

  it('are nested by where they stand', () => {
    expect(read('1. One\n   - Below\n   - Again\n     - Deep\n2. Two\n\ta. First\n\tb. Second')).toEqual(['1. One', '..• Below', '..• Again', '....• Deep', '2. Two', '..a. First', '..b. Second']);
  });

  it('are nested by their marks where nothing stands further in, as Word writes them', () => {
    expect(read('1.\tOne\na.\tFirst\nb.\tSecond\ni.\tDeep\nii.\tDeeper\n2.\tTwo')).toEqual(['1. One', '..a. First', '..b. Second', '....i. Deep', '....ii. Deeper', '2. Two']);
    expect(read('•\tOne\no\tBelow\n§\tDeep\no\tAgain\n•\tTwo')).toEqual(['• One', '..• Below', '....• Deep', '..• Again', '• Two']);
  });

  it('take along the lines that hang below them', () => {
    expect(read('1. One goes on\n   for long\n2. Two')).toEqual(['1. One goes on\nfor long', '2. Two']);
  });

  it('begin again where a sequence does', () => {
    expect(fragmentOfText('1. One\n2. Two\n1. New\n2. Newer', ids()).lists?.map((block) => block.type === 'list' && block.items.length)).toEqual([2, 2]);
  });

  it.each([
    '1. One line alone', '• One line alone', 'Text\n- One line alone\nText', '2024. The year\n2025. The next', '1.5 million\n2.5 million', '1.5 million people\n1.6 million', '12 000\n13 000', '1. One\n3. Three', 'J. Smith\nK. Brown',
    '-5\n-6', '*\n*', '1.\n2.', 'a dog\nb movie', 'one\ntwo', '1. One\nText\n2. Two', '1. One\n– Two',
    // No list of ours counts with ґ, є or й, or without з: such letters stay, for “see (д)” may stand elsewhere.
    'а) Один\nб) Два\nв) Три\nг) Чотири\nґ) П’ять\nд) Шість', 'а) 1\nб) 2\nв) 3\nг) 4\nд) 5\nе) 6\nж) 7\nи) 8\nк) 9', '1. One\n  а) 1\n  б) 2\n  в) 3\n  г) 4\n  ґ) 5\n2. Two',
  ])('that are no sequence stay as they are: %j', (text) => expect(read(text)).toBeUndefined());

  it('are a table still where a spreadsheet gives more than the marks', () => {
    expect(fragmentOfText('1.\tKyiv\tYes\n2.\tMoscow\tNo', ids())).toMatchObject({ blocks: [{ type: 'table' }] });
    expect(fragmentOfText('1.\tKyiv\nA place\tYes', ids())).toMatchObject({ blocks: [{ type: 'table' }] });
  });

  it('leave a last line with other marks, alone, outside', () => {
    expect(read('1. One\n2. Two\n– Somebody')).toEqual(['1. One', '2. Two', '– Somebody']);
  });

  it('say only what their level does not have by itself', () => {
    expect(fragmentOfText('1. One\na) Below\nb) Again\n2. Two', ids()).lists).toEqual([{ type: 'list', id: expect.any(String), kind: 'number', items: [
      { id: expect.any(String), content: [{ type: 'text', text: 'One' }], nested: { kind: 'number', items: [{ id: expect.any(String), content: [{ type: 'text', text: 'Below' }] }, { id: expect.any(String), content: [{ type: 'text', text: 'Again' }] }] } },
      { id: expect.any(String), content: [{ type: 'text', text: 'Two' }] },
    ] }]);
  });

  it('keep what the first text is followed by', () => {
    const bold: Block[] = [{ type: 'paragraph', id: 'a', content: [{ type: 'text', text: '1. ' }, { type: 'text', text: 'One', marks: ['bold'] }] }, { type: 'paragraph', id: 'b', content: [{ type: 'text', text: '2. Two' }] }];
    expect(withLists(bold, ids())).toMatchObject([{ type: 'list', items: [{ content: [{ text: 'One', marks: ['bold'] }] }, { content: [{ text: 'Two' }] }] }]);
  });
});
