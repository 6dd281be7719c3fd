import { readFile } from 'node:fs/promises';
import type { ElectronApplication } from 'playwright-core';
import type { BenchRow } from '../bench-row';
import { bundleTiptapApp } from '../bundles';
import { pagesBriefing } from '../inputs/corpus';
import { withFolder, writeInputs } from '../inputs/input-files';
import { openInApp, openInTiptap } from './typing-windows';

/** The memory of the process of the page after 100 pages have been opened, beside TipTap with the same text and beside 1 page. */
export async function measureMemory(): Promise<readonly BenchRow[]> {
  const hundred = await rendererMemory(100, 'ours');
  const one = await rendererMemory(1, 'ours');
  const tiptap = await rendererMemory(100, 'tiptap');
  const row = { group: 'memory', what: 'Memory of the page’s process, 100 pages open', unit: 'MB', value: hundred } as const;
  return [{ ...row, peer: { name: 'TipTap, flat, same text', value: tiptap } }, { ...row, peer: { name: '1 page', value: one } }];
}

const rendererMemory = (pages: number, whose: 'ours' | 'tiptap'): Promise<number> =>
  withFolder(async (folder) => {
    const inputs = await writeInputs(pagesBriefing(pages), folder);
    const { electron, page, close } = whose === 'ours' ? await openInApp(inputs.briefing) : await openInTiptap(await bundleTiptapApp(), await readFile(inputs.html, 'utf8'));
    try {
      // What is left once the page has nothing to do and what it no longer needs is collected.
      await page.evaluate(() => new Promise<void>((resolve) => { requestIdleCallback(() => resolve()); }));
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      return await workingSetOf(electron);
    } finally {
      await close();
    }
  });

/** In megabytes, from Electron's own process metrics, which are in kilobytes. */
async function workingSetOf(electron: ElectronApplication): Promise<number> {
  const kilobytes = await electron.evaluate(({ app, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId();
    return app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize;
  });
  if (kilobytes === undefined) throw new Error('Electron names no process for the page');
  return kilobytes / 1024;
}
