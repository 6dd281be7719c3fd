// Files that are dropped on the window.
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { OpenOutcome } from '../../../shared/ipc/briefing-channels';
import { mountApp } from '../support/mount-app';

async function dropped(names: readonly string[], outcomeOf: (name: string) => OpenOutcome = () => ({ type: 'elsewhere' })): Promise<string[]> {
  const opened: string[] = [];
  const desk = mountApp();
  let busy = false;
  Object.assign(desk, {
    openDropped: async (file: File): Promise<OpenOutcome> => {
      expect(busy).toBe(false);
      busy = true;
      await Promise.resolve();
      busy = false;
      opened.push(file.name);
      return outcomeOf(file.name);
    },
  });
  await screen.findByRole('heading', { name: 'New briefing' });
  const event = new Event('drop', { cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files: names.map((name) => new File(['x'], name, { type: name.endsWith('.png') ? 'image/png' : '' })) } });
  await act(async () => { window.dispatchEvent(event); await Promise.resolve(); });
  expect(event.defaultPrevented).toBe(true);
  return opened;
}

it('are all opened, one after another', async () => {
  const opened = await dropped(['Permits.briefing', 'Ferries.briefing', 'Ports.briefing']);
  await expect.poll(() => opened).toEqual(['Permits.briefing', 'Ferries.briefing', 'Ports.briefing']);
});

it('are each named with their own reason in one message when they do not open, and the others open', async () => {
  const reasons: Record<string, string> = { 'Permits.briefing': 'Permits.briefing is empty.', 'Ports.briefing': 'Ports.briefing is not a briefing.' };
  const opened = await dropped(['Permits.briefing', 'Ferries.briefing', 'Ports.briefing'], (name) => (reasons[name] === undefined ? { type: 'elsewhere' } : { type: 'failed', message: reasons[name] }));
  const message = await screen.findByRole('alertdialog', { name: '2 files could not be opened' });
  for (const reason of Object.values(reasons)) expect(message.innerHTML).toContain(`<div>${reason}</div>`);
  expect(opened).toHaveLength(3);
});
