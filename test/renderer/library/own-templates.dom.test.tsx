import { Menu, MenuPopover } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AppDialogs } from '../../../renderer/app/dialogs/AppDialogs';
import { useDialogs } from '../../../renderer/app/dialogs-store';
import { useTemplates } from '../../../renderer/app/templates-store';
import type { BriefingLexicalEditor } from '../../../renderer/editor';
import { LibraryMenuList } from '../../../renderer/library/LibraryMenuList';
import { templateNote } from '../../../renderer/library/template-note';
import type { Answer } from '../../../shared/ipc/contract';
import { fakeSession } from '../support/fake-session';
import type { FakeDeskOptions } from '../support/fake-desk';
import { putDesk } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

type Listed = Answer<'templates:list'>['sections'][number];
const own = (id: string, name: string, more: Partial<Listed> = {}): Listed => ({ id, version: 1, name, whenToUse: '', kind: 'freeText', heading: name, guidance: '', blocks: [], own: true, ...more });

const withTemplates = async (list: Listed[], problems: string[] = [], options: FakeDeskOptions = {}) => {
  let now = list;
  const desk = putDesk({ ...options, handlers: { 'templates:list': () => ({ briefings: [], sections: now, problems }), 'templates:deleteSection': (id) => { now = now.filter((template) => template.id !== id); return { type: 'done' }; }, ...options.handlers } });
  useTemplates.setState({ problems: [], unseenProblems: [] });
  await useTemplates.getState().load();
  return { desk, user: userEvent.setup() };
};
const showMenu = () => render(<Menu open><MenuPopover><LibraryMenuList editor={{} as BriefingLexicalEditor} afterSectionId={undefined} /></MenuPopover></Menu>);

describe('LibraryMenuList', () => {
  it('shows whose a template is and by when it is to be looked at', async () => {
    await withTemplates([own('a', 'Sanctions', { owner: 'Sanctions unit', reviewBy: '2999-05-01' })]);
    showMenu();
    expect(screen.getByRole('menuitem', { name: /^Sanctions/ }).textContent).toContain('Owner: Sanctions unit. Review by 1 May 2999.');
  });

  it('says once which own files could not be used', async () => {
    await withTemplates([], ['The template broken.json is not valid JSON.']);
    const first = showMenu();
    expect(screen.getByText('The template broken.json is not valid JSON.')).toBeTruthy();
    first.unmount();
    await useTemplates.getState().load();
    showMenu();
    expect(screen.queryByText('The template broken.json is not valid JSON.')).toBeNull();
  });

  it('leads to the list of own templates', async () => {
    await withTemplates([own('a', 'Sanctions'), own('b', 'Risks of talks', { own: false })]);
    showMenu();
    screen.getByRole('menuitem', { name: 'Manage own templates…' }).click();
    expect(useDialogs.getState().dialog).toEqual({ type: 'ownTemplates' });
  });

  it('does not lead there where there is nothing of one’s own', async () => {
    await withTemplates([own('b', 'Risks of talks', { own: false })]);
    showMenu();
    expect(screen.queryByRole('menuitem', { name: 'Manage own templates…' })).toBeNull();
  });
});

