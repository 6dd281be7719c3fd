import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { briefing, p, section } from '../../builders';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const headers = () => [...document.querySelectorAll<HTMLElement>('.bd-inspector .fui-AccordionHeader__button')];

describe('the groups of the inspector', () => {
  it('show the whole ring of the focus to the keyboard, and nothing scrolls sideways for it', async () => {
    await page.viewport(1366, 768);
    mountApp({ initial: briefing({}, section('situation', p('Talks go on.'))) });
    await eventually(() => headers().length).toBeGreaterThan(5);
    const panel = document.querySelector<HTMLElement>('.bd-inspector-body')!;
    headers()[1]!.focus();
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
    await eventually(() => document.activeElement).toBe(headers()[1]);
    expect(getComputedStyle(headers()[1]!, '::after').borderTopWidth).toBe('2px');
    expect(panel.scrollHeight).toBeGreaterThan(panel.clientHeight);
    expect(panel.scrollWidth).toBe(panel.clientWidth);
    const ring = getComputedStyle(headers()[1]!, '::after');
    expect([ring.left, ring.right]).toEqual(['0px', '0px']);
  });
});
