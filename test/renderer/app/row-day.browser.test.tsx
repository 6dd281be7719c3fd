import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { briefing, section, timelineBlock, timelineEvent } from '../../builders';
import { fieldPlace, settle } from '../editor/mounted-editor';
import { useSession } from '../../../renderer/app/session-store';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const keys = (text: string) => userEvent.keyboard(text);
const row = () => {
  const block = useSession.getState().session!.handle.briefing().sections[0]?.blocks[0];
  if (block?.type !== 'rows' || !block.rows[0]) throw new Error('there is no row');
  return block.rows[0];
};
const stored = () => row().values['when'];
const box = () => document.querySelector<HTMLInputElement>('.bd-row-day input');
const focusedField = () => (document.activeElement as HTMLElement | null)?.dataset['field'];
const fieldOfCaret = () => (document.activeElement?.classList.contains('bd-canvas') ? getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('[data-slot]')?.dataset['slot'] ?? (getSelection()?.anchorNode as Element | null)?.closest?.<HTMLElement>('[data-slot]')?.dataset['slot'] : undefined);

/** A timeline with the focus on the date of its row, come to by Tab from what happens. */
async function onDate(date?: string): Promise<void> {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('timeline', { id: 's1' }, { ...timelineBlock({ ...timelineEvent({ what: 'Talks go on', ...(date ? { when: date } : {}) }), id: 't1' }), id: 'k1' })) });
  await eventually(() => document.querySelector('[data-row="t1"]')).not.toBeNull();
  const canvas = document.querySelector<HTMLElement>('.bd-canvas')!;
  const place = fieldPlace(canvas, 't1', 'what');
  canvas.focus();
  document.getSelection()?.setBaseAndExtent(place, place.childNodes.length, place, place.childNodes.length);
  await settle();
  await keys('{Tab}');
  await eventually(focusedField).toBe('when');
}

describe('a date that is typed on its value', () => {
  it.each([['14 January 2027', '2027-01-14'], ['march 2027', '2027-03'], ['12 Dec', `${new Date().getFullYear()}-12-12`]])('%s arrives whole', async (typed, expected) => {
    await onDate('2026-05-01');
    await keys(typed);
    expect(box()?.value).toBe(typed);
    await keys('{Enter}');
    await eventually(stored).toBe(expected);
    await eventually(box).toBeNull();
    await eventually(focusedField).toBe('when');
  });

  it('is taken by Tab, which goes to the next field of the row; Shift+Tab to the one before', async () => {
    await onDate();
    await keys('14 jan 2027{Tab}');
    await eventually(stored).toBe('2027-01-14');
    await eventually(box).toBeNull();
    await eventually(fieldOfCaret).toBe('who');
    await keys('Ministry{Shift>}{Tab}{/Shift}');
    await eventually(focusedField).toBe('when');
    await keys('15 jan 2027{Shift>}{Tab}{/Shift}');
    await eventually(stored).toBe('2027-01-15');
    await eventually(fieldOfCaret).toBe('what');
    await keys('!');
    await eventually(() => JSON.stringify(row().texts['what'])).toContain('Talks go on!');
    expect(JSON.stringify(row().texts['who'])).toContain('Ministry');
  });

  it('is left as it was by Esc, which goes back to the value', async () => {
    await onDate('2026-05-01');
    await keys('12 Dec{Escape}');
    await eventually(box).toBeNull();
    await eventually(focusedField).toBe('when');
    await settle();
    expect(stored()).toBe('2026-05-01');
  });

  it('that is none is refused, and stays to be mended', async () => {
    await onDate('2026-05-01');
    await keys('14 Foo{Tab}');
    expect(box()?.value).toBe('14 Foo');
    expect(document.activeElement).toBe(box());
    expect(document.querySelector('.bd-day-refused')).not.toBeNull();
    expect(stored()).toBe('2026-05-01');
  });
});
