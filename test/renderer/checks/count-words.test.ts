import { describe, expect, it } from 'vitest';
import { countBriefingWords } from '../../../renderer/checks/count-words';
import { bold, briefing, bullets, note, p, risk, risksBlock, section } from '../../builders';

describe('countBriefingWords', () => {
  it('counts headings, prose, lists and rows, in any script, and words with hyphens and apostrophes once', () => {
    const content = briefing(
      section('background', { heading: 'The background' }, p('Two ', bold('words'), ' here.'), bullets('One item'), p('Київ і Москва')),
      section('risks', { heading: 'Risks' }, risksBlock(risk({ mayHappen: "It's re-opened" }))),
    );
    expect(countBriefingWords(content)).toBe(2 + 3 + 2 + 3 + 1 + 2);
  });

  it('leaves footnotes out and counts a changed section again', () => {
    const before = briefing(section('background', { heading: '' }, p('One', note('not counted at all'))));
    expect(countBriefingWords(before)).toBe(1);
    expect(countBriefingWords({ ...before, sections: before.sections.map((entry) => ({ ...entry, heading: 'Two more' })) })).toBe(3);
  });
});
