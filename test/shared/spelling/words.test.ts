import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../shared/spelling/dictionaries';
import { APOSTROPHES, HYPHENS, plainWord, UNSEEN, writtenLike } from '../../../shared/spelling/plain-word';
import { type CheckedWord, wordsToCheck } from '../../../shared/spelling/words';

const asked = (text: string, dictionary: Dictionary = 'en-GB'): string[] => wordsToCheck(text, dictionary).map(({ from, to }) => text.slice(from, to));
const first = (text: string, dictionary: Dictionary = 'en-GB'): CheckedWord | undefined => wordsToCheck(text, dictionary)[0];

describe('wordsToCheck', () => {
  it.each<[string, Dictionary, string[]]>([
    ['We recieve it, and (they) too.', 'en-GB', ['We', 'recieve', 'it', 'and', 'they', 'too']],
    ['NATO, the EU, NGOs, MPs and an MoU', 'en-GB', ['the', 'and', 'an']],
    ['in 2026, the 21st, COVID-19, mid-2024 and H2O', 'en-GB', ['in', 'the', 'and']],
    ['see https://example.org/recieve?q=teh or www.exampel.org', 'en-GB', ['see', 'or']],
    ['write to desk.offcer@mfa.example or @hnadle, #tagg', 'en-GB', ['write', 'to', 'or']],
    ['in notes-v2.docx and mfa.gov.ua; C:\\Usres\\me and /home/usr/fiel', 'en-GB', ['in', 'and', 'and']],
    ['filled by {{paty.a}} here', 'en-GB', ['filled', 'by', 'here']],
    ['This ends.Next sentence', 'en-GB', ['This', 'ends', 'Next', 'sentence']],
    ['and/or, "don’t", ‘quoted’', 'en-GB', ['and', 'or', 'don’t', 'quoted']],
    ['TikTok, iPhone, THis', 'en-GB', ['THis']],
    ['переговори and talks', 'en-GB', ['and', 'talks']],
    ['переговори and talks', 'uk', ['переговори']],
    ['м’який і п\'ять, сьомий; д. Іваненко', 'uk', ['м’який', 'п\'ять', 'сьомий', 'Іваненко']],
    ['الجدول الزمني', 'en-GB', []],
  ])('of "%s" with %s', (text, dictionary, expected) => {
    expect(asked(text, dictionary)).toEqual(expected);
  });

  it('asks a compound as a whole and in its parts, acronyms apart', () => {
    expect(first('well-knwon')).toMatchObject({ forms: ['well-knwon'], parts: [{ from: 0, to: 4, forms: ['well'] }, { from: 5, to: 10, forms: ['knwon'] }] });
    expect(first('EU‑wide')).toMatchObject({ forms: ['EU-wide'], parts: [{ from: 3, to: 7, forms: ['wide'] }] });
    expect(first('IT-сфера', 'uk')).toMatchObject({ parts: [{ from: 3, to: 8, forms: ['сфера'] }] });
  });

  it('asks a short word before a full stop as an abbreviation too', () => {
    expect(first('др.', 'ru')?.forms).toEqual(['др', 'др.']);
    expect(first('negotiations.')?.forms).toEqual(['negotiations']);
  });

  it('knows a letter of the other script in a word', () => {
    expect(first('рoзмова', 'uk')).toMatchObject({ mixed: true });
    expect(first('розмова', 'uk')?.mixed).toBeUndefined();
    expect(first('IT-сфера', 'uk')?.mixed).toBeUndefined();
  });

  it('takes ё for е where a dictionary has only that, and accents away in English', () => {
    expect(first('трёх', 'ru')?.forms).toEqual(['трёх', 'трех']);
    expect(first('démarche')?.forms).toEqual(['démarche', 'demarche']);
    expect(first('їхній', 'uk')?.forms).toEqual(['їхній']);
  });

  const dictionary = fc.constantFrom<Dictionary>('en-GB', 'en-US', 'uk', 'ru');
  const piece = fc.oneof(fc.constantFrom(...Array.from(`${APOSTROPHES}${HYPHENS} .,/@:\u00ad\u200b\u0301\ufffc\n`)), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.stringMatching(/^[a-zA-Zа-яёіїєґА-Я]{1,8}$/));
  it('names places that lie in the text, one behind the other, each beginning and ending with a letter', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), dictionary, (text, name) => {
      let end = 0;
      for (const { from, to, forms, parts } of wordsToCheck(text, name)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(text.slice(from, to)).toMatch(/^\p{L}(?:[\s\S]*[\p{L}\p{M}])?$/u);
        expect(forms.length).toBeGreaterThan(0);
        for (const part of parts ?? []) { expect(part.from).toBeGreaterThanOrEqual(from); expect(part.to).toBeLessThanOrEqual(to); }
        end = to;
      }
    }), { numRuns: 500 });
  });
});

describe('plainWord', () => {
  const word = fc.stringMatching(/^[a-zéïöа-яёіїєґй]{2,12}$/);

  it('is the same however letters are composed', () => {
    fc.assert(fc.property(word, (letters) => { expect(plainWord(letters.normalize('NFD'))).toBe(plainWord(letters)); expect(plainWord(letters)).toBe(letters.normalize('NFC')); }));
  });

  it('is the same with soft hyphens and joiners anywhere inside', () => {
    fc.assert(fc.property(word, fc.array(fc.nat(20), { maxLength: 4 }), fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060'), (letters, places, unseen) => {
      let typed = letters.normalize('NFC');
      for (const place of places) { const at = 1 + (place % (typed.length - 1)); typed = typed.slice(0, at) + unseen + typed.slice(at); }
      expect(plainWord(typed)).toBe(plainWord(letters));
      expect(new RegExp(`[${UNSEEN}]`).test(plainWord(typed))).toBe(false);
    }));
  });

  it.each(Array.from(APOSTROPHES))('takes %s for the apostrophe', (apostrophe) => expect(plainWord(`м${apostrophe}який`)).toBe("м'який"));
  it.each(Array.from(HYPHENS))('takes %s for the hyphen', (hyphen) => expect(plainWord(`військово${hyphen}політичний`)).toBe('військово-політичний'));
  it.each([['ﬁnance', 'finance'], ['oﬀer', 'offer'], ['за\u0301мок', 'замок'], ['ї\u0301жа', 'їжа'], ['й', 'й'], ['ё\u0301лка', 'ёлка'], ['де\u0301ржава', 'держава']])('of %s is %s', (typed, plain) => expect(plainWord(typed)).toBe(plain));
});

describe('writtenLike', () => {
  it('keeps the apostrophe and the hyphen that were typed', () => {
    expect(writtenLike("don't", 'do’nt')).toBe('don’t');
    expect(writtenLike("don't", 'dont')).toBe("don't");
    expect(writtenLike('well-known', 'well\u2011knwon')).toBe('well\u2011known');
  });
});
