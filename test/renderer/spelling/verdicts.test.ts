import { describe, expect, it } from 'vitest';
import { createVerdicts } from '../../../renderer/spelling/verdicts';
import { MOST_WORDS_AT_ONCE } from '../../../shared/ipc/spelling-channels';
import { spellingProblem } from '../../../renderer/spelling/spelling-problem';

/** Lets what was asked be answered. */
const answered = () => new Promise((resolve) => { setTimeout(resolve); });

describe('createVerdicts', () => {
  it('asks each form once, in batches, and one batch at a time', async () => {
    const batches: number[] = [];
    let open = 0;
    let most = 0;
    const verdicts = createVerdicts(async (_dictionary, forms) => {
      batches.push(forms.length);
      most = Math.max(most, ++open);
      await answered();
      open--;
      return { type: 'checked', wrong: forms.filter((form) => form.endsWith('7')) };
    });
    const forms = Array.from({ length: MOST_WORDS_AT_ONCE * 2 + 5 }, (_, at) => `word${at}`);
    verdicts.ask('en-GB', forms);
    verdicts.ask('en-GB', forms.slice(0, 10));
    expect(verdicts.lookup('en-GB', 'word7')).toBeUndefined();
    await expect.poll(() => verdicts.lookup('en-GB', forms.at(-1)!)).toBe(true);
    expect([verdicts.lookup('en-GB', 'word7'), verdicts.lookup('en-GB', 'word8'), verdicts.lookup('uk', 'word7')]).toEqual([false, true, undefined]);
    verdicts.ask('en-GB', forms);
    await answered();
    expect({ batches, most }).toEqual({ batches: [MOST_WORDS_AT_ONCE, MOST_WORDS_AT_ONCE, 5], most: 1 });
  });

  it('takes every word as right where there is no dictionary, and tells why', async () => {
    const told: unknown[] = [];
    const verdicts = createVerdicts((dictionary) => Promise.resolve(dictionary === 'uk' ? { type: 'unavailable', reason: 'missing' } : { type: 'checked', wrong: ['teh'] }));
    verdicts.onAnswer((dictionary, reason) => told.push([dictionary, reason]));
    verdicts.ask('uk', ['превіт']);
    verdicts.ask('en-GB', ['teh']);
    await answered();
    expect([verdicts.lookup('uk', 'превіт'), verdicts.lookup('uk', 'ніколи'), verdicts.lookup('en-GB', 'teh')]).toEqual([true, true, false]);
    expect(told).toEqual([['uk', 'missing'], ['en-GB', undefined]]);
  });
});

describe('spellingProblem', () => {
  it('is one sentence where something is not checked, and nothing otherwise', () => {
    expect(spellingProblem('en-GB', {})).toBeUndefined();
    expect(spellingProblem('ar', {})).toBe('Spelling is not checked: there is no dictionary for Arabic.');
    expect(spellingProblem('en-GB', { uk: 'missing' })).toBe('The Ukrainian dictionary is missing, so that spelling is not checked there. Install Briefing Desk again.');
    expect(spellingProblem('en-GB', { uk: 'missing', ru: 'missing' })).toMatch(/^The Ukrainian and Russian dictionaries are missing/);
    expect(spellingProblem('en-GB', { 'en-GB': 'stopped' })).toMatch(/has stopped/);
  });
});
