// How lists count: by the marks that are typed, by the menu, and on the screen.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Block, inlineText, itemNumber, LETTERS, type List, type NestedList, numberingAt, NUMBERINGS } from '../../../shared/model';
import { dispatch, numberToContinue, readSelectionState, SET_LIST_NUMBERS_COMMAND, UNDO_COMMAND } from '../../../renderer/editor';
import { runInsertMenuItem } from '../../../renderer/editor/insert-menu';
import { briefing, bullets, item, numbers, p, section } from '../../builders';
import { caretIn, mount, type Mounted, pasteInto, selectFrom, settle } from './mounted-editor';

const itemsOf = (list: List | NestedList, depth = 0): string[] => list.items.flatMap((entry, index) => [`${'..'.repeat(depth)}${list.kind === 'number' ? itemNumber((list.start ?? 1) + index, numberingAt(list, depth)) : '•'} ${inlineText(entry.content)}`, ...(entry.nested ? itemsOf(entry.nested, depth + 1) : [])]);
const linesOf = ({ sections }: Mounted): string[] => (sections()[0]?.blocks ?? []).flatMap((block: Block) => (block.type === 'list' ? itemsOf(block) : block.type === 'paragraph' ? [inlineText(block.content)] : [block.type]));
const undo = async ({ handle }: Mounted): Promise<void> => { handle.editor.dispatchCommand(UNDO_COMMAND, undefined); await settle(); };

/** Opens a briefing whose second paragraph is empty and has the caret. */
async function atEmpty(...after: readonly Block[]): Promise<Mounted> {
  const mounted = await mount(briefing({}, section('freeText', {}, p('Before'), p(), ...after)));
  caretIn(mounted.canvas, 'Before');
  await settle();
  await userEvent.keyboard('{ArrowDown}');
  await settle();
  return mounted;
}
async function typed(keys: string): Promise<string[]> {
  const mounted = await atEmpty();
  await userEvent.keyboard(keys);
  await settle();
  return linesOf(mounted);
}

describe('a mark typed at the start of a paragraph', () => {
  it.each([
    ['1. One{Enter}Two', ['Before', '1. One', '2. Two']],
    ['a) One{Enter}Two', ['Before', 'a) One', 'b) Two']],
    ['(i) One{Enter}Two', ['Before', '(i) One', '(ii) Two']],
    ['i) One', ['Before', 'i) One']],
    ['A. One{Enter}Two', ['Before', 'A. One', 'B. Two']],
    ['I. One{Enter}Two', ['Before', 'I. One', 'II. Two']],
    ['a) One{Enter}Two{Enter}{Enter}Text{Enter}c) Three', ['Before', 'a) One', 'b) Two', 'Text', 'c) Three']],
    ['(a) One{Enter}{Tab}Below{Enter}Again', ['Before', '(a) One', '..(i) Below', '..(ii) Again']],
    ['а) Один{Enter}Два{Enter}{Tab}Нижче', ['Before', 'а) Один', 'б) Два', '..1) Нижче']],
    ['(А) Один{Enter}Два', ['Before', '(А) Один', '(Б) Два']],
    ['ґ) Ні', ['Before', 'ґ) Ні']],
    ['1. One{Enter}{Tab}Below', ['Before', '1. One', '..a) Below']],
    ['b) No', ['Before', 'b) No']], ['J. Smith', ['Before', 'J. Smith']], ['1.5 m', ['Before', '1.5 m']], ['2024. Text', ['Before', '2024. Text']], ['See a) and', ['Before', 'See a) and']], ['- no', ['Before', '- no']],
  ])('makes a list of it where it begins one: %s', async (keys, lines) => expect(await typed(keys)).toEqual(lines));

  it('goes on from the list right above, and is another list otherwise', async () => {
    const mounted = await mount(briefing({}, section('freeText', {}, { ...numbers('x', 'y'), numbering: 'lowerLetter', sign: 'bracket' }, p('Text'))));
    caretIn(mounted.canvas, 'Text', 0);
    await settle();
    await userEvent.keyboard('c) ');
    await settle();
    expect(linesOf(mounted)).toEqual(['a) x', 'b) y', 'c) Text']);
    await undo(mounted);
    expect(linesOf(mounted)).toEqual(['a) x', 'b) y', 'c) Text']);
    expect(mounted.sections()[0]?.blocks.map(({ type }) => type)).toEqual(['list', 'paragraph']);
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}1. ');
    await settle();
    expect(linesOf(mounted)).toEqual(['a) x', 'b) y', '1. Text']);
    expect(mounted.sections()[0]?.blocks.map(({ type }) => type)).toEqual(['list', 'list']);
  });

  it('gives back the letters by one undo, and what stood before by more', async () => {
    const mounted = await atEmpty();
    const before = mounted.sections();
    await userEvent.keyboard('a) ');
    await settle();
    expect(mounted.sections()[0]?.blocks[1]).toMatchObject({ type: 'list', kind: 'number', numbering: 'lowerLetter', sign: 'bracket' });
    await undo(mounted);
    expect(mounted.sections()[0]?.blocks[1]).toMatchObject({ type: 'paragraph', content: [{ text: 'a) ' }] });
    await undo(mounted);
    expect(mounted.sections()).toEqual(before);
  });
});

