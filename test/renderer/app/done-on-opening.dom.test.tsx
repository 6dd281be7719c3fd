import { expect, it } from 'vitest';
import { showOutcome, useApp } from '../../../renderer/app/app-store';
import { useToasts } from '../../../renderer/app/toasts';
import { briefing } from '../../builders';

it('what was done on the way to an open briefing is said in passing, not as a warning above the text', () => {
  const opened = { sessionId: 's', briefing: briefing(), readOnly: false, notices: [], recovered: false };
  expect(showOutcome({ type: 'opened', opened, done: 'Memo.briefing is again as it was today at 10:00.' })).toBe(true);
  expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual(['Memo.briefing is again as it was today at 10:00.']);
  expect(useApp.getState().phase).toMatchObject({ type: 'open', opened: { notices: [] } });
});
