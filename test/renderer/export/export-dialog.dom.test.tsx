import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '../../../renderer/export/ExportDialog';
import type { Briefing } from '../../../shared/model/briefing';
import { useDialogs } from '../../../renderer/app/dialogs-store';
import { useSettings } from '../../../renderer/app/settings-store';
import { refreshChecks } from '../../../renderer/checks/checks-store';
import { briefing, choice, enforcementOptionsBlock, option, optionsBlock, p, risk, risksBlock, rowsBlock, section } from '../../builders';
import type { FakeDeskOptions } from '../support/fake-desk';
import { fakeSession } from '../support/fake-session';
import { putDesk } from '../support/mount-app';

const show = async (handlers: NonNullable<FakeDeskOptions['handlers']> = {}, initial: Briefing = briefing(section('bottomLine', p('One')))) => {
  const desk = putDesk({ initial, handlers: { 'preview:layOut': () => ({ type: 'failed', message: 'The pages could not be laid out.' }), ...handlers } });
  const { session, write } = await fakeSession(desk);
  const onClose = vi.fn();
  render(<ExportDialog session={session} onClose={onClose} />);
  await screen.findByDisplayValue('Briefing');
  return { desk, write, onClose, user: userEvent.setup() };
};
const started = { type: 'started', jobId: 'j1' } as const;

