// A file that was changed or taken away by someone else is told when the window gets the focus.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useApp } from '../../../renderer/app/app-store';
import { followFile } from '../../../renderer/app/file-state';
import { NoticeBars } from '../../../renderer/app/NoticeBars';
import { saveBriefing } from '../../../renderer/app/save-flow';
import { useSession } from '../../../renderer/app/session-store';
import type { FileState } from '../../../shared/ipc/briefing-channels';
import { briefing, p, section } from '../../builders';
import type { FakeDeskOptions } from '../support/fake-desk';
import { fakeSession } from '../support/fake-session';
import { putDesk } from '../support/mount-app';

async function start(state: FileState, options: FakeDeskOptions = {}) {
  const desk = putDesk({ initial: briefing(section('bottomLine', p('One'))), handlers: { 'briefing:lookAtFile': () => state }, ...options });
  const { session } = await fakeSession(desk);
  const focused: string[] = [];
  Object.assign(session.handle, { focus: () => focused.push('text') });
  const stop = followFile(session);
  render(<NoticeBars opened={session.opened} />);
  const lookWith = async (next: FileState) => {
    desk.answer({ 'briefing:lookAtFile': () => next });
    const before = desk.calls.length;
    await act(async () => { window.dispatchEvent(new Event('focus')); await Promise.resolve(); });
    await expect.poll(() => desk.calls.slice(before).some(({ channel }) => channel === 'briefing:lookAtFile')).toBe(true);
    await act(() => Promise.resolve());
  };
  return { desk, stop, lookWith, focused, user: userEvent.setup() };
}
const CHANGED: FileState = { type: 'changed', changedAt: Date.now() };
const bar = () => screen.queryByText(/changed outside this window|was moved, renamed or deleted/)?.textContent ?? '';

describe('the bar about the file', () => {
  it('is not there while the file is as it was', async () => {
    const { lookWith, stop } = await start({ type: 'asKnown' });
    await lookWith({ type: 'asKnown' });
    expect(bar()).toBe('');
    stop();
  });

  it('offers to read a changed file again while nothing is unsaved here, and a copy when something is', async () => {
    const { desk, lookWith, user, stop } = await start(CHANGED);
    await lookWith(CHANGED);
    expect(bar()).toMatch(/^Changed on the diskThree-way talks\.briefing was changed outside this window today, \d\d:\d\d\. Here it stands as it was before\.$/);
    expect(screen.queryByRole('button', { name: 'Save a copy…' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Read it again' }));
    expect(desk.calls.at(-1)?.channel).toBe('briefing:readAgain');
    expect(useApp.getState().phase.type).toBe('open');

    act(() => useSession.setState({ save: { type: 'unsaved' } }));
    expect(bar()).toContain('What you wrote here is not in it; saving asks before it replaces that version.');
    expect(screen.queryByRole('button', { name: 'Read it again' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save a copy…' })).not.toBeNull();
    stop();
  });

  it('that was put aside comes again for the next change only', async () => {
    const { lookWith, user, stop, focused } = await start(CHANGED);
    await lookWith(CHANGED);
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(bar()).toBe('');
    expect(focused).toEqual(['text']); // the button went with the bar
    await lookWith(CHANGED);
    expect(bar()).toBe('');
    await lookWith({ type: 'changed', changedAt: Date.now() + 1 });
    expect(bar()).toContain('was changed outside this window');
    stop();
  });

  it('says that the file is gone, and goes when it was saved again', async () => {
    const { lookWith, stop } = await start({ type: 'gone' });
    await lookWith({ type: 'gone' });
    expect(bar()).toBe('No longer thereThree-way talks.briefing was moved, renamed or deleted in /home/officer/Documents. Here its text is whole; save it to put it back.');
    await act(async () => { await saveBriefing(); });
    expect(bar()).toBe('');
    stop();
  });

  it('of recovered work is there at once', async () => {
    const { stop } = await start(CHANGED, { recovered: true });
    await expect.poll(() => useSession.getState().fileState.type).toBe('changed');
    stop();
  });
});
