import { describe, expect, it } from 'vitest';
import { around, sentencesOf, withoutQuotations } from '../../../shared/checks/sentences';

describe('sentencesOf', () => {
  it('parts a text at full stops before a capital or a digit, and at line breaks', () => {
    expect(sentencesOf('One. Two! “Three?” Чотири… 5 came.\nLast')).toEqual(['One.', 'Two!', '“Three?”', 'Чотири…', '5 came.', 'Last']);
  });

  it('holds together what has a full stop inside', () => { expect(sentencesOf('Some, e.g. the 3.5 % of it, stay.')).toEqual(['Some, e.g. the 3.5 % of it, stay.']); });
});

describe('withoutQuotations', () => {
  it('takes out what stands in quotation marks of any kind', () => { expect(withoutQuotations('He “may”, she «може», they "might", wir „könnten“ go')).not.toMatch(/may|може|might|könnten/); });
});

describe('around', () => {
  const long = 'This briefing sets out where the talks stand after those rounds, and what the parties to them may do when the next round is called off again by one of them.';

  it('keeps a short sentence, without its full stop', () => { expect(around('The talks may stall.', 'may')).toBe('The talks may stall'); });

  it('shows whole words on both sides of the words in question', () => {
    const part = around(long, 'may');
    expect(part).toContain(' parties to them may do when ');
    expect(part).toMatch(/^….*…$/);
    for (const word of part.replaceAll('…', '').split(' ')) expect(long.split(' ')).toContain(word);
    expect(around(long, 'This')).toMatch(/^This briefing .*…$/);
    expect(around(long, 'one of them')).toMatch(/^….* one of them$/);
    expect(part.length).toBeLessThan(90);
  });
});