describe('OwnTemplatesDialog', () => {
  it('is reached when no own file can be used, names each, and opens their folder or says why not', async () => {
    const problem = 'The template broken.json is not valid JSON.';
    const { desk, user } = await withTemplates([own('b', 'Risks of talks', { own: false })], [problem], { handlers: { 'templates:openFolder': () => ({ type: 'failed', message: 'The folder could not be opened.' }) } });
    const menu = showMenu();
    screen.getByRole('menuitem', { name: 'Manage own templates…' }).click();
    menu.unmount();
    expect(useDialogs.getState().dialog).toEqual({ type: 'ownTemplates' });
    render(<AppDialogs />);
    expect(screen.getByText(problem)).toBeTruthy();
    expect(screen.queryByText(/^None\./)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open folder' }));
    expect(desk.calls.some((call) => call.channel === 'templates:openFolder')).toBe(true);
    expect(await screen.findByText('The folder could not be opened.')).toBeTruthy();
    useDialogs.setState({ dialog: null });
  });

  it('deletes only after the question, and begins on the answer that keeps', async () => {
    const { desk, user } = await withTemplates([own('a', 'Sanctions'), own('b', 'Observers')]);
    useDialogs.setState({ dialog: { type: 'ownTemplates' } });
    render(<AppDialogs />);
    await user.click(screen.getByRole('button', { name: 'Delete Sanctions' }));
    const question = within(screen.getByRole('group', { name: 'Delete Sanctions' }));
    expect(document.activeElement?.textContent).toBe('Keep');
    await user.click(question.getByRole('button', { name: 'Keep' }));
    expect(desk.calls.some((call) => call.channel === 'templates:deleteSection')).toBe(false);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete Sanctions');
    await user.click(screen.getByRole('button', { name: 'Delete Sanctions' }));
    await user.click(within(screen.getByRole('group', { name: 'Delete Sanctions' })).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByText('Sanctions')).toBeNull());
    expect(screen.getByText('Observers')).toBeTruthy();
    expect(desk.calls.find((call) => call.channel === 'templates:deleteSection')?.args).toEqual(['a']);
  });

  it('says why a template could not be deleted', async () => {
    const { user } = await withTemplates([own('a', 'Sanctions')], [], { handlers: { 'templates:deleteSection': () => ({ type: 'failed', message: 'The template could not be deleted: it is read-only.' }) } });
    useDialogs.setState({ dialog: { type: 'ownTemplates' } });
    render(<AppDialogs />);
    await user.click(screen.getByRole('button', { name: 'Delete Sanctions' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('The template could not be deleted: it is read-only.')).toBeTruthy();
    expect(screen.getByText('Sanctions')).toBeTruthy();
  });
});

describe('SaveSectionTemplateDialog', () => {
  it('says that a template of one’s own has the name already, and of no built-in one', async () => {
    const { desk, user } = await withTemplates([own('a', 'Port background'), own('b', 'Progress', { own: false })], [], { initial: sampleBriefing() });
    const { session } = await fakeSession(desk);
    useDialogs.setState({ dialog: { type: 'saveSectionTemplate', sectionId: session.opened.briefing.sections[0]!.id, heading: 'Progress' } });
    render(<AppDialogs />);
    expect(screen.queryByText(/of this name already/)).toBeNull();
    await user.clear(screen.getByLabelText('Name'));
    await user.type(screen.getByLabelText('Name'), 'Port background');
    expect(screen.getByText('You have a template of this name already; this one will stand beside it.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(false);
    useDialogs.setState({ dialog: null });
  });


  it('says what the template could not carry', async () => {
    const { desk, user } = await withTemplates([], [], { initial: sampleBriefing(), handlers: { 'templates:saveSection': () => ({ type: 'done', notes: ['Figures were left out: a template carries no images.'] }) } });
    const { session } = await fakeSession(desk);
    useDialogs.setState({ dialog: { type: 'saveSectionTemplate', sectionId: session.opened.briefing.sections[0]!.id, heading: 'Progress' } });
    render(<AppDialogs />);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Figures were left out: a template carries no images.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(useDialogs.getState().dialog).toBeNull();
  });
});

describe('templateNote', () => {
  it('says that a review is overdue, and nothing where nothing is given', () => {
    expect(templateNote({ whenToUse: 'Before a round.', reviewBy: '2026-03-01' }, '2026-03-02')).toBe('Before a round. Review was due on 1 March 2026.');
    expect(templateNote({ whenToUse: '', owner: 'Unit 4', reviewBy: '2026-03-02' }, '2026-03-02')).toBe('Owner: Unit 4. Review by 2 March 2026.');
    expect(templateNote({ whenToUse: '' })).toBe('');
  });
});
