import { expect, it } from 'vitest';
import { endOfSave, HANGING_SAVE_ANSWERS, type HangingSaveAnswer, hangingSaveQuestion } from '../../../electron/main/hanging-save';

const never = new Promise<void>(() => {});

/** Answers in this order, and counts the questions. */
function answering(...answers: HangingSaveAnswer[]): { readonly ask: () => Promise<HangingSaveAnswer>; readonly asked: () => number } {
  let count = 0;
  return { ask: () => Promise.resolve(answers[count++] ?? 'stay'), asked: () => count };
}

it.each(['elsewhere', 'leave', 'stay'] as const)('asks about a save that does not end, again after waiting, and goes by the answer: %s', async (last) => {
  const { ask, asked } = answering('wait', 'wait', last);
  expect(await endOfSave(never, ask, 1)).toBe(last);
  expect(asked()).toBe(3);
});

it('asks nothing about a save that ends in time, well or not', async () => {
  const { ask, asked } = answering();
  expect(await endOfSave(Promise.resolve(), ask)).toBe('ended');
  expect(await endOfSave(Promise.reject(new Error('no room')), ask)).toBe('ended');
  expect(asked()).toBe(0);
});

it('takes its question away when the save ends meanwhile, whatever was answered then', async () => {
  let end = (): void => {};
  const saving = new Promise<void>((resolve) => { end = resolve; });
  const ask = (gone: AbortSignal): Promise<HangingSaveAnswer> => new Promise((resolve) => {
    gone.addEventListener('abort', () => resolve('stay'));
    end();
  });
  expect(await endOfSave(saving, ask, 1)).toBe('ended');
});

it('says where the save hangs and what becomes of the words, with a button for each answer', () => {
  const question = (words: 'none' | 'kept' | 'notKept') => hangingSaveQuestion({ subject: 'Permits', file: '/share/permits.briefing', words });
  expect(question('kept')).toEqual({
    message: '"Permits" is still being saved.',
    detail: 'The folder /share has not answered so far, so nobody can see whether permits.briefing will be saved there. If you close without this save, your changes are kept on this computer and offered at the next start.',
    buttons: ['Wait', 'Save as…', 'Close without this save', 'Cancel'],
  });
  expect(question('notKept').detail).toContain('they may be lost');
  expect(question('none').detail).toContain('Nothing was changed here that a file does not have.');
  expect(question('kept').buttons).toHaveLength(HANGING_SAVE_ANSWERS.length);
});
