import { describe, expect, it } from 'vitest';
import { exportBaseName, safeFileName, unknownFileNameField } from '../../../shared/export/file-name';
import { createBriefing } from '../../../shared/model/create';

const named = (reference: string, subject: string) => { const base = createBriefing('decisionMemo'); return exportBaseName({ ...base, metadata: { ...base.metadata, reference, subject } }); };

describe('exportBaseName', () => {
  it('joins reference and subject', () => {
    expect(named('MFA/2026/14', 'Harbour talks')).toBe('MFA-2026-14 - Harbour talks');
    expect(named('', 'Harbour talks')).toBe('Harbour talks');
    expect(named('14', ' ')).toBe('14');
  });

  it('falls back to what the house style calls the paper', () => {
    expect(named('', '')).toBe('Decision memo');
    expect(named('???', '/')).toBe('Decision memo');
  });

  it('falls back to a word of its own when the house style says nothing that can be a name', () => {
    const base = createBriefing('blank');
    expect(exportBaseName({ ...base, houseStyle: { ...base.houseStyle, documentTitles: { default: '...' } } })).toBe('Briefing');
  });
});

describe('a pattern of file names', () => {
  const patterned = (pattern: string, metadata: { reference?: string; subject?: string; date?: string }, file?: string) => {
    const base = createBriefing('decisionMemo');
    return exportBaseName({ metadata: { ...base.metadata, ...metadata }, houseStyle: { ...base.houseStyle, fileName: pattern } }, file === undefined ? {} : { file });
  };

  it('is that of the house style, unless another one is given', () => {
    expect(patterned('{title} {date} {reference}', { reference: 'MFA/14', date: '2026-03-14' })).toBe('Decision memo 2026-03-14 MFA-14');
    const base = createBriefing('decisionMemo');
    expect(exportBaseName(base, { pattern: '{file} final', file: 'talks.briefing' })).toBe('talks final');
    for (const [file, name] of [['talks.zip', 'talks'], ['talks v1.2', 'talks v1.2'], ['.briefing', 'briefing'], ['a.b.BRIEFING', 'a.b']] as const) expect(exportBaseName(base, { pattern: '{file}', file })).toBe(name);
  });

  it('leaves out what stands between fields where one of them is empty', () => {
    expect(patterned('{date}, {reference} - {subject}', { date: '2026-03-14', subject: 'Talks' })).toBe('2026-03-14 - Talks');
    expect(patterned('Office {reference} - {subject} (draft)', { subject: 'Talks' })).toBe('Office Talks (draft)');
    expect(patterned('{reference} - {subject} (draft)', { reference: '14' })).toBe('14 (draft)');
  });

  it('falls back to the name of the paper when every field of it is empty', () => {
    expect(patterned('{file} - {reference}', {})).toBe('Decision memo');
  });

  it('takes a pattern without fields as it is', () => {
    expect(patterned('memo', {})).toBe('memo');
  });

  it('names the field that no briefing has', () => {
    expect(unknownFileNameField('{reference} - {subject}')).toBeUndefined();
    expect(unknownFileNameField('{reference} - {author}')).toBe('author');
  });
});

describe('safeFileName', () => {
  it('leaves out what Windows refuses, and control and direction marks', () => {
    expect(safeFileName('A<b>:"c"/d\\e|f?g*h')).toBe('A-b-c-d-e-f-g-h');
    expect(safeFileName('one\u0000two\u202Ethree\tfour\nfive')).toBe('onetwothree four five');
    expect(safeFileName('\uD800lone')).toBe('lone');
  });

  it('leaves no dashes where quotation marks were', () => {
    expect(safeFileName('Порт: "Одеса" / 50% #1')).toBe('Порт – Одеса - 50% #1');
    expect(safeFileName('The "Harbour" permits')).toBe('The Harbour permits');
  });

  it('writes a colon between words as a dash with spaces', () => {
    expect(safeFileName('Three-way talks: where they stand')).toBe('Three-way talks – where they stand');
    expect(safeFileName('Talks at 14:30 : notes:')).toBe('Talks at 14-30 – notes');
    expect(safeFileName(': the talks')).toBe('the talks');
  });

  it('begins with no dot or dash and ends with no dot or space', () => {
    expect(safeFileName('..hidden. ')).toBe('hidden');
    expect(safeFileName('--option')).toBe('option');
  });

  it('keeps clear of names that Windows reserves, with or without more behind a dot', () => {
    for (const name of ['CON', 'nul', 'Com1', 'LPT9', 'aux.draft', 'COM¹']) expect(safeFileName(name)).toBe(`_${name}`);
    for (const name of ['CONSUL', 'com', 'com10', 'auxiliary']) expect(safeFileName(name)).toBe(name);
  });

  it('counts bytes, not letters, and cuts between words', () => {
    const name = safeFileName(Array.from({ length: 60 }, () => 'переговори').join(' '));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name.endsWith('переговори')).toBe(true);
  });

  it('never cuts inside a character as it is seen', () => {
    const flag = '\u{1F1FA}\u{1F1E6}';
    const name = safeFileName(flag.repeat(60));
    expect(name).toBe(flag.repeat(25));
  });

  it('gives one form to letters that can be written in two', () => {
    expect(safeFileName('Cafe\u0301')).toBe('Caf\u00e9');
  });
});
