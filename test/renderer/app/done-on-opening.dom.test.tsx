import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showOutcome, useApp } from '../../../renderer/app/app-store';
import { useDialogs } from '../../../renderer/app/dialogs-store';
import { useSession } from '../../../renderer/app/session-store';
import { useToasts } from '../../../renderer/app/toasts';
import { briefing } from '../../builders';
import { mountApp } from '../support/mount-app';

it('what was done on the way to an open briefing is said in passing, not as a warning above the text', () => {
  const opened = { sessionId: 's', briefing: briefing(), readOnly: false, notices: [], recovered: false };
  expect(showOutcome({ type: 'opened', opened, done: 'Memo.briefing is again as it was today at 10:00.' })).toBe(true);
  expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual(['Memo.briefing is again as it was today at 10:00.']);
  expect(useApp.getState().phase).toMatchObject({ type: 'open', opened: { notices: [] } });
});

it('a version that is put back is said in a short message of the window, when the list of versions is gone', async () => {
  const now = briefing();
  const before = { ...now, metadata: { ...now.metadata, subject: 'As it was' } };
  mountApp({
    initial: now,
    handlers: {
      'versions:list': () => ({ file: { name: 'Memo.briefing', folder: '/home/officer' }, restorable: true, versions: [{ versionId: 'v1', madeAt: 1_773_000_000_000 }] }),
      'versions:describe': () => ({ type: 'readable', subject: 'As it was', sections: 1, words: 2, differing: 1 }),
      'versions:restore': () => ({ type: 'opened', opened: { sessionId: 'put-back-again', briefing: before, readOnly: false, notices: [], recovered: false }, done: 'Memo.briefing is again as it was today at 10:00.' }),
    },
  });
  await expect.poll(() => useSession.getState().session?.opened.briefing.id).toBe(now.id);
  useDialogs.getState().open({ type: 'earlierVersions', target: useSession.getState().session!.opened.sessionId });
  await userEvent.setup().click(await screen.findByRole('button', { name: /^Restore the version of / }));
  await expect.poll(() => useDialogs.getState().dialog).toBeNull();
  const messages = await screen.findByRole('region', { name: 'Messages' });
  expect(messages.textContent).toContain('Memo.briefing is again as it was today at 10:00.');
  expect(document.querySelector('.bd-notices')).toBeNull();
  expect(useSession.getState().session?.opened.briefing.metadata.subject).toBe('As it was');
});
