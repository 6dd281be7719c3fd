import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import { $getRoot, $getSelection, $isNodeSelection } from 'lexical';
import { $getId } from '../../../renderer/editor/nodes/node-state';
import { bold, briefing, callout, p, row, rowsBlock, section, table, threeParties } from '../../builders';
import { gestureBriefing } from './gesture-briefing';
import { caretIn, mount, type Mounted, settle, showing } from './mounted-editor';

const keys = (text: string) => userEvent.keyboard(text);

/** A decision memo as it comes: empty sections, rows, sections that end in a table or a box. */
const decisionMemo = () => briefing(
  { parties: threeParties() },
  section('bottomLine', { heading: 'Bottom line' }, p('In short'), callout('important', 'Mind this')),
  section('recommendation', { heading: 'Recommendation' }, rowsBlock('recommendations', [row('recommendations', { that: 'That you agree' })])),
  section('background', { heading: 'Background' }),
  section('enforcementOptions', { heading: 'Options' }, p('Before'), rowsBlock('enforcementOptions', [row('enforcementOptions', { option: 'One', for: 'Pro' }), row('enforcementOptions', { option: 'Two' })])),
  section('stickingPoints', { heading: '' }, rowsBlock('stickingPoints', [row('stickingPoints', { issue: 'Where' })])),
  section('nextSteps', { heading: 'Next steps' }, p('Write ', bold('soon'))),
);

/** Where the caret stands: the section, and whether it can be seen there. */
function caret({ canvas }: Mounted): { readonly section: number; readonly seen: boolean } {
  const selection = document.getSelection();
  const node = selection?.anchorNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  const range = selection?.getRangeAt(0);
  const child = node?.childNodes[selection?.anchorOffset ?? 0] ?? node;
  const rect = range?.getClientRects()[0] ?? (child instanceof Element ? child.getBoundingClientRect() : undefined);
  const style = element && getComputedStyle(element);
  return { section: [...canvas.querySelectorAll('.bd-section')].findIndex((dom) => dom.contains(element ?? null)), seen: (rect?.height ?? 0) > 6 && style?.visibility === 'visible' && element?.checkVisibility({ checkOpacity: true }) === true };
}

