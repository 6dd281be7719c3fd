import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { briefing, p, section } from '../../builders';
import { mountApp } from '../support/mount-app';

const HASH = 'a'.repeat(64);
const withoutBytes = () => ({
  ...briefing(section('background', { heading: 'Background' }, p('Before.'), { type: 'figure', id: 'f1', media: HASH, altText: 'A map', widthPercent: 80 })),
  media: [{ hash: HASH, mediaType: 'image/png' as const, width: 10, height: 10, name: 'map-of-the-port.png' }],
});

it('names a picture that is missing and offers to put another in its place', async () => {
  await page.viewport(1366, 768);
  mountApp({ initial: withoutBytes() });
  const box = page.getByText('The picture is missing');
  await expect.element(box).toBeVisible();
  const frame = document.querySelector('.bd-figure-missing')!;
  await expect.poll(() => getComputedStyle(frame, '::after').content).toBe('"map-of-the-port.png"');
  expect(getComputedStyle(document.querySelector('.bd-figure img')!).display).toBe('none');
  await page.getByRole('button', { name: 'Replace…' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Figure' })).toBeVisible();
  await expect.element(page.getByText('Paste or drop a picture here, or choose a file.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Change' })).toBeDisabled();
});

it('does not offer that where nothing can be changed', async () => {
  mountApp({ initial: withoutBytes(), readOnly: true });
  await expect.element(page.getByText('The picture is missing')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Replace…' })).not.toBeInTheDocument();
});
