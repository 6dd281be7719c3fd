import { describe, expect, it, vi } from 'vitest';
import { useDialogs } from '../../../renderer/app/dialogs-store';
import { closeBriefing, saveBriefing, saveBriefingAs } from '../../../renderer/app/save-flow';
import { saveWords } from '../../../renderer/app/SaveStatus';
import { useApp } from '../../../renderer/app/app-store';
import { showKept, useSession } from '../../../renderer/app/session-store';
import { useToasts } from '../../../renderer/app/toasts';
import type { SaveOutcome } from '../../../shared/ipc/briefing-channels';
import { briefing, p, section } from '../../builders';
import type { FakeDeskOptions } from '../support/fake-desk';
import { fakeSession } from '../support/fake-session';
import { putDesk } from '../support/mount-app';

const open = async (options: FakeDeskOptions = {}) => {
  const desk = putDesk({ initial: briefing(section('bottomLine', p('One'))), ...options });
  return { desk, ...(await fakeSession(desk)) };
};
const words = () => saveWords(useSession.getState().save);
const retitle = (heading: string) => (now: ReturnType<typeof briefing>) => ({ ...now, sections: now.sections.map((entry) => ({ ...entry, heading })) });

describe('saveBriefing', () => {
  it('hands over the last change before it saves, and says when it was saved', async () => {
    const { desk, write } = await open();
    write(retitle('Changed'));
    await expect(saveBriefing()).resolves.toBe(true);
    expect(desk.onDisk()?.sections[0]?.heading).toBe('Changed');
    expect(words()).toMatch(/^Saved \d\d:\d\d:\d\d$/);
  });

  it('never says saved while the write is going on, nor when the text changed meanwhile', async () => {
    const { desk, write } = await open();
    let finish = (): void => undefined;
    desk.answer({ 'briefing:save': () => new Promise((resolve) => { finish = () => resolve({ type: 'saved', at: Date.now(), file: { name: 'a.briefing', folder: '/a' } }); }) });
    const saving = saveBriefing();
    await expect.poll(() => desk.calls.some((call) => call.channel === 'briefing:save')).toBe(true);
    expect(words()).toBe('Saving…');
    write(retitle('Typed meanwhile'));
    finish();
    await expect(saving).resolves.toBe(false);
    expect(words()).toBe('Unsaved changes');
  });

  it('says what keeps it when it is asked for again, saves elsewhere then, and hears no more of the folder that did not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      const { desk } = await open();
      useSession.setState({ file: { name: 'Ports.briefing', folder: '/mnt/office' } });
      let answer: (outcome: SaveOutcome) => void = () => undefined;
      desk.answer({ 'briefing:save': () => new Promise((resolve) => { answer = resolve; }), 'briefing:saveAs': () => ({ type: 'saved', at: 5000, file: { name: 'Ports.briefing', folder: '/home/officer' } }) });
      const hanging = saveBriefing();
      void saveBriefing();
      expect(useToasts.getState().toasts).toEqual([]);
      await vi.advanceTimersByTimeAsync(6000);
      expect(words()).toBe('Still saving: the folder does not answer');
      void saveBriefing();
      expect(useToasts.getState().toasts).toMatchObject([{ text: 'Ports.briefing is still being saved: the folder /mnt/office has not answered for 6 seconds. You can go on writing, or save it elsewhere.', action: { label: 'Save as…' } }]);
      await expect(saveBriefingAs()).resolves.toBe(true);
      expect(useSession.getState().file?.folder).toBe('/home/officer');
      expect(useToasts.getState().toasts).toEqual([]);
      answer({ type: 'failed', reason: 'other', message: 'The folder is gone.' });
      await expect(hanging).resolves.toBe(false);
      expect(words()).toMatch(/^Saved /);
      expect(useDialogs.getState().dialog).toBeNull();
    } finally { vi.useRealTimers(); }
  });

  it('goes on waiting when saving elsewhere is called off, and keeps no other briefing from being saved', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { desk } = await open();
      useSession.setState({ file: { name: 'Ports.briefing', folder: '/mnt/office' } });
      desk.answer({ 'briefing:save': () => new Promise(() => undefined), 'briefing:saveAs': () => ({ type: 'cancelled' }) });
      void saveBriefing();
      vi.setSystemTime(Date.now() + 3000);
      await expect(saveBriefingAs()).resolves.toBe(false);
      expect(words()).toBe('Saving…');
      void saveBriefing();
      expect(useToasts.getState().toasts).toHaveLength(1);
      const other = await open();
      other.write(retitle('Another one'));
      await expect(saveBriefing()).resolves.toBe(true);
      expect(other.desk.onDisk()?.sections[0]?.heading).toBe('Another one');
    } finally { vi.useRealTimers(); }
  });

  it('asks what to do when the file was changed outside, and stays unsaved', async () => {
    const { desk, write } = await open();
    write(retitle('Mine'));
    desk.answer({ 'briefing:save': () => ({ type: 'failed', reason: 'changedOutside', message: 'The file is not as it was when it was opened.' }) });
    await expect(saveBriefing()).resolves.toBe(false);
    expect(useDialogs.getState().dialog).toMatchObject({ type: 'saveFailed', outcome: { reason: 'changedOutside' } });
    expect(words()).toBe('Unsaved changes');
  });

  it('does not save what the main process could not take', async () => {
    const { desk, write } = await open();
    desk.answer({ 'briefing:change': () => ({ type: 'notKept', message: 'The journal cannot be written.' }) });
    write(retitle('Lost?'));
    await expect(saveBriefing()).resolves.toBe(false);
    expect(desk.calls.some((call) => call.channel === 'briefing:save')).toBe(false);
    expect(useDialogs.getState().dialog).toMatchObject({ type: 'saveFailed', outcome: { message: 'The journal cannot be written.' } });
  });

  it('saves what the journal could not take, and says no more of that when the file has it', async () => {
    const { desk, write } = await open();
    desk.answer({ 'briefing:change': () => ({ type: 'unguarded', message: 'There is no space for the journal.' }) });
    showKept({ type: 'unguarded', message: 'There is no space for the journal.' });
    expect(useSession.getState().notices).toEqual(['The last changes are only in this window. There is no space for the journal.']);
    write(retitle('Mine'));
    await expect(saveBriefing()).resolves.toBe(true);
    expect(desk.calls.some((call) => call.channel === 'briefing:save')).toBe(true);
    expect(words()).toMatch(/^Saved /);
    expect(useSession.getState().notices).toEqual([]);
  });

  it('asks for a name when there is no file, and a cancelled one changes nothing', async () => {
    const { desk } = await open({ recovered: true });
    desk.answer({ 'briefing:saveAs': () => ({ type: 'cancelled' }) });
    await expect(saveBriefing()).resolves.toBe(false);
    expect(desk.calls.some((call) => call.channel === 'briefing:saveAs')).toBe(true);
    expect(words()).toBe('Unsaved changes');
  });
});

describe('closeBriefing', () => {
  it('stays when the user chose to stay', async () => {
    const { desk } = await open();
    useApp.setState({ phase: { type: 'starting' } });
    desk.answer({ 'briefing:close': () => ({ closed: false }) });
    await closeBriefing();
    expect(useApp.getState().phase.type).toBe('starting');
    desk.answer({ 'briefing:close': () => ({ closed: true }) });
    await closeBriefing();
    expect(useApp.getState().phase.type).toBe('start');
  });
});
