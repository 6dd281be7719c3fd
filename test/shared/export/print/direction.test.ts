import { describe, expect, it } from 'vitest';
import { directionOf, directionOfLanguage } from '../../../../shared/export/print/direction';
import { run } from '../../../../shared/export/print/print-inlines';

describe('directionOf', () => {
  it.each([
    ['Latin first', 'UN المحادثات', 'ltr'], ['Arabic first', '12 – المحادثات UN', 'rtl'], ['Hebrew', 'שלום', 'rtl'], ['Latin behind signs', '“(1) UN المحادثات', 'ltr'], ['Hebrew behind signs', '«1 – שלום UN', 'rtl'], ['Cyrillic', '«Мир»', 'ltr'], ['a mark of direction', '\u200F1999', 'rtl'],
  ] as const)('follows %s', (_what, text, expected) => expect(directionOf([run(text)], 'ltr')).toBe(expected));

  it('looks into links and falls back without letters', () => {
    expect(directionOf([run('1. '), { type: 'link', url: 'https://example.org', children: [run('שלום')] }], 'ltr')).toBe('rtl');
    expect(directionOf([run('12 %')], 'rtl')).toBe('rtl');
  });
});

describe('directionOfLanguage', () => {
  it.each([['ar', 'rtl'], ['he-IL', 'rtl'], ['fa', 'rtl'], ['uk-UA', 'ltr'], ['arn', 'ltr'], ['en-GB', 'ltr']] as const)('%s is %s', (language, expected) => expect(directionOfLanguage(language)).toBe(expected));
});