describe('the numbers of a list', () => {
  const lettered = () => mount(briefing({}, section('freeText', {}, numbers('Alpha', item('Beta', numbers('deep'))), p('Between'), numbers('Gamma'), bullets('point'), p('Text'))));

  it('change on the level of the caret, and what its level has by itself is not kept', async () => {
    const mounted = await lettered();
    const before = mounted.sections();
    const { editor } = mounted.handle;
    caretIn(mounted.canvas, 'Alpha');
    await settle();
    dispatch(editor, SET_LIST_NUMBERS_COMMAND, { numbering: 'lowerLetter' });
    dispatch(editor, SET_LIST_NUMBERS_COMMAND, { sign: 'brackets' });
    await settle();
    expect(linesOf(mounted).slice(0, 3)).toEqual(['(a) Alpha', '(b) Beta', '..a) deep']);
    expect(readSelectionState(editor).listNumbers).toEqual({ numbering: 'lowerLetter', sign: 'brackets', start: 1 });
    dispatch(editor, SET_LIST_NUMBERS_COMMAND, { numbering: 'decimal' });
    dispatch(editor, SET_LIST_NUMBERS_COMMAND, { sign: 'dot' });
    await settle();
    expect(mounted.sections()).toEqual(before);
    await undo(mounted);
    expect(linesOf(mounted)[0]).not.toBe('1. Alpha');
  });

  it('begin where they are told to, or go on from the list above', async () => {
    const mounted = await lettered();
    const { editor } = mounted.handle;
    caretIn(mounted.canvas, 'Alpha');
    await settle();
    expect(numberToContinue(editor)).toBeUndefined();
    dispatch(editor, SET_LIST_NUMBERS_COMMAND, { numbering: 'upperLetter', start: 3 });
    await settle();
    caretIn(mounted.canvas, 'Gamma');
    await settle();
    expect(numberToContinue(editor)).toBe('E.');
    dispatch(editor, SET_LIST_NUMBERS_COMMAND, { start: 'continue' });
    await settle();
    expect(linesOf(mounted)).toEqual(['C. Alpha', 'D. Beta', '..a) deep', 'Between', 'E. Gamma', '• point', 'Text']);
  });

  it('make a numbered list of other text', async () => {
    const mounted = await lettered();
    caretIn(mounted.canvas, 'Text');
    await settle();
    dispatch(mounted.handle.editor, SET_LIST_NUMBERS_COMMAND, { numbering: 'upperRoman' });
    await settle();
    expect(linesOf(mounted).at(-1)).toBe('I. Text');
  });

  it('are letters when the menu of / is asked for them', async () => {
    const mounted = await atEmpty();
    await userEvent.keyboard('/letter');
    await settle();
    runInsertMenuItem(mounted.handle.editor, 'letters');
    await settle();
    await userEvent.keyboard('One');
    await settle();
    expect(linesOf(mounted)).toEqual(['Before', 'a) One']);
  });

  it('are Cyrillic letters when the menu of / is asked for them', async () => {
    const mounted = await atEmpty();
    await userEvent.keyboard('/літер');
    await settle();
    runInsertMenuItem(mounted.handle.editor, 'cyrillicLetters');
    await settle();
    await userEvent.keyboard('Один');
    await settle();
    expect(linesOf(mounted)).toEqual(['Before', 'а) Один']);
    expect(getComputedStyle(mounted.canvas.querySelector('ol')!).listStyleType).toBe('bd-lowerRussian-bracket');
  });

  it('stand on the screen as on paper', async () => {
    const many = Array.from({ length: 28 }, (_, index) => `i${index}`);
    const { canvas } = await mount(briefing({}, section('freeText', {}, { ...numbers(...many, item('last', numbers('below'))), numbering: 'lowerLetter', sign: 'brackets' }, p(), { ...numbers('zero'), numbering: 'upperRoman', start: 0 })));
    const styles = [...canvas.querySelectorAll('ol')].map((list) => [getComputedStyle(list).listStyleType, list.start]);
    expect(styles).toEqual([['bd-lowerLetter-brackets', 1], ['bd-lowerLetter-bracket', 1], ['bd-upperRoman-dot', 1]]);
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSCounterStyleRule);
    const own = rules.filter(({ name }) => name === 'bd-lowerLetter').map(({ system, symbols }) => [system, symbols]);
    expect(own).toEqual([['symbolic', [...'abcdefghijklmnopqrstuvwxyz'].join(' ')]]);
    const cyrillic = rules.filter(({ name }) => /^bd-(lower|upper)Russian$/.test(name)).map(({ system, symbols }) => [system, symbols]);
    expect(cyrillic).toEqual([['symbolic', [...LETTERS.russian].join(' ')], ['symbolic', [...LETTERS.russian.toUpperCase()].join(' ')]]);
    expect(rules.length).toBe(3 * NUMBERINGS.length + 4);
  });
});

