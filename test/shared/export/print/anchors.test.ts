import { describe, expect, it } from 'vitest';
import { createAnchors } from '../../../../shared/export/print/anchors';

describe('createAnchors', () => {
  it('keeps a plain id as it is', () => expect(createAnchors()('abc123')).toBe('abc123'));

  it('gives the same anchor for the same ids in every document', () => {
    const parts = ['a-very-long-row-id-of-32-letters', 'position.another-long-party-id'];
    const first = createAnchors()(...parts);
    expect(createAnchors()(...parts)).toBe(first);
    expect(first).toMatch(/^[A-Za-z0-9_]{1,32}$/);
  });

  it('tells long ids apart that begin alike', () => {
    const anchor = createAnchors();
    const ids = ['x', 'y'].map((end) => anchor(`an-id-that-is-as-long-as-possible${end}`));
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids.join()).not.toContain('_2');
  });

  it('tells a hyphen from an underscore without a count', () => {
    const anchor = createAnchors();
    expect(anchor('a-b')).not.toBe(anchor('a_b'));
    expect(createAnchors()('a-b')).not.toMatch(/_2$/);
  });

  it('counts where two would be equal, also for Word, to which capitals are the same', () => {
    const anchor = createAnchors();
    expect([anchor('note'), anchor('NOTE'), anchor('note')]).toEqual(['note', 'NOTE_2', 'note_3']);
  });

  it('stays within 32 characters when it counts', () => {
    const anchor = createAnchors();
    const long = 'x'.repeat(32);
    expect([anchor(long), anchor(long)].map((value) => value.length)).toEqual([32, 32]);
  });
});
