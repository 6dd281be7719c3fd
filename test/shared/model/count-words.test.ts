import { describe, expect, it } from 'vitest';
import { countBriefingWords, countSectionWords, countWords } from '../../../shared/model/count-words';
import { bold, briefing, bullets, field, link, note, p, risk, risksBlock, section } from '../../builders';

describe('countWords', () => {
  it('counts what stands between spaces and says something, in any script', () => {
    expect(countWords("It's re-opened – at 3.5 % (Київ і Москва).")).toBe(7);
    expect(countWords(' – … ')).toBe(0);
  });
});

describe('countBriefingWords', () => {
  it('counts headings, prose, lists, rows and footnotes once', () => {
    const content = briefing(
      section('background', { heading: 'The background' }, p('Two ', bold('words'), ' here.'), bullets('One item')),
      section('risks', { heading: 'Risks' }, risksBlock(risk({ mayHappen: 'The vote slips' })), p('One', note('Noted twice', '.'))),
    );
    expect(countBriefingWords(content)).toBe(2 + 3 + 2 + 1 + 3 + 1 + 2);
  });

  it('counts a field by its value, and again when the value changes', () => {
    const content = briefing(section('background', { heading: '' }, p('To ', field('party.a'), link('https://example.org', ' and so on'))));
    expect(countBriefingWords({ ...content, fieldValues: {} })).toBe(1 + 1 + 3);
    expect(countBriefingWords({ ...content, fieldValues: { 'party.a': 'the Great Port' } })).toBe(1 + 3 + 3);
  });

  it('is the sum of its sections, and counts a changed section again', () => {
    const before = briefing(section('background', { heading: '' }, p('One')), section('risks', { heading: 'Risks' }));
    expect(countBriefingWords(before)).toBe(before.sections.reduce((sum, entry) => sum + countSectionWords(entry, before.fieldValues), 0));
    expect(countBriefingWords({ ...before, sections: before.sections.map((entry) => ({ ...entry, heading: 'Two more' })) })).toBe(1 + 2 + 2);
  });
});
