import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { briefing, p, section, threeParties } from '../../builders';
import type { RowsBlock } from '../../../shared/model';
import { caretIn, fieldPlace, mount } from './mounted-editor';

const risks = (): RowsBlock => ({ type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: [
  { id: 'w1', texts: { mayHappen: [[{ type: 'text', text: 'Talks stall' }]], owner: [[{ type: 'text', text: 'Desk' }]] }, values: { likelihood: 'high' }, lists: {} },
  { id: 'w2', texts: { mayHappen: [[{ type: 'text', text: 'Front moves' }]] }, values: {}, lists: {} },
] });

describe('BriefingEditor', () => {
  it('takes typing in a paragraph, in a heading, in a rich field and in a line', async () => {
    const { canvas, sections } = await mount(briefing({ parties: threeParties() }, section('background', p('First')), section('risks', risks())));
    caretIn(canvas, 'First');
    await userEvent.keyboard(' words{Enter}second');
    caretIn(canvas, 'Background');
    await userEvent.keyboard(' now');
    caretIn(canvas, 'Talks stall');
    await userEvent.keyboard(' again');
    await userEvent.click(fieldPlace(canvas, 'w2', 'owner'));
    await userEvent.keyboard('Nobody');
    const [background, second] = sections();
    expect(background?.heading).toBe('Background now');
    expect(background?.blocks.map((block) => block.type === 'paragraph' && block.content)).toEqual([[{ type: 'text', text: 'First words' }], [{ type: 'text', text: 'second' }]]);
    const rows = second?.blocks[0]?.type === 'rows' ? second.blocks[0].rows : [];
    expect(rows[0]?.texts['mayHappen']).toEqual([[{ type: 'text', text: 'Talks stall again' }]]);
    expect(rows[1]?.texts['owner']).toEqual([[{ type: 'text', text: 'Nobody' }]]);
  });
});
