import { describe, expect, it } from 'vitest';
import { type OutlineEntry, readOutline } from '../../../renderer/editor/view/outline';
import type { Block } from '../../../shared/model';
import { briefing, heading, p, risk, risksBlock, section } from '../../builders';
import { editorWith } from '../editor/headless-editor';
import { printedNumbers } from '../editor/print-numbers';
import { dropIndex } from '../../../renderer/outline/drop-index';
import { outlineItems } from '../../../renderer/outline/outline-items';
import { selectInOutline } from '../../../renderer/outline/select-in-outline';

const order = ['a', 'b', 'c', 'd'];

describe('selectInOutline', () => {
  it('adds and takes away one with Ctrl, in the order of the outline', () => {
    expect(selectInOutline(order, ['c'], 'a', 'toggle')).toEqual(['a', 'c']);
    expect(selectInOutline(order, ['a', 'c'], 'a', 'toggle')).toEqual(['c']);
  });

  it('selects from the first selected to the clicked one with Shift, both ways', () => {
    expect(selectInOutline(order, ['b'], 'd', 'range')).toEqual(['b', 'c', 'd']);
    expect(selectInOutline(order, ['c'], 'a', 'range')).toEqual(['a', 'b', 'c']);
  });
});

describe('dropIndex', () => {
  it('counts among the sections that stay', () => {
    expect(dropIndex(order, ['a'], 'c', 'bottom')).toBe(2);
    expect(dropIndex(order, ['a', 'b'], 'd', 'top')).toBe(1);
    expect(dropIndex(order, ['d'], 'a', 'top')).toBe(0);
  });

  it('is nothing when the drop changes nothing', () => {
    expect(dropIndex(order, ['b'], 'b', 'top')).toBeUndefined();
    expect(dropIndex(order, ['b'], 'a', 'bottom')).toBeUndefined();
    expect(dropIndex(order, ['b'], 'c', 'top')).toBeUndefined();
  });
});

describe('outlineItems', () => {
  const entry = (id: string, kind: OutlineEntry['kind'], headings: OutlineEntry['headings'] = []): OutlineEntry => ({ id, kind, heading: id, marking: undefined, headings, rowsCount: 0, isCounted: kind !== 'bottomLine' });

  it('numbers as the pages do: a bottom line in its box has no number, levels never skip', () => {
    const items = outlineItems([entry('Bottom line', 'bottomLine'), entry('Background', 'background', [{ id: 'h1', level: 1, text: 'First' }, { id: 'h2', level: 3, text: 'Deep' }]), entry('Risks', 'risks')], true);
    expect(items.map((item) => [item.number, item.text])).toEqual([['', 'Bottom line'], ['1', 'Background'], ['1.1', 'First'], ['1.1.1', 'Deep'], ['2', 'Risks']]);
  });

  it('shows no numbers when the house style has none', () => {
    expect(outlineItems([entry('Background', 'background')], false)[0]?.number).toBe('');
  });

  it.each<[string, readonly Block[]]>([
    ['in its box', [p('Approve it')]],
    ['that begins with rows', [risksBlock(risk({ becauseOf: 'Ice' }))]],
    ['that is a box with rows below', [p('Approve it'), risksBlock(risk({ becauseOf: 'Ice' }))]],
    ['with headings of its own', [p('Approve it'), heading(1, 'Why')]],
    ['with a heading without words', [p('Approve it'), heading(1, '')]],
  ])('numbers as the print does, with a bottom line %s', (_which, blocks) => {
    const text = briefing(section('bottomLine', { heading: 'Bottom line' }, ...blocks), section('background', { heading: 'Situation' }, p('x'), heading(1, ''), heading(2, 'Part'), heading(1, 'Other')), section('background', { heading: '', marking: 'OFFICIAL' }, p('y')));
    expect(outlineItems(readOutline(editorWith(text)), true).flatMap(({ number }) => (number === '' ? [] : [number]))).toEqual(printedNumbers(text));
  });
});
