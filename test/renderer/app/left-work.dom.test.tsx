// Unsaved work of several briefings after a crash: a list to choose from, which loses nothing.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { LeftWork } from '../../../shared/ipc/briefing-channels';
import { useApp } from '../../../renderer/app/app-store';
import { useDialogs } from '../../../renderer/app/dialogs-store';
import { useLeftWork } from '../../../renderer/app/left-work-store';
import { briefing } from '../../builders';
import type { FakeDesk } from '../support/fake-desk';
import { mountApp } from '../support/mount-app';

const at = Date.now();
const budget: LeftWork = { id: 'work-budget', subject: 'Budget of the observer mission', file: { name: 'budget.briefing', folder: 'S:\\Policy' }, changedAt: at };
const ferries: LeftWork = { id: 'work-ferries', subject: 'Пороми', changedAt: at };
const unnamed: LeftWork = { id: 'work-unnamed', subject: '', changedAt: at };

/** A start that finds this work; what is opened or discarded goes from the list, as in the main process. */
function start(works: readonly LeftWork[]): { readonly desk: FakeDesk; readonly user: ReturnType<typeof userEvent.setup> } {
  let left = [...works];
  let offer = true;
  const take = (id: string): void => { left = left.filter((work) => work.id !== id); };
  const desk = mountApp({
    handlers: {
      'leftWork:list': () => { const answer = { offer: offer && left.length > 0, works: [...left] }; offer = false; return answer; },
      'leftWork:open': (id) => {
        if (id === unnamed.id) return { type: 'failed', message: 'The unsaved work of this briefing cannot be read; open its file instead, or one of its earlier versions (File > Earlier versions).' };
        take(id);
        return id === budget.id ? { type: 'opened', opened: { sessionId: `session-${id}`, briefing: briefing(), readOnly: false, notices: [], recovered: true, recoveredFrom: at } } : { type: 'elsewhere' };
      },
      'leftWork:discard': (id) => { take(id); return null; },
    },
  });
  return { desk, user: userEvent.setup() };
}
const dialogNamed = (name: string) => screen.findByRole('dialog', { name });
const calls = (desk: FakeDesk, channel: string) => desk.calls.filter((call) => call.channel === channel).map(({ args }) => args[0]);
afterEach(() => { useLeftWork.setState({ works: [] }); });

describe('unsaved work of several briefings', () => {
  it('is listed at the start with name, file and time', async () => {
    start([budget, ferries, unnamed]);
    const rows = within(await dialogNamed('3 briefings were not saved')).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('.bd-version-body')?.textContent)).toEqual([
      expect.stringMatching(/^Budget of the observer missionbudget\.briefing · today, \d\d:\d\d$/),
      expect.stringMatching(/^ПоромиNever saved · today, \d\d:\d\d$/),
      expect.stringMatching(/^Briefing without a subjectNever saved · today, \d\d:\d\d$/),
    ]);
  });

  it('opens one here and keeps the list up for the rest', async () => {
    const { desk, user } = start([budget, ferries]);
    await user.click(within(await dialogNamed('2 briefings were not saved')).getByRole('button', { name: /^Open Budget/ }));
    expect(await dialogNamed('1 briefing was not saved')).toBeTruthy();
    expect(useApp.getState().phase).toMatchObject({ type: 'open', opened: { sessionId: 'session-work-budget', recovered: true } });
    expect(calls(desk, 'leftWork:open')).toEqual(['work-budget']);
  });

  it('opens all, says what could not be read, and keeps that', async () => {
    const { desk, user } = start([budget, ferries, unnamed]);
    await user.click(within(await dialogNamed('3 briefings were not saved')).getByRole('button', { name: 'Open all' }));
    const left = await dialogNamed('1 briefing was not saved');
    expect(within(left).getByText(/cannot be read; open its file/)).toBeTruthy();
    expect(calls(desk, 'leftWork:open')).toEqual(['work-budget', 'work-ferries', 'work-unnamed']);
    expect(calls(desk, 'leftWork:discard')).toEqual([]);
  });

  it('discards after a question that begins on the answer that keeps', async () => {
    const { desk, user } = start([budget, ferries]);
    const dialog = await dialogNamed('2 briefings were not saved');
    await user.click(within(dialog).getByRole('button', { name: /^Discard Пороми/ }));
    const question = within(dialog).getByRole('group', { name: 'Discard Пороми' });
    expect(document.activeElement?.textContent).toBe('Keep');
    await user.keyboard('{Enter}');
    expect(calls(desk, 'leftWork:discard')).toEqual([]);
    expect(question.isConnected).toBe(false);
    // The keyboard stays where the question was.
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Discard Пороми/);
    await user.click(within(dialog).getByRole('button', { name: /^Discard Пороми/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Discard' }));
    expect(await dialogNamed('1 briefing was not saved')).toBeTruthy();
    expect(calls(desk, 'leftWork:discard')).toEqual(['work-ferries']);
  });

  it('stays when the list is closed, and the start page leads back to it until nothing is left', async () => {
    const { desk, user } = start([ferries, unnamed]);
    await user.click(within(await dialogNamed('2 briefings were not saved')).getByRole('button', { name: 'Close' }));
    expect(calls(desk, 'leftWork:discard')).toEqual([]);
    expect(await screen.findByText('2 briefings were not saved when Briefing Desk last ended.')).toBeTruthy();
    // Nobody presses a button below a dialog that is still going away.
    await expect.poll(() => document.querySelector('[role="dialog"]')).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Look through them…' }));
    const dialog = await dialogNamed('2 briefings were not saved');
    for (const name of [/^Discard Пороми/, /^Discard Briefing without/]) {
      await user.click(within(dialog).getByRole('button', { name }));
      await user.click(within(dialog).getByRole('button', { name: 'Discard' }));
    }
    await expect.poll(() => useDialogs.getState().dialog).toBeNull();
    expect(screen.queryByText(/not saved when Briefing Desk last ended/)).toBeNull();
  });

  it('is not shown by a window that is opened later', async () => {
    mountApp({ handlers: { 'leftWork:list': () => ({ offer: false, works: [budget, ferries] }) } });
    expect(await screen.findByText(/2 briefings were not saved when/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
