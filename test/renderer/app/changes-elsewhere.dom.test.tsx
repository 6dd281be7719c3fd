// What another window changes reaches this one at once.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Recent } from '../../../shared/ipc/briefing-channels';
import { runCommand } from '../../../renderer/app/menu-commands';
import { useSettings, writeSettings } from '../../../renderer/app/settings-store';
import { useSpelling } from '../../../renderer/spelling/spelling-store';
import { mountApp } from '../support/mount-app';
import { builtInTemplates } from '../support/templates';

const recent: Recent = { id: 'r1', name: 'permits.briefing', title: 'Permits', kind: 'decisionMemo', marking: '', folder: 'S:\\Policy', changedAt: 0, missing: false };

const start = async () => {
  const desk = mountApp();
  await screen.findByRole('heading', { name: 'New briefing' });
  return { desk, user: userEvent.setup() };
};

describe('a change in another window', () => {
  it('of the settings is shown at once, and panels and zoom stay as they are here', async () => {
    const { desk } = await start();
    useSettings.setState(({ settings }) => ({ settings: { ...settings, zoomPercent: 150 } }));
    desk.emit('settings:changed', { theme: 'dark', office: 'Permits Unit' });
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
    expect(useSettings.getState().settings).toMatchObject({ theme: 'dark', office: 'Permits Unit', zoomPercent: 150 });
  });

  it('does not take back what was changed here a moment ago and is not written yet', async () => {
    const { desk } = await start();
    useSettings.getState().update({ theme: 'light' });
    desk.emit('settings:changed', { theme: 'dark', userName: 'Ann' });
    expect(useSettings.getState().settings).toMatchObject({ theme: 'light', userName: 'Ann' });
    await writeSettings();
    expect(await desk.invoke('settings:read')).toMatchObject({ theme: 'light' });
  });

  it('is not undone by the Settings that are open here meanwhile', async () => {
    const { desk, user } = await start();
    runCommand('settings');
    const dialog = await screen.findByRole('dialog', { name: 'Settings' });
    desk.emit('settings:changed', { theme: 'dark' });
    await user.type(within(dialog).getByLabelText('Name'), 'Ann{Enter}');
    expect(useSettings.getState().settings).toMatchObject({ theme: 'dark', userName: 'Ann' });
    await writeSettings();
    expect(desk.calls.filter(({ channel }) => channel === 'settings:write').at(-1)?.args).toEqual([{ userName: 'Ann' }]);
  });

  it('of the recent files, the templates and the own words is read anew', async () => {
    const { desk } = await start();
    expect(screen.queryByText('Permits')).toBeNull();
    desk.answer({ 'recents:list': () => [recent], 'templates:list': () => ({ ...builtInTemplates(), briefings: [], sections: [] }), 'spelling:ownWords': () => ({ type: 'listed', words: ['Сапсан'] }) });
    desk.emit('list:changed', { list: 'recents' });
    expect(await screen.findByText('Permits')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Decision memo/ })).not.toBeNull();
    desk.emit('list:changed', { list: 'templates' });
    desk.emit('list:changed', { list: 'ownWords' });
    expect(await screen.findByText(/No templates were found/)).toBeTruthy();
    await expect.poll(() => useSpelling.getState().ownWords).toEqual(['Сапсан']);
  });
});
