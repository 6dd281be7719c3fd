import { cdp } from 'vitest/browser';

/** Draws the page in the system's forced colours, those of a dark or of a light theme, or no longer. */
export async function forceColours(theme: 'dark' | 'light' | 'none'): Promise<void> {
  const features = [{ name: 'forced-colors', value: theme === 'none' ? 'none' : 'active' }, { name: 'prefers-color-scheme', value: theme === 'none' ? '' : theme }];
  await cdp().send('Emulation.setEmulatedMedia' as never, { features } as never);
}
