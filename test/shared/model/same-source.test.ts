import { describe, expect, it } from 'vitest';
import { isSameSource } from '../../../shared/model/same-source';
import { source } from '../../builders';

const same = (one: Parameters<typeof source>[2], other: Parameters<typeof source>[2], title = 'Speech'): boolean => isSameSource(source('s1', 'Speech', one), source('s2', title, other));

describe('isSameSource', () => {
  it('knows a source by its title, however it is written, when nothing speaks against it', () => {
    expect(same({}, {}, ' speech. ')).toBe(true);
    expect(same({ author: 'A. Minister' }, { date: '2026-02-20' })).toBe(true);
  });

  it('knows it by its address', () => {
    expect(same({ url: 'https://www.example.org/speech/' }, { url: 'http://example.org/speech#part' }, 'Address to parliament')).toBe(true);
  });

  it('keeps apart what differs in date, author or address, and what has no title', () => {
    expect(same({ date: '2026-02-20' }, { date: '2026-02-21' })).toBe(false);
    expect(same({ author: 'A. Minister' }, { author: 'B. Minister' })).toBe(false);
    expect(same({ url: 'https://example.org/1' }, { url: 'https://example.org/2' })).toBe(false);
    expect(same({}, {}, 'Speech in Vienna')).toBe(false);
    expect(isSameSource(source('s1', ''), source('s2', ''))).toBe(false);
  });
});