describe('a copy of some items', () => {
  const lettered = { ...numbers('Alpha', item('Beta', { ...numbers('deep', 'deeper', 'deepest'), numbering: 'lowerRoman', sign: 'brackets' }), 'Gamma', 'Delta'), numbering: 'lowerLetter', sign: 'brackets' } as const;
  const paper = (list: List) => mount(briefing({}, section('freeText', {}, list, p('Between'), p())));

  /** Copies from one item to another and pastes it into the empty paragraph at the end. */
  async function copied({ canvas, ...mounted }: Mounted, first: string, last: string): Promise<{ text: string; html: string; lines: string[] }> {
    selectFrom(canvas, first, last);
    await settle();
    const data = new DataTransfer();
    canvas.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    const content = Object.fromEntries(data.types.map((type) => [type, data.getData(type)]));
    caretIn(canvas, 'Between');
    await settle();
    await userEvent.keyboard('{ArrowDown}');
    await settle();
    await pasteInto(canvas, content);
    const lines = linesOf({ canvas, ...mounted });
    return { text: data.getData('text/plain'), html: data.getData('text/html'), lines: lines.slice(lines.indexOf('Between') + 1) };
  }

  it('keeps the letters that the text refers to', async () => {
    const mounted = await paper(lettered);
    const { text, html, lines } = await copied(mounted, 'Gamma', 'Delta');
    expect(text).toBe('(c) Gamma\n(d) Delta');
    expect(html).toContain('<ol start="3" type="a">');
    expect(lines).toEqual(['(c) Gamma', '(d) Delta']);
    expect(linesOf(mounted).slice(0, 3)).toEqual(['(a) Alpha', '(b) Beta', '..(i) deep']);
  });

  it('keeps them on every level, also where the item above is not a part of it', async () => {
    expect((await copied(await paper(lettered), 'deeper', 'Gamma')).lines).toEqual(['(b) ', '..(ii) deeper', '..(iii) deepest', '(c) Gamma']);
  });

  it('counts with the list that it is pasted into', async () => {
    const mounted = await paper(lettered);
    selectFrom(mounted.canvas, 'Gamma', 'Delta');
    await settle();
    const data = new DataTransfer();
    mounted.canvas.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    caretIn(mounted.canvas, 'Delta');
    await userEvent.keyboard('{Enter}');
    await settle();
    await pasteInto(mounted.canvas, Object.fromEntries(data.types.map((type) => [type, data.getData(type)])));
    expect(linesOf(mounted)).toEqual(['(a) Alpha', '(b) Beta', '..(i) deep', '..(ii) deeper', '..(iii) deepest', '(c) Gamma', '(d) Delta', '(e) Gamma', '(f) Delta', 'Between', '']);
  });

  it('goes on from where the list begins, and from its first item begins as the list', async () => {
    expect((await copied(await paper({ ...numbers('Alpha', 'Beta', 'Gamma'), start: 5 }), 'Beta', 'Gamma')).lines).toEqual(['6. Beta', '7. Gamma']);
    expect((await copied(await paper({ ...numbers('Alpha', 'Beta', 'Gamma'), start: 5 }), 'Alpha', 'Beta')).lines).toEqual(['5. Alpha', '6. Beta']);
    expect((await copied(await paper(bullets('Alpha', 'Beta', 'Gamma')), 'Beta', 'Gamma')).lines).toEqual(['• Beta', '• Gamma']);
  });
});