describe('ExportDialog', () => {
  it('hands over the last change, then exports what was chosen under the name that was typed', async () => {
    const { desk, write, user } = await show();
    write((now) => ({ ...now, metadata: { ...now.metadata, subject: 'Changed last' } }));
    await user.click(screen.getByRole('checkbox', { name: /PDF/ }));
    const name = screen.getByLabelText('File name');
    await user.clear(name);
    await user.type(name, 'For the Minister{Enter}');
    expect(await screen.findByText('For the Minister.docx')).toBeTruthy();
    expect(desk.held()?.metadata.subject).toBe('Changed last');
    expect(desk.calls.find((call) => call.channel === 'export:start')?.args[1]).toEqual({ formats: ['docx'], baseName: 'For the Minister', overwrite: false });
  });

  it('shows the step in words and how far it is, and cancels', async () => {
    const { desk, user } = await show({ 'export:start': () => started });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await screen.findByText('Preparing the text…');
    desk.emit('export:progress', { jobId: 'other', step: 'saving', done: 0.9 });
    desk.emit('export:progress', { jobId: 'j1', step: 'writingDocx', done: 0.7 });
    expect(await screen.findByText('Writing the Word document…')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.7');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('The export was cancelled. No file was changed.')).toBeTruthy();
  });

  it('asks before it replaces files, and replaces them when told to', async () => {
    const starts: boolean[] = [];
    const { desk, user } = await show({ 'export:start': (_session, order) => { starts.push(order.overwrite); return order.overwrite ? started : { type: 'exists', names: ['Briefing.docx'] }; } });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByText('This file is there already')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    await screen.findByRole('progressbar');
    expect(starts).toEqual([false, true]);
    desk.emit('export:finished', { type: 'failed', jobId: 'j1', message: 'Close Briefing.docx in Word and try again.' });
    expect(await screen.findByText('Close Briefing.docx in Word and try again.')).toBeTruthy();
    expect(screen.getByDisplayValue('Briefing')).toBeTruthy();
  });

  it('says what is longer than it is meant to be, and nothing of what is not', async () => {
    const memo = briefing({ metadata: { kind: 'leadershipMemo' } }, section('bottomLine', p('One')));
    const laidOut = (pages: number, bottomLineLines: number): NonNullable<FakeDeskOptions['handlers']> => ({ 'preview:layOut': () => ({ type: 'ready', revision: 1, pages, headingPages: {}, warnings: [], bottomLineLines }) });
    await show(laidOut(2, 8), memo);
    expect(await screen.findByText('2 pages; a leadership memo is meant to have 1.')).toBeTruthy();
    expect(screen.getByText('Bottom line of 8 lines; the house style allows 4.')).toBeTruthy();
    cleanup();
    await show(laidOut(1, 4), memo);
    await screen.findByText('Page 1 of 1');
    expect(screen.queryByText('Length')).toBeNull();
  });

  it('takes an end that is told before the start is answered', async () => {
    let answer = (): void => undefined;
    const { desk, user } = await show({ 'export:start': () => new Promise((resolve) => { answer = () => resolve(started); }) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await expect.poll(() => desk.calls.some((call) => call.channel === 'export:start')).toBe(true);
    desk.emit('export:finished', { type: 'failed', jobId: 'j1', message: 'No space is left.' });
    answer();
    expect(await screen.findByText('No space is left.')).toBeTruthy();
  });

  it('refuses names that no file can have, and an export of nothing', async () => {
    const { desk, user } = await show();
    const name = screen.getByLabelText('File name');
    await user.clear(name);
    await user.type(name, 'a/b{Enter}');
    expect(await screen.findByText(/A file name cannot have/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /PDF/ }));
    await user.click(screen.getByRole('checkbox', { name: /Word/ }));
    expect(screen.getByText('Choose at least one format.')).toBeTruthy();
    expect(desk.calls.some((call) => call.channel === 'export:start')).toBe(false);
  });

  it('gives the keyboard the next export when it is asked for again', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('button', { name: 'Export again' }));
    expect(document.activeElement?.textContent).toBe('Export');
  });

  it('replaces only the files that it has named', async () => {
    const { user } = await show({ 'export:start': () => ({ type: 'exists', names: ['Briefing.docx'] }) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByRole('button', { name: 'Replace' })).toBeTruthy();
    await user.type(screen.getByLabelText('File name'), ' 2');
    expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('File name'));
  });

  it('opens, shows and copies the path of each file, and says why a file would not open or is not to be shown', async () => {
    const { desk, user, onClose } = await show({ 'export:openFile': () => ({ message: 'No program opens this file.' }) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('button', { name: 'Open Briefing.pdf' }));
    expect(await screen.findByText('No program opens this file.')).toBeTruthy();
    desk.answer({ 'export:showInFolder': () => ({ message: 'Briefing.pdf is no longer there.' }) });
    await user.click(screen.getByRole('button', { name: 'Show Briefing.pdf in its folder' }));
    expect(await screen.findByText('Briefing.pdf is no longer there.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy the path of Briefing.docx' }));
    expect(await screen.findByText('The path is on the clipboard.')).toBeTruthy();
    expect(desk.calls.slice(-2)).toEqual([{ channel: 'export:showInFolder', args: ['pdf'] }, { channel: 'export:copyPath', args: ['docx'] }]);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(onClose).toHaveBeenCalled();
  });

  it('says in one line each what the gaps are and what is left out, and leads to the gaps', async () => {
    const { user } = await show();
    const opened = briefing(section('risks', risksBlock(risk({ mayHappen: 'The talks stall' }))));
    act(() => refreshChecks(opened));
    expect(screen.getByText(/^\d+ gaps?\. Nothing stops the export\.$/)).toBeTruthy();
    expect(screen.getByText('Guidance.')).toBeTruthy();
    useDialogs.setState({ dialog: { type: 'export' } });
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    expect(useDialogs.getState().dialog).toBeNull();
    expect(useSettings.getState().settings.inspectorTab).toBe('gaps');
  });

  it('has the focus in it when an export failed, was cancelled, or would replace a file', async () => {
    const { desk, user, onClose } = await show({ 'export:start': () => ({ type: 'failed', message: 'The folder is on a disk that cannot be written; choose another folder.' }) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await screen.findByText(/on a disk that cannot be written/);
    expect(document.activeElement?.textContent).toBe('Export');
    desk.answer({ 'export:start': () => ({ type: 'exists', names: ['Briefing.docx'] }) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await screen.findByText('This file is there already');
    expect((document.activeElement as HTMLInputElement).value).toBe('Briefing');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
  });

  it('names the fields that hold text and stand in no column, and counts those beyond the fourth', async () => {
    const choices = optionsBlock(choice({ option: 'Wait', cost: '3.2 (EUR m)', time: ' ' }), choice({ option: 'Act', cost: '4' }), choice({ option: 'Both' }));
    const measure = enforcementOptionsBlock(option({ option: 'Patrol', finder: 'Port', rulesOfEngagement: 'Two days', mandate: 'None', forces: 'Two boats', ladder: [{ step: 'Call' }] }));
    await show({}, briefing(section('options', choices, rowsBlock('options', [choice({ option: 'Printed', time: 'A week' })], { fiches: true })), section('enforcementOptions', measure)));
    const said = screen.getByText('Not printed: Cost of 2 options, Who finds it of 1 option, Ladder of 1 option, Rules of engagement of 1 option and 2 more fields, in their cards.');
    expect(said.title).toContain('Mandate of 1 option and Forces of 1 option');
  });

  it('counts the tables whose cards are not printed', async () => {
    await show({}, briefing(section('risks', risksBlock(risk({ mayHappen: 'One' })), rowsBlock('risks', [risk({ mayHappen: 'Two' })], { fiches: true }), rowsBlock('risks', [risk({ mayHappen: 'Three', earlySign: 'Smoke' })], { register: true }))));
    expect(screen.queryByText(/^Not printed/)).toBeNull();
    expect(screen.getByText('Guidance, and the cards of 1 table; the tab Section prints them when switched on.')).toBeTruthy();
  });
});
