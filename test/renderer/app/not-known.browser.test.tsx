import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bold, briefing, party, progressBlock, section, topic } from '../../builders';
import { fieldOf } from '../editor/gesture-briefing';
import { fieldPlace, settle } from '../editor/mounted-editor';
import { useSession } from '../../../renderer/app/session-store';
import type { Row } from '../../../shared/model';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const NOT_KNOWN = '{Control>}{Shift>}k{/Shift}{/Control}';
const sections = () => useSession.getState().session!.handle.briefing().sections;
const row = (): Row => { const block = sections()[0]?.blocks[0]; if (block?.type !== 'rows' || !block.rows[0]) throw new Error('there is no row'); return block.rows[0]; };
const made = (language: string) => {
  const one = briefing({ parties: [party('a', 'Ministry of Transport', 'ownSide')] }, section('progress', { id: 's1' }, { ...progressBlock({ ...topic({ topic: bold('Access'), status: 'narrowed' }), id: 'w1' }), id: 'k1' }));
  return { ...one, metadata: { ...one.metadata, language } };
};

async function openAt(language: string, key: string): Promise<void> {
  await page.viewport(1366, 768);
  mountApp({ initial: made(language) });
  await eventually(() => document.querySelector('[data-row="w1"]')).not.toBeNull();
  const canvas = document.querySelector<HTMLElement>('.bd-canvas')!;
  const place = fieldPlace(canvas, 'w1', key);
  canvas.focus();
  document.getSelection()?.setBaseAndExtent(place, place.childNodes.length, place, place.childNodes.length);
  await settle();
}

describe('Ctrl+Shift+K', () => {
  it.each([['en-GB', 'Not known'], ['uk', 'Невідомо'], ['ru-RU', 'Неизвестно']])('writes the words in %s, as one step', async (language, words) => {
    await openAt(language, 'whatMoved');
    const before = sections();
    await userEvent.keyboard(NOT_KNOWN);
    expect(fieldOf(row(), 'whatMoved')).toBe(words);
    await userEvent.keyboard('{Control>}z{/Control}');
    await eventually(sections).toEqual(before);
  });

  it('leaves a field with text as it is, wherever the caret stands in it, and says so', async () => {
    await openAt('en-GB', 'topic');
    const before = sections();
    for (const place of ['', '{ArrowLeft}{ArrowLeft}', '{Shift>}{ArrowLeft}{/Shift}']) {
      await userEvent.keyboard(`${place}${NOT_KNOWN}`);
      await settle();
      expect(sections()).toEqual(before);
    }
    await expect.element(page.getByText('The field has text; empty it first to mark it as not known.').first()).toBeVisible();
  });

  it('replaces a text that is selected whole', async () => {
    await openAt('en-GB', 'topic');
    await userEvent.keyboard('{Control>}a{/Control}');
    await settle();
    await userEvent.keyboard(NOT_KNOWN);
    expect(fieldOf(row(), 'topic')).toBe('Not known');
  });

  it('takes the choice that says so on a value, and clears one without such a choice', async () => {
    await openAt('en-GB', 'topic');
    await userEvent.keyboard(`{Tab}${NOT_KNOWN}`);
    await eventually(() => row().values['status']).toBeUndefined();
    document.querySelector<HTMLElement>('[data-row="w1"] [data-field="confirmedBy.a"]')!.focus();
    await userEvent.keyboard(NOT_KNOWN);
    await eventually(() => row().values['confirmedBy.a']).toBe('unknown');
  });

  it('does the same in the card', async () => {
    await openAt('en-GB', 'topic');
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    await expect.element(page.getByRole('textbox', { name: 'What moved' })).toBeVisible();
    await page.getByRole('textbox', { name: 'What moved' }).click();
    await userEvent.keyboard(NOT_KNOWN);
    await eventually(() => fieldOf(row(), 'whatMoved')).toBe('Not known');
    await page.getByRole('textbox', { name: 'What moved' }).click();
    await userEvent.keyboard(`{ArrowLeft}${NOT_KNOWN}`);
    await expect.element(page.getByText('The field has text; empty it first to mark it as not known.')).toBeVisible();
    expect(fieldOf(row(), 'whatMoved')).toBe('Not known');
    document.querySelector<HTMLElement>('[data-region="inspector"] select')!.focus();
    await userEvent.keyboard(NOT_KNOWN);
    await eventually(() => row().values['status']).toBeUndefined();
  });

  it('stands in the menu of the row, for the field that the caret stands in', async () => {
    await openAt('en-GB', 'whatMoved');
    document.querySelector<HTMLElement>('.bd-row-menu')!.click();
    await page.getByRole('menuitem', { name: 'Not known' }).click();
    await eventually(() => fieldOf(row(), 'whatMoved')).toBe('Not known');
  });
});
