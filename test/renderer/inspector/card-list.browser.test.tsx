import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { richText } from '../../../shared/model';
import { briefing, option, rowsBlock, section } from '../../builders';
import { useSession } from '../../../renderer/app/session-store';
import { fieldPlace, settle } from '../editor/mounted-editor';
import { mountApp } from '../support/mount-app';

const eventually = <T,>(read: () => T) => expect.poll(read, { timeout: 5000 });
const row = () => { const block = useSession.getState().session?.handle.briefing().sections[0]?.blocks[0]; return block?.type === 'rows' ? block.rows[0] : undefined; };
const ladder = () => row()?.lists['ladder']?.map((item) => [richText(item.texts['step']), richText(item.texts['decider'])]);
const region = () => document.activeElement?.closest('[data-region]')?.getAttribute('data-region');

it('a step of a ladder is written as soon as it is added, by keyboard alone, as fast as one types, and nothing of it lands in the text', async () => {
  await page.viewport(1366, 768);
  mountApp({ initial: briefing(section('enforcementOptions', { ...rowsBlock('enforcementOptions', [{ ...option({ option: 'Observers' }), id: 'r1' }]), id: 'k1' })) });
  await eventually(() => document.querySelector('[data-row="r1"]')).not.toBeNull();
  const canvas = document.querySelector<HTMLElement>('.bd-canvas')!;
  const place = fieldPlace(canvas, 'r1', 'option');
  canvas.focus();
  document.getSelection()?.setBaseAndExtent(place, 0, place, 0);
  await settle();
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  const add = page.getByRole('button', { name: 'Add a step' });
  await expect.element(add).toBeVisible();
  await eventually(region).toBe('inspector');
  (add.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => document.activeElement?.getAttribute('aria-label')).toBe('Step');
  await userEvent.keyboard('Warn the side{Tab}Mission');
  await eventually(ladder).toEqual([['Warn the side', 'Mission']]);
  expect(richText(row()?.texts['option'])).toBe('Observers');
  (page.getByRole('button', { name: 'Delete step 1' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await eventually(ladder).toBeUndefined();
  expect(document.activeElement).toBe(add.element());
});
