import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { briefing, risk, risksBlock, section } from '../../builders';
import { useSession } from '../../../renderer/app/session-store';
import { fieldPlace, settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });

it('the settings of the section are reached from a row by keyboard, and the row from them', async () => {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('risks', { id: 's1', heading: 'Risks' }, { ...risksBlock({ ...risk({ becauseOf: 'Ice' }), id: 'r1' }), id: 'k1' })) });
  await eventually(() => document.querySelector('[data-row="r1"]')).not.toBeNull();
  const canvas = document.querySelector<HTMLElement>('.bd-canvas')!;
  const place = fieldPlace(canvas, 'r1', 'becauseOf');
  canvas.focus();
  document.getSelection()?.setBaseAndExtent(place, 0, place, 0);
  await settle();
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await expect.element(page.getByRole('region', { name: 'Card of the risk' })).toBeVisible();
  const button = page.getByRole('button', { name: 'Section settings' });
  await expect.element(button).toBeVisible();
  await eventually(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region')).toBe('inspector');
  for (let presses = 0; presses < 8 && document.activeElement !== button.element(); presses++) await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(document.activeElement).toBe(button.element());
  await userEvent.keyboard('{Enter}');
  await page.getByRole('switch', { name: 'Print the grid that places the risks' }).click();
  await eventually(() => { const block = useSession.getState().session!.handle.briefing().sections[0]?.blocks[0]; return block?.type === 'rows' && block.settings.grid; }).toBe(true);
  await page.getByRole('button', { name: 'Back to the row' }).click();
  await expect.element(page.getByRole('region', { name: 'Card of the risk' })).toBeVisible();
});
