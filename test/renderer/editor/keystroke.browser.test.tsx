import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Row } from '../../../shared/model';
import { briefing, p, section } from '../../builders';
import { caretIn, mount, settle } from './mounted-editor';

const text = (words: string): Row['texts'][string] => [[{ type: 'text', text: words }]];
const long = () => briefing(
  ...Array.from({ length: 20 }, (_, at) => section('background', { heading: `Part ${at}` }, ...Array.from({ length: 40 }, (_unused, index) => p(`Paragraph ${at}-${index} with some words in it.`)))),
  section('risks', { type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: Array.from({ length: 100 }, (_, at): Row => ({ id: `w${at}`, texts: { becauseOf: text(`cause ${at}`), mayHappen: text(`event ${at} happens`), leadingTo: text('effect'), responseText: text('answer'), owner: text('desk') }, values: { likelihood: 'high' }, lists: {} })) }),
);

describe('a key in a long briefing', () => {
  it.each([['in a paragraph', 'Paragraph 10-20 with', 10], ['in a field of a row', 'event 50 happens', 12]])('%s touches only what stands above the caret, and one text in the page', async (_where, place, most) => {
    const { canvas, handle } = await mount(long());
    caretIn(canvas, place);
    await settle();
    await userEvent.keyboard('a');
    await settle();
    // The numbers are painted once, in idle time.
    await expect.poll(() => canvas.querySelectorAll('.bd-section-head[data-number]').length).toBe(21);
    const dirty: number[] = [];
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => { for (const record of records) changed.add(record.target); });
    observer.observe(canvas, { subtree: true, childList: true, characterData: true, attributes: true });
    const stop = handle.editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => { dirty.push(dirtyElements.size + dirtyLeaves.size); });
    await userEvent.keyboard('b');
    await settle();
    stop();
    observer.disconnect();
    expect(Math.max(...dirty)).toBeLessThanOrEqual(most);
    expect(changed.size).toBeLessThanOrEqual(2);
  });
});
