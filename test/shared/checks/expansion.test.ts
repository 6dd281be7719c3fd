import { describe, expect, it } from 'vitest';
import { expansionAfter, expansionBefore } from '../../../shared/checks/expansion';

describe('expansionBefore', () => {
  it.each([
    ['OSCE', 'In March the Organization for Security and Co-operation in Europe ', 'Organization for Security and Co-operation in Europe'],
    ['NPT', 'a review of the Non-Proliferation Treaty ', 'Non-Proliferation Treaty'],
    ['EU', 'A mission of the European Union ', 'European Union'],
    ['UNHCR', 'Refugees turn to the United Nations High Commissioner for Refugees ', 'United Nations High Commissioner for Refugees'],
    ['ОБСЄ', 'Місія Організації, а саме Організація з безпеки і співробітництва в Європі ', 'Організація з безпеки і співробітництва в Європі'],
    ['МАГАТЕ', 'Міжнародне агентство з атомної енергії ', 'Міжнародне агентство з атомної енергії'],
    ['ООН', 'каже Організація Об’єднаних Націй ', 'Організація Об’єднаних Націй'],
    ['МККК', 'Международный комитет Красного Креста ', 'Международный комитет Красного Креста'],
  ])('reads %s off the words before the bracket', (short, before, long) => { expect(expansionBefore(before, short)).toBe(long); });

  it.each([['OSCE', 'The mission met '], ['EU', 'European leaders. Union '], ['AA', 'the German foreign ministry '], ['EU', 'European (or so) Union '], ['OSCE', '']])('takes no words that do not spell %s', (short, before) => {
    expect(expansionBefore(before, short)).toBeUndefined();
  });
});

describe('expansionAfter', () => {
  it('reads it off the bracket behind the acronym', () => {
    expect(expansionAfter(' (European Union) and', 'EU')).toBe('European Union');
    expect(expansionAfter(' (Международный комитет Красного Креста; Женева)', 'МККК')).toBe('Международный комитет Красного Креста');
    expect(expansionAfter(' (see page 4)', 'EU')).toBeUndefined();
    expect(expansionAfter(' European Union', 'EU')).toBeUndefined();
  });
});
