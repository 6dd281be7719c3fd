import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../shared/ipc/app-channels';
import { runCommand } from '../../../renderer/app/menu-commands';
import { AppDialogs } from '../../../renderer/app/dialogs/AppDialogs';
import { useApp } from '../../../renderer/app/app-store';
import { useDialogs } from '../../../renderer/app/dialogs-store';
import { useSettings } from '../../../renderer/app/settings-store';
import { putDesk } from '../support/mount-app';

async function show() {
  putDesk({});
  useSettings.setState({ settings: { ...DEFAULT_SETTINGS, userName: 'Ann', office: 'Desk' } });
  render(<AppDialogs />);
  runCommand('settings');
  return { user: userEvent.setup(), dialog: await screen.findByRole('dialog', { name: 'Settings' }) };
}

describe('SettingsDialog', () => {
  beforeEach(() => { useApp.setState({ phase: { type: 'start' }, message: null }); useDialogs.setState({ dialog: null }); });

  it('keeps name, office, theme and spelling together on Enter', async () => {
    const { user, dialog } = await show();
    await user.selectOptions(within(dialog).getByLabelText('Theme'), 'Dark');
    await user.click(within(dialog).getByLabelText('Check spelling as you type'));
    await user.clear(within(dialog).getByLabelText('Office'));
    await user.clear(within(dialog).getByLabelText('Name'));
    await user.type(within(dialog).getByLabelText('Name'), '  Olena Ковальчук {Enter}');
    expect(useSettings.getState().settings).toMatchObject({ userName: 'Olena Ковальчук', office: '', theme: 'dark', checkSpelling: false, firstRunDone: true });
    expect(useDialogs.getState().dialog).toBeNull();
  });

  it('keeps the language of new briefings', async () => {
    const { user, dialog } = await show();
    await user.selectOptions(within(dialog).getByLabelText('Language of new briefings'), 'Ukrainian');
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect(useSettings.getState().settings).toMatchObject({ newLanguage: 'uk-UA', userName: 'Ann', office: 'Desk' });
  });

  it('changes nothing when it is left', async () => {
    const { user, dialog } = await show();
    await user.type(within(dialog).getByLabelText('Name'), 'x');
    await user.keyboard('{Escape}');
    expect(useDialogs.getState().dialog).toBeNull();
    expect(useSettings.getState().settings).toMatchObject({ userName: 'Ann', office: 'Desk', theme: 'system' });
  });
});
