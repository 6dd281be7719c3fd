import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSync, patchBetween } from '../../../renderer/app/sync';
import type { Briefing } from '../../../shared/model/briefing';
import { briefing, p, section } from '../../builders';
import { putDesk } from '../support/mount-app';

const start = (): Briefing => briefing(section('bottomLine', p('One')), section('background', p('Two')), section('risks', p('Three')));
const retitle = (before: Briefing, at: number, heading: string): Briefing => ({ ...before, sections: before.sections.map((entry, index) => (index === at ? { ...entry, heading } : entry)) });

describe('patchBetween', () => {
  it('is null when nothing changed', () => {
    const before = start();
    expect(patchBetween(before, { ...before, sections: [...before.sections] })).toBeNull();
  });

  it('holds only the sections that are other objects', () => {
    const before = start();
    const patch = patchBetween(before, retitle(before, 1, 'History'));
    expect(patch?.sections?.map((entry) => entry.heading)).toEqual(['History']);
    expect(patch?.data).toBeUndefined();
    expect(patch?.order).toBeUndefined();
  });

  it('says the order when sections move, come or go', () => {
    const before = start();
    const [a, b, c] = before.sections;
    expect(patchBetween(before, { ...before, sections: [b!, a!, c!] })).toEqual({ order: [b!.id, a!.id, c!.id] });
    expect(patchBetween(before, { ...before, sections: [a!, c!] })).toEqual({ order: [a!.id, c!.id] });
  });

  it('holds the data beside the sections when any of it changed', () => {
    const before = start();
    const patch = patchBetween(before, { ...before, metadata: { ...before.metadata, subject: 'New' } });
    expect(patch?.data?.metadata.subject).toBe('New');
    expect(patch?.data).not.toHaveProperty('sections');
  });
});

describe('createSync', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  const setUp = async () => {
    const desk = putDesk({ initial: start() });
    const outcome = await desk.invoke('briefing:initial');
    if (outcome.type !== 'opened') throw new Error('nothing was opened');
    let now = outcome.opened.briefing;
    const onDirty = vi.fn();
    const onKept = vi.fn();
    const sync = createSync({ sessionId: outcome.opened.sessionId, initial: now, read: () => now, onDirty, onKept });
    const write = (heading: string) => { now = retitle(now, 0, heading); sync.changed(); };
    /** Changes the text without the editor having reported it yet. */
    const type = (heading: string) => { now = retitle(now, 0, heading); };
    const sent = () => desk.calls.filter((call) => call.channel === 'briefing:change').length;
    return { desk, sync, write, type, onDirty, onKept, sent };
  };

  it('tells the main process at the first change and hands over after a pause', async () => {
    const { desk, write, onDirty, sent } = await setUp();
    write('A');
    write('AB');
    expect(onDirty).toHaveBeenCalledTimes(1);
    expect(desk.calls.filter((call) => call.channel === 'briefing:dirty')).toHaveLength(1);
    expect(sent()).toBe(0);
    await vi.advanceTimersByTimeAsync(800);
    expect(sent()).toBe(1);
    expect(desk.held()?.sections[0]?.heading).toBe('AB');
  });

  it('says that there are unsaved changes when they are handed over before the editor has reported them', async () => {
    const { desk, sync, type, onDirty } = await setUp();
    type('A');
    await sync.flush();
    expect(desk.held()?.sections[0]?.heading).toBe('A');
    expect(onDirty).toHaveBeenCalledTimes(1);
    expect(desk.calls.filter((call) => call.channel === 'briefing:dirty')).toHaveLength(1);
    sync.changed(); // the late report
    expect(onDirty).toHaveBeenCalledTimes(1);
  });

  it('hands over now and then while someone never stops typing', async () => {
    const { write, sent } = await setUp();
    for (let key = 0; key < 40; key++) { write(`A${key}`); await vi.advanceTimersByTimeAsync(100); }
    expect(sent()).toBeGreaterThanOrEqual(1);
  });

  it('sends again what could not be kept', async () => {
    const { desk, sync, write, onKept } = await setUp();
    desk.answer({ 'briefing:change': () => ({ type: 'notKept', message: 'The disk is full.' }) });
    write('Kept later');
    await expect(sync.flush()).resolves.toEqual({ type: 'notKept', message: 'The disk is full.' });
    expect(sync.pending()).toBe(true);
    desk.answer({ 'briefing:change': () => ({ type: 'kept' }) });
    await sync.flush();
    expect(onKept).toHaveBeenLastCalledWith({ type: 'kept' });
    expect(sync.pending()).toBe(false);
    expect(desk.calls.filter((call) => call.channel === 'briefing:change')).toHaveLength(2);
  });

  it('takes what the main process holds as handed over, also when the journal could not be written', async () => {
    const { desk, sync, write, onKept } = await setUp();
    desk.answer({ 'briefing:change': () => ({ type: 'unguarded', message: 'There is no space.' }) });
    write('Held');
    await expect(sync.flush()).resolves.toEqual({ type: 'unguarded', message: 'There is no space.' });
    expect(onKept).toHaveBeenLastCalledWith({ type: 'unguarded', message: 'There is no space.' });
    expect(sync.pending()).toBe(false);
    expect(sync.sentRevision()).toBe(sync.revision());
  });

  it('does not count a change again that the editor reports after a flush has carried it', async () => {
    const { sync, type, onDirty } = await setUp();
    type('typed a moment before Ctrl+S');
    await sync.flush();
    const covered = sync.sentRevision();
    sync.saved(covered);
    onDirty.mockClear();
    sync.changed(); // the editor's idle report of the change above
    expect(sync.revision()).toBe(covered);
    expect(sync.pending()).toBe(false);
    expect(onDirty).not.toHaveBeenCalled();
  });

  it('is dirty again only by a change after the save', async () => {
    const { sync, write, onDirty } = await setUp();
    write('A');
    sync.saved(sync.revision());
    write('AB');
    expect(onDirty).toHaveBeenCalledTimes(2);
  });
});
