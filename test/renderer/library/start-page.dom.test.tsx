import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Recent } from '../../../shared/ipc/briefing-channels';
import { useSettings } from '../../../renderer/app/settings-store';
import { StartPage } from '../../../renderer/library/StartPage';
import { render } from '@testing-library/react';
import { useApp } from '../../../renderer/app/app-store';
import { useTemplates } from '../../../renderer/app/templates-store';
import type { FakeDeskOptions } from '../support/fake-desk';
import { putDesk } from '../support/mount-app';
import { builtInTemplates } from '../support/templates';

const recent = (id: string, title: string, missing = false): Recent => ({ id, name: `${title}.briefing`, title, kind: 'decisionMemo', marking: 'UNCLASSIFIED', folder: 'S:\\Policy', changedAt: new Date(2026, 2, 1, 12).getTime(), missing });

const show = async (options: FakeDeskOptions = {}) => {
  const desk = putDesk({ ...builtInTemplates(), ...options });
  await useTemplates.getState().load();
  await useSettings.getState().load();
  render(<StartPage />);
  return { desk, user: userEvent.setup() };
};

describe('StartPage', () => {
  beforeEach(() => { useApp.setState({ phase: { type: 'start' }, message: null }); });

  it('offers every built-in template with a line on when to use it, the blank one last', async () => {
    await show();
    const cards = within(within(screen.getByRole('region', { name: 'New briefing' })).getByRole('list')).getAllByRole('button');
    expect(cards).toHaveLength(7);
    expect(cards[0]?.textContent).toContain('Decision memo');
    expect(cards.at(-1)?.textContent).toContain('Blank');
    for (const card of cards) expect(card.querySelector('.bd-template-use')?.textContent).not.toBe('');
  });

  it.each(['Keep', 'Skip'])('goes on to the templates when name and office were asked: %s', async (button) => {
    const { user } = await show({ settings: { firstRunDone: false } });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Олена');
    screen.getByRole('button', { name: button }).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('form', { name: 'Your name and office' })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Decision memo');
  });

  it('draws the section headings of a template on its small page', async () => {
    await show();
    const card = screen.getByRole('button', { name: /^Negotiation briefing/ });
    expect([...card.querySelectorAll('.bd-thumb-heading')].map((heading) => heading.textContent)).toContain('1  Progress');
  });

  it('asks subject, to and decide-by, takes a typed date, and creates on Enter', async () => {
    const { desk, user } = await show();
    await user.click(screen.getByRole('button', { name: /^Decision memo/ }));
    const dialog = await screen.findByRole('dialog', { name: 'New: Decision memo' });
    expect(within(dialog).getAllByRole('textbox').length + within(dialog).getAllByRole('combobox').length).toBe(3);
    await user.type(within(dialog).getByLabelText('Subject'), 'Position on verification');
    await user.type(within(dialog).getByLabelText('To'), 'The Minister');
    await user.type(within(dialog).getByLabelText('Decide by'), '20 march 2026{Enter}');
    await expect.poll(() => useApp.getState().phase.type).toBe('open');
    expect(desk.calls.find((call) => call.channel === 'briefing:create')?.args).toEqual([{ templateId: 'decision-memo', subject: 'Position on verification', to: 'The Minister', decideBy: '2026-03-20' }]);
    expect(useApp.getState().phase).toMatchObject({ created: true, opened: { briefing: { metadata: { decideBy: '2026-03-20' } } } });
  });

  it('makes a briefing from an existing one, with what is chosen of it', async () => {
    const existingId = '3f2b8c1e-0000-4000-8000-000000000001';
    const { desk, user } = await show({ handlers: { 'existing:pick': () => ({ type: 'picked', existingId, name: 'talks.briefing', sections: 9 }) } });
    await user.click(screen.getByRole('button', { name: 'From existing…' }));
    const dialog = await screen.findByRole('dialog', { name: 'New from talks.briefing' });
    expect(within(dialog).getByText('Beside its 9 sections and its house style, take over')).toBeTruthy();
    await user.type(within(dialog).getByLabelText('Subject'), 'Second round');
    await user.click(within(dialog).getByRole('checkbox', { name: /^What is written/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Create' }));
    expect(desk.calls.find((call) => call.channel === 'briefing:createFrom')?.args).toEqual([{ existingId, subject: 'Second round', to: '', taken: { text: true, lists: true, markings: false } }]);
    expect(await within(dialog).findByText(/no longer at hand/)).toBeTruthy();
  });

  it('keeps the dialog open and says why when creating fails', async () => {
    const { user } = await show({ handlers: { 'briefing:create': () => ({ type: 'failed', message: 'The templates are missing.' }) } });
    await user.click(screen.getByRole('button', { name: /^Blank/ }));
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    expect(await screen.findByText('The templates are missing.')).toBeTruthy();
  });

  it('says how the list of recents fills while it is empty', async () => {
    await show();
    expect(await screen.findByText(/Briefings that you open or save appear here/)).toBeTruthy();
  });

  it('shows a recent briefing with its facts, and opens it', async () => {
    const { desk, user } = await show({ recents: [recent('r1', 'Budget')] });
    const row = (await screen.findByText('Budget')).closest('button')!;
    for (const fact of ['UNCLASSIFIED', 'Decision memo', '1 March 2026', 'S:\\Policy\\Budget.briefing']) expect(row.textContent).toContain(fact);
    await user.click(row);
    expect(desk.calls.find((call) => call.channel === 'recents:open')?.args).toEqual(['r1']);
    await expect.poll(() => useApp.getState().message?.text).toBe('The file is not there.');
  });

  it('offers to locate or remove a recent briefing that is missing', async () => {
    const { desk, user } = await show({ recents: [recent('r1', 'Budget', true)] });
    expect(await screen.findByText('File is missing')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Budget/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Locate…' }));
    expect(desk.calls.some((call) => call.channel === 'recents:locate')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Remove Budget from this list' }));
    expect(await screen.findByText(/Briefings that you open or save appear here/)).toBeTruthy();
  });

  it('asks name and office once, and never again after Keep or Skip', async () => {
    const { desk, user } = await show({ settings: { firstRunDone: false } });
    await user.type(screen.getByLabelText('Name'), 'A. Officer');
    await user.type(screen.getByLabelText('Office'), 'Policy unit');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.queryByLabelText('Office')).toBeNull();
    await expect.poll(() => desk.calls.find((call) => call.channel === 'settings:write')?.args[0]).toEqual({ userName: 'A. Officer', office: 'Policy unit', firstRunDone: true });
  });
});
