// Plain text with the marks of lists, pasted into the text.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Block, type BriefingSection, inlineText, type NestedList } from '../../../shared/model';
import { briefing, bullets, callout, heading, p, risk, risksBlock, section, table } from '../../builders';
import { fieldOf, rowsIn, wordsOf } from './gesture-briefing';
import { caretIn, mount, pasteInto, selectFrom, settle } from './mounted-editor';

const made = () => briefing({}, section('freeText', { id: 's1' }, { ...p('Before'), id: 'p1' }, p(), p('After')), section('risks', { id: 's2' }, risksBlock(risk({ mayHappen: 'Event', owner: 'Desk' }))), section('freeText', { id: 's3' }, table([['Cell', 'Other']]), callout('note', 'Box'), bullets('Item'), heading(1, 'Head'), p('Last')));
const itemsOf = ({ items, kind, start = 1 }: NestedList, depth: number): string[] => items.flatMap((item, index) => [`${'..'.repeat(depth)}${kind === 'number' ? start + index : '•'} ${inlineText(item.content)}`, ...(item.nested ? itemsOf(item.nested, depth + 1) : [])]);
const lineOf = (block: Block): string[] => (block.type === 'list' ? itemsOf(block, 0) : block.type === 'paragraph' || block.type === 'heading' ? [inlineText(block.content)] : [block.type]);
const linesOf = (section: BriefingSection | undefined): string[] => (section?.blocks ?? []).flatMap(lineOf);
const LIST = '1. One\n   - Below\n2. Two';

const text = (words: string) => ({ 'text/plain': words });
const undo = async () => { await userEvent.keyboard('{Control>}z{/Control}'); await settle(); };
/** Opens the briefing with the caret in the empty paragraph of its first section. */
async function atEmpty() {
  const mounted = await mount(made());
  caretIn(mounted.canvas, 'Before');
  await settle();
  await userEvent.keyboard('{ArrowDown}');
  await settle();
  return mounted;
}

describe('pasted text with the marks of lists', () => {
  it('becomes lists; undo gives the lines as they stood, and once more what was there before', async () => {
    const { canvas, sections } = await atEmpty();
    const before = sections();
    await pasteInto(canvas, text(`${LIST}\r\nEnd`));
    expect(linesOf(sections()[0])).toEqual(['Before', '1 One', '..• Below', '2 Two', 'End', 'After']);
    await userEvent.keyboard('!');
    await settle();
    expect(linesOf(sections()[0])).toContain('End!');
    await undo();
    await undo();
    expect(linesOf(sections()[0])).toEqual(['Before', '1. One', '   - Below', '2. Two', 'End', 'After']);
    await undo();
    expect(sections()).toEqual(before);
  });

  it('goes on behind the last item', async () => {
    const { canvas, sections } = await atEmpty();
    await pasteInto(canvas, text('- One\n- Two'));
    await userEvent.keyboard(' more{Enter}Three');
    await settle();
    expect(linesOf(sections()[0])).toEqual(['Before', '• One', '• Two more', '• Three', 'After']);
  });

  it('in the place of selected text and within a line keeps the words around it', async () => {
    const { canvas, sections } = await mount(made());
    selectFrom(canvas, 'Aft', 'Aft');
    await pasteInto(canvas, text('Steps:\n1. One\n2. Two\nEnd '));
    expect(linesOf(sections()[0])).toEqual(['Before', '', 'Steps:', '1 One', '2 Two', 'End er']);
  });

  it('stays as it is by Ctrl+Shift+V, until the next paste', async () => {
    const { canvas, sections } = await atEmpty();
    // The key alone, not what the browser would paste by it.
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'V', code: 'KeyV', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true }));
    await pasteInto(canvas, text(LIST));
    expect(linesOf(sections()[0])).toEqual(['Before', '1. One', '   - Below', '2. Two', 'After']);
    await pasteInto(canvas, text('!\n- One\n- Two'));
    expect(linesOf(sections()[0])).toEqual(['Before', '1. One', '   - Below', '2. Two!', '• One', '• Two', 'After']);
  });

  it('comes as paragraphs in a field of a row, and as one line in a line', async () => {
    const { canvas, sections } = await mount(made());
    caretIn(canvas, 'Event');
    await pasteInto(canvas, text('s\n1. One\n2. Two'));
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('Events\n1. One\n2. Two');
    caretIn(canvas, 'Desk');
    await pasteInto(canvas, text(' 1. One\n2. Two'));
    expect(fieldOf(rowsIn(sections())[0], 'owner')).toBe('Desk 1. One 2. Two');
  });

  it('becomes lists in a cell and a callout', async () => {
    const { canvas, sections } = await mount(made());
    caretIn(canvas, 'Cell');
    await pasteInto(canvas, text('s\n1. One\n2. Two'));
    caretIn(canvas, 'Box');
    await pasteInto(canvas, text('es\n- One\n- Two'));
    const [cells, box] = sections()[2]?.blocks ?? [];
    expect(cells?.type === 'table' && cells.rows[0]?.cells[0]?.blocks.flatMap(lineOf)).toEqual(['Cells', '1 One', '2 Two']);
    expect(cells?.type === 'table' && wordsOf(cells)).toContain('Other');
    expect(box?.type === 'callout' && box.blocks.flatMap(lineOf)).toEqual(['Boxes', '• One', '• Two']);
  });

  it('joins the list that the caret stands in', async () => {
    const { canvas, sections } = await mount(made());
    caretIn(canvas, 'Item');
    await userEvent.keyboard('{Enter}');
    await pasteInto(canvas, text('• One\n• Two'));
    expect(linesOf(sections()[2])).toEqual(['table', 'callout', '• Item', '• One', '• Two', 'Head', 'Last']);
  });

  it('comes from paragraphs of a mail, too', async () => {
    const { canvas, sections } = await atEmpty();
    await pasteInto(canvas, { 'text/html': '<p class=MsoPlainText>1. <b>One</b></p><p class=MsoPlainText>2. Two</p>' });
    expect(linesOf(sections()[0])).toEqual(['Before', '1 One', '2 Two', 'After']);
    expect(sections()[0]?.blocks[1]).toMatchObject({ items: [{ content: [{ text: 'One', marks: ['bold'] }] }, {}] });
  });

  it('is text when it is one line', async () => {
    const { canvas, sections } = await atEmpty();
    await pasteInto(canvas, text('1. One line alone'));
    expect(linesOf(sections()[0])).toEqual(['Before', '1. One line alone', 'After']);
  });
});
