import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../shared/export/block-texts';
import { briefingTexts, missingTexts } from '../../../shared/export/briefing-texts';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { briefing, cite, field, heading, note, p, point, risk, rowsBlock, section, source, table, talkingPointsBlock } from '../../builders';

const sample = () => briefing({ metadata: { subject: 'Third round', date: '2026-03-14' }, fieldValues: { 'party.a': 'Party A' }, sources: [source('s1', 'One')], attachments: [{ id: 'a1', title: 'Map' }] },
  section('bottomLine', p('In short')),
  section('background', { marking: '(U)' }, heading(1, 'Early'), p('With ', field('party.a'), field('place'), cite('s1', 'p. 4'), note('See ', cite('s1'))), table([['j', 'k']])),
  section('risks', rowsBlock('risks', [risk({ mayHappen: 'Backsliding.', leadingTo: 'War', earlySign: 'Troops' })])),
  section('talkingPoints', talkingPointsBlock(point({ point: 'Said', background: 'Unsaid' }))));

describe('briefingTexts', () => {
  it('gives the texts of the model in reading order, those of typed rows by column', () => {
    expect(briefingTexts(sample())).toEqual({
      body: [
        ...['14 March 2026', 'Third round', 'In short', '(U) Background', 'Early', 'With Party A[place][1, p. 4]', 'j', 'k', 'Risks'].map((text) => ({ text, exact: true })),
        { text: 'Backsliding.', exact: false }, { text: 'War', exact: false }, { text: 'Talking points', exact: true }, { text: 'Said', exact: false }, { text: 'Map', exact: false },
      ],
      footnotes: ['See [1]'],
    });
  });

  it('adds what stands in the cards when they are printed', () => {
    const fiches = briefing(section('risks', rowsBlock('risks', [risk({ mayHappen: 'x', earlySign: 'Troops', actions: [{ what: 'Call' }] })], { fiches: true })));
    expect(briefingTexts(fiches).body.map((entry) => entry.text)).toEqual(['Risks', 'x', 'x', 'Troops', 'Call']);
  });

  it('adds it behind the last section where it stands in a register', () => {
    const register = briefing(section('risks', rowsBlock('risks', [risk({ mayHappen: 'x', earlySign: 'Troops', actions: [{ what: 'Call' }] })], { register: true })), section('nextSteps', p('Talk')));
    expect(briefingTexts(register).body.map((entry) => entry.text)).toEqual(['Risks', 'x', 'Next steps', 'Talk', 'x', 'Troops', 'Call']);
  });
});

describe('missingTexts', () => {
  it('finds nothing missing in what is printed', () => expect(missingTexts(briefingTexts(sample()).body, blockTexts(briefingToPrint(sample())).body)).toEqual([]));

  it('finds what is left out, and what is out of order', () => {
    const expected = ['a', 'b', 'c'].map((text) => ({ text, exact: true }));
    expect(missingTexts(expected, ['a', 'c'])).toEqual(['b']);
    expect(missingTexts(expected, ['b', 'a', 'c'])).toEqual(['b']);
    expect(missingTexts([{ text: 'Backsliding', exact: false }, { text: 'Fighting.', exact: false }], ['Because of delays, backsliding may happen.'])).toEqual(['Fighting.']);
  });
});
