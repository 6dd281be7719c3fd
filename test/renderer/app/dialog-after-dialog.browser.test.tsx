// A dialog that opens while another goes away is there for everyone: by role, with the focus, and not hidden with what lies below.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type OpenDialog, useDialogs } from '../../../renderer/app/dialogs-store';
import { useSession } from '../../../renderer/app/session-store';
import type { Answer } from '../../../shared/ipc/contract';
import { mountApp } from '../support/mount-app';
import { sampleBriefing } from '../support/sample-briefing';

const SURFACE = '[role="dialog"], [role="alertdialog"]';
const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 8000 });
const frames = async (count: number): Promise<void> => { for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame); };
const SECOND: readonly (readonly [OpenDialog, string])[] = [[{ type: 'settings' }, 'Settings'], [{ type: 'about' }, 'Briefing Desk'], [{ type: 'fields' }, 'Insert a field'], [{ type: 'citation' }, 'Cite a source']];

/** What keeps an element from assistive technology: itself or something around it that is hidden. */
const hiddenBy = (element: Element | null): Element | null | undefined => element?.closest('[aria-hidden="true"], [inert]');

async function start(): Promise<void> {
  mountApp({ initial: sampleBriefing() });
  await eventually(() => useSession.getState().session).not.toBeNull();
  await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
}

describe('a dialog above a briefing that is opened from it', () => {
  it('stays reachable, and gives the caret to the text when it goes', async () => {
    const briefing = sampleBriefing();
    let offer = true;
    mountApp({
      handlers: {
        'leftWork:list': () => { const answer = { offer, works: [{ id: 'work-first', subject: 'First', changedAt: 0 }, { id: 'work-second', subject: 'Second', changedAt: 0 }].slice(offer ? 0 : 1) }; offer = false; return answer; },
        'leftWork:open': () => ({ type: 'opened', opened: { sessionId: 'session-first', briefing, readOnly: false, notices: [], recovered: true } }),
      },
    });
    await page.getByRole('button', { name: /^Open First/ }).click();
    await eventually(() => useSession.getState().session).not.toBeNull();
    await frames(6);
    const left = page.getByRole('dialog', { name: '1 briefing was not saved' });
    await expect.element(left).toBeVisible();
    expect(hiddenBy(document.querySelector(SURFACE))).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Open Second/);
    await userEvent.keyboard('{Escape}');
    await eventually(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']).toBe('text');
  });
});

describe('a dialog that is opened from a menu', () => {
  it('gives the focus back to what the menu was opened from', async () => {
    const own: Answer<'templates:list'>['sections'][number] = { id: 'ports', version: 1, name: 'Ports', whenToUse: '', kind: 'freeText', heading: 'Ports', guidance: '', blocks: [], own: true };
    await page.viewport(1400, 900);
    mountApp({ initial: sampleBriefing(), handlers: { 'templates:list': () => ({ briefings: [], sections: [own] }) } });
    await eventually(() => useSession.getState().session).not.toBeNull();
    await page.getByRole('button', { name: 'Add section' }).click({ timeout: 8000 });
    await page.getByRole('menuitem', { name: 'Manage own templates…' }).click({ timeout: 8000 });
    await expect.element(page.getByRole('dialog', { name: 'Own section templates' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await eventually(() => document.querySelectorAll(SURFACE).length).toBe(0);
    await eventually(() => document.activeElement?.textContent).toBe('Add section');
  });
});

describe('a dialog that opens on the close of another', () => {
  it.each(SECOND)('has the keys, also when the first was about to give them to the text (%j)', async (first, title) => {
    await start();
    const { open, close } = useDialogs.getState();
    open(first);
    await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
    await eventually(() => document.querySelector(SURFACE)?.contains(document.activeElement)).toBe(true);
    // Esc and the keys of the next one in one frame: what the first does with the next frame comes when the second is there.
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    open({ type: 'export' });
    await expect.element(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
    await frames(4);
    expect(document.querySelector(SURFACE)?.contains(document.activeElement)).toBe(true);
    expect(hiddenBy(document.querySelector(SURFACE))).toBeNull();
    close();
  });

  it.each(['store', 'Escape'])('is reachable, however many frames lie between (closed by %s)', async (by) => {
    await start();
    const { open, close } = useDialogs.getState();
    for (let round = 0; round < 24; round++) {
      const [dialog, title] = SECOND[round % SECOND.length]!;
      open({ type: 'shortcuts' });
      await expect.element(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      if (by === 'store') close();
      else await userEvent.keyboard('{Escape}');
      await frames(round % 8);
      open(dialog);
      await eventually(() => document.querySelectorAll(SURFACE).length).toBe(1);
      await expect.element(page.getByRole('dialog', { name: title })).toBeVisible();
      await eventually(() => document.querySelector(SURFACE)?.contains(document.activeElement)).toBe(true);
      // What was still to come of the first one comes now: the second stays where it is.
      await frames(4);
      expect(hiddenBy(document.querySelector(SURFACE))).toBeNull();
      close();
      await eventually(() => document.querySelectorAll(SURFACE).length).toBe(0);
      await eventually(() => hiddenBy(document.querySelector('.bd-canvas'))).toBeNull();
    }
  });
});
