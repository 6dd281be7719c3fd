import { describe, expect, it } from 'vitest';
import { sectionBadges, statusWords } from '../../../renderer/checks/section-badges';
import { p, row, rowsBlock, section } from '../../builders';

describe('statusWords', () => {
  it('counts rows by where they stand, in the order of the choices', () => {
    const standing = (fields: { readonly status?: string }) => row('stickingPoints', fields);
    expect(statusWords(section('stickingPoints', p('Prose.'), rowsBlock('stickingPoints', [standing({ status: 'agreed' }), standing({ status: 'open' }), standing({ status: 'open' }), standing({})])), 'en')).toBe('2 open, 1 agreed');
  });
  it('counts options by our view, and says nothing of prose or of rows without a standing', () => {
    expect(statusWords(section('enforcementOptions', rowsBlock('enforcementOptions', [row('enforcementOptions', { ourView: 'preferred' })])), 'en')).toBe('1 preferred');
    expect(statusWords(section('background', p('Prose.')), 'en')).toBe('');
    expect(statusWords(section('talkingPoints', rowsBlock('talkingPoints', [row('talkingPoints', { point: 'One' })])), 'en')).toBe('');
    expect(statusWords(section('stickingPoints', rowsBlock('stickingPoints', [row('stickingPoints', { status: 'open' })])), 'uk-UA')).toBe('відкрито: 1');
    expect(statusWords(section('enforcementOptions', rowsBlock('enforcementOptions', [1, 2].map(() => row('enforcementOptions', { ourView: 'possible' })))), 'uk-UA')).toBe('можливий: 2');
  });
});

describe('sectionBadges', () => {
  it('gives each section its number of gaps in words', () => {
    const text = section('background', p('Prose.'));
    expect(sectionBadges([text], new Map([[text.id, 2]]), 'en')[text.id]).toEqual({ statuses: '', gaps: 2, label: '2 gaps in this section' });
    expect(sectionBadges([text], new Map(), 'en')[text.id]?.gaps).toBe(0);
  });
});