describe('ArrowDown', () => {
  it('always shows the caret in a section, from the first to the last and back', async () => {
    const mounted = await mount(decisionMemo());
    caretIn(mounted.canvas, 'In short', 0);
    await settle();
    const way: string[] = [];
    for (const key of [...Array<string>(30).fill('ArrowDown'), ...Array<string>(30).fill('ArrowUp')]) {
      await keys(`{${key}}`);
      await settle();
      const { section: at, seen } = caret(mounted);
      way.push(`${at}${seen ? '' : ' unseen'}`);
    }
    expect(way.filter((step) => step.startsWith('-') || step.endsWith('unseen'))).toEqual([]);
    expect([...new Set(way.slice(0, 30))]).toEqual(['0', '1', '2', '3', '4', '5']);
    expect([...new Set(way.slice(30))]).toEqual(['5', '4', '3', '2', '1', '0']);
  });

  it('and typing at any stop leaves every section its own text', { timeout: 60_000 }, async () => {
    const mounted = await mount(decisionMemo());
    caretIn(mounted.canvas, 'In short', 0);
    for (let step = 1; step <= 12; step++) {
      await keys('{ArrowDown}');
      await settle();
      const at = caret(mounted).section;
      const before = mounted.handle.briefing().sections.map((entry) => JSON.stringify(entry));
      await keys('q');
      await settle();
      const after = mounted.handle.briefing().sections.map((entry) => JSON.stringify(entry));
      expect(after.flatMap((text, index) => (text === before[index] ? [] : [index]))).toEqual([at]);
      expect(mounted.handle.editor.getEditorState().read(() => $getRoot().getChildren().every((node) => node.getType() === 'briefing-section'))).toBe(true);
    }
  });

  it('goes from a heading into the text below it, and ArrowUp back', async () => {
    const { canvas, sections } = await mount(gestureBriefing());
    caretIn(canvas, 'Alpha two');
    await settle();
    await keys('{ArrowDown}');
    await settle();
    await keys('{End}!{ArrowDown}{End}?');
    expect(sections()[1]?.heading.endsWith('!')).toBe(true);
    expect(sections()[1]?.blocks[0]).toMatchObject({ content: [{ text: 'Before rows?' }] });
    await keys('{ArrowUp}{ArrowUp}{End}+');
    expect(sections()[0]?.blocks[1]).toMatchObject({ content: [{ text: 'Alpha two+' }] });
  });

  it('goes from a text past an empty caption into the first cell, into a caption that says something, and from there on', async () => {
    const rowsAfter = (caption?: string) => briefing(section('risks', p('Above'), { ...rowsBlock('recommendations', [row('recommendations', { that: 'That you agree' })]), ...(caption === undefined ? {} : { caption: [{ type: 'text' as const, text: caption }] }) }), section('freeText', { heading: 'Tables' }, table([['Cell A', 'Cell B']]), p('Last')));
    const standsAt = (words: string, { canvas }: Mounted) => expect(showing(canvas, words).contains(document.getSelection()?.anchorNode ?? null), words).toBe(true);
    const down = async () => { await keys('{ArrowDown}'); await settle(); };
    const empty = await mount(rowsAfter());
    caretIn(empty.canvas, 'Above');
    await settle();
    await down();
    standsAt('That you agree', empty);
    caretIn(empty.canvas, 'Tables');
    await settle();
    await down();
    standsAt('Cell A', empty);
    const said = await mount(rowsAfter('What we ask'));
    caretIn(said.canvas, 'Above');
    await settle();
    await down();
    standsAt('What we ask', said);
    await down();
    standsAt('That you agree', said);
  });

  it('goes down a column, and out of the last row', async () => {
    const { canvas, sections } = await mount(gestureBriefing());
    caretIn(canvas, 'Answer one');
    await settle();
    await keys('{ArrowDown}{End}!');
    await settle();
    await keys('{ArrowDown}{End}?');
    const block = sections()[1]?.blocks[1];
    expect(block?.type === 'rows' && block.rows[1]?.texts['responseText']).toEqual([[{ type: 'text', text: 'Answer two!' }]]);
    expect(sections()[1]?.blocks[2]).toMatchObject({ content: [{ text: 'After rows?' }] });
  });

  it('goes from line to line in a paragraph that wraps, also from the start of a line', async () => {
    const { canvas } = await mount(briefing(section('background', { heading: 'Above' }, p('word '.repeat(60).trim())), section('situation', { heading: 'Below' }, p('x'))));
    caretIn(canvas, 'word word', 0);
    await settle();
    const text = document.getSelection()?.anchorNode;
    const offsets: number[] = [];
    for (let step = 0; step < 9; step++) { await keys('{ArrowDown}'); await settle(); if (document.getSelection()?.anchorNode !== text) break; offsets.push(document.getSelection()?.anchorOffset ?? 0); }
    expect(offsets.length).toBeGreaterThan(1);
    expect(document.getSelection()?.anchorNode?.textContent).toBe('Below');
    await keys('{ArrowUp}');
    await settle();
    for (const offset of [...offsets].reverse()) { expect(document.getSelection()?.anchorNode).toBe(text); expect(Math.abs((document.getSelection()?.anchorOffset ?? 0) - offset)).toBeLessThan(10); await keys('{ArrowUp}'); await settle(); }
    if (document.getSelection()?.anchorNode === text) { await keys('{ArrowUp}'); await settle(); }
    expect(document.getSelection()?.anchorNode?.textContent).toBe('Above');
  });

  it('keeps its place in the line', async () => {
    const { canvas } = await mount(briefing(section('background', p('One line of text')), section('situation', { heading: 'Another line of text' }, p('x'))));
    await expect.poll(() => canvas.querySelectorAll('[data-number="2"]').length).toBe(1);
    caretIn(canvas, 'One line of text', 8);
    await settle();
    const left = document.getSelection()?.getRangeAt(0).getClientRects()[0]?.left ?? 0;
    await keys('{ArrowDown}');
    await settle();
    expect(showing(canvas, 'Another line').contains(document.getSelection()?.anchorNode ?? null)).toBe(true);
    expect(Math.abs((document.getSelection()?.getRangeAt(0).getClientRects()[0]?.left ?? 0) - left)).toBeLessThan(12);
  });
});

describe('a caret between two sections', () => {
  it('goes into the text below', async () => {
    const { canvas, sections } = await mount(decisionMemo());
    document.getSelection()?.setPosition(canvas, 2);
    await settle();
    await keys('q');
    expect(sections()[2]?.heading).toBe('qBackground');
  });
});

describe('Shift with Up and Down', () => {
  it('extends over the field, the row, and the rows beside it', async () => {
    const mounted = await mount(gestureBriefing());
    const { handle, canvas } = mounted;
    const selected = () => handle.editor.getEditorState().read(() => { const selection = $getSelection(); return $isNodeSelection(selection) ? selection.getNodes().map($getId) : selection?.getTextContent(); });
    caretIn(canvas, 'Event one', 0);
    await settle();
    const shift = async (key: string) => { await keys(`{Shift>}{${key}}{/Shift}`); await settle(); return selected(); };
    expect([await shift('ArrowDown'), await shift('ArrowDown'), await shift('ArrowDown'), await shift('ArrowDown')]).toEqual(['Event one', ['w1'], ['w1', 'w2'], ['w1', 'w2']]);
    expect(canvas.querySelectorAll('.bd-rows-selected').length).toBe(2);
    expect([await shift('ArrowUp'), await shift('ArrowUp')]).toEqual([['w1'], ['w1']]);
    await keys('{ArrowDown}');
    await settle();
    expect(caret(mounted).seen).toBe(true);
    expect(mounted.sections()[1]?.blocks[1]).toEqual(gestureBriefing().sections[1]?.blocks[1]);
  });
});
