import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createSession } from '../../../electron/files/open-briefing';
import { actFor, actingWindowId, windowUsed } from '../../../electron/main/acting-window';
import { currentSession, dropSession, openSessionInWindow, openSessions, requireSession } from '../../../electron/main/open-sessions';
import { createBriefing } from '../../../shared/model';

afterEach(() => {
  for (const [, session] of openSessions()) dropSession(session);
  windowUsed(0);
});

describe('actFor', () => {
  it('holds for everything that comes of a task, whatever other windows do meanwhile', async () => {
    const said: string[] = [];
    const task = async (name: string): Promise<void> => {
      for (let turn = 0; turn < 3; turn++) {
        await nextTurn();
        windowUsed(9);
        said.push(`${name} ${actingWindowId()}`);
      }
    };
    await Promise.all([actFor(1, () => task('one')), actFor(2, () => task('two'))]);
    expect(said.sort()).toEqual(['one 1', 'one 1', 'one 1', 'two 2', 'two 2', 'two 2']);
    expect(actingWindowId()).toBe(9);
  });
});

describe('sessions of several windows', () => {
  it('are each the current one in the name of their own window, and no other window may name them', () => {
    const [one, two] = [1, 2].map((windowId) => actFor(windowId, () => openSessionInWindow(createSession(createBriefing('blank')))));
    expect(actFor(1, currentSession)).toBe(one);
    expect(actFor(2, currentSession)).toBe(two);
    expect(actFor(3, currentSession)).toBeUndefined();
    expect(actFor(2, () => requireSession(two!.id))).toBe(two);
    expect(() => actFor(1, () => requireSession(two!.id))).toThrow('not open in this window');
    dropSession(one!);
    expect(openSessions()).toEqual([[2, two]]);
  });
});
