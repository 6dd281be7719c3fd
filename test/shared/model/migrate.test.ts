import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION, migrate, type Migration, MIGRATIONS } from '../../../shared/model';

const STEPS: readonly Migration[] = [
  { from: 2, what: 'Notes became a list.', migrate: (content) => ({ ...content, notes: [content['note']] }) },
  { from: 1, what: 'The title became the subject.', migrate: ({ title, ...content }) => ({ ...content, subject: title, note: `of ${String(title)}` }) },
];

describe('migrate', () => {
  it('takes each step from the version of the content on, in order, and counts the version up', () => {
    expect(migrate({ formatVersion: 1, title: 'Talks' }, 1, STEPS, 3)).toEqual({ formatVersion: 3, subject: 'Talks', note: 'of Talks', notes: ['of Talks'] });
    expect(migrate({ formatVersion: 2, note: 'n' }, 2, STEPS, 3)).toEqual({ formatVersion: 3, note: 'n', notes: ['n'] });
  });

  it('leaves content of the present version alone', () => {
    const content = { formatVersion: FORMAT_VERSION };
    expect(migrate(content, FORMAT_VERSION)).toBe(content);
  });

  it('throws when a step is missing, for that is a bug and not a damaged file', () => {
    expect(() => migrate({}, 1, STEPS.slice(0, 1), 3)).toThrow('no migration from version 1');
  });
});

describe('MIGRATIONS', () => {
  it('lead from version 1 to the present one without a gap', () => {
    expect(MIGRATIONS.map((step) => step.from)).toEqual(Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 1));
  });
});
