import { describe, expect, it } from 'vitest';
import { exportBaseName, safeFileName } from '../../../electron/export/file-name';
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

describe('safeFileName', () => {
  it('leaves out what Windows refuses, and control and direction marks', () => {
    expect(safeFileName('A<b>:"c"/d\\e|f?g*h')).toBe('A-b-c-d-e-f-g-h');
    expect(safeFileName('one\u0000two\u202Ethree\tfour\nfive')).toBe('onetwothree four five');
    expect(safeFileName('\uD800lone')).toBe('lone');
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
