// Files that are dropped on the window.
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { OpenOutcome } from '../../../shared/ipc/briefing-channels';
import { mountApp } from '../support/mount-app';

async function dropped(names: readonly string[]): Promise<string[]> {
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
      return { type: 'elsewhere' };
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
