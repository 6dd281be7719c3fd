import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSession } from '../../../renderer/app/session-store';
import { mountApp } from '../support/mount-app';
import { gestureBriefing, rowsIn } from '../editor/gesture-briefing';

afterEach(() => { vi.restoreAllMocks(); });
const item = (words: string) => [...document.querySelectorAll<HTMLElement>('[role^="menuitem"]')].find((entry) => entry.textContent === words);
const valueOf = (key: string) => rowsIn(useSession.getState().session!.handle.briefing().sections)[0]?.values[key];

describe('the menu of a value in a row', () => {
  it('ticks what is set, takes another and none, and the console stays empty', async () => {
    const warned = vi.spyOn(console, 'warn');
    const erred = vi.spyOn(console, 'error');
    await page.viewport(1366, 768);
    mountApp({ initial: gestureBriefing() });
    const chip = () => document.querySelector<HTMLElement>('[data-row="w1"] [data-field="likelihood"]');
    await expect.poll(chip).not.toBeNull();
    await userEvent.click(chip()!);
    await expect.poll(() => item('High')?.getAttribute('aria-checked')).toBe('true');
    await userEvent.click(item('Low')!);
    await expect.poll(() => valueOf('likelihood')).toBe('low');
    await expect.poll(() => item('High')).toBeUndefined();
    await userEvent.click(chip()!);
    await expect.poll(() => item('Low')?.getAttribute('aria-checked')).toBe('true');
    await userEvent.click(item('Not set')!);
    await expect.poll(() => valueOf('likelihood')).toBeUndefined();
    expect([...warned.mock.calls, ...erred.mock.calls].map((said) => String(said[0]))).toEqual([]);
  });
});
