// From the start of the program to its first useful screen, with nothing attached to it while it starts.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { resolveElectron, sandboxArgs } from '../../../scripts/electron-runtime.mjs';
import { PROJECT } from '../../e2e/harness';
import type { BenchRow } from '../bench-row';
import { bundleTiptapApp } from '../bundles';
import { pagesBriefing } from '../inputs/corpus';
import { withFolder, writeInputs } from '../inputs/input-files';
import { median } from '../statistics';

const WITHIN_MS = 60_000;

/** Cold start to the start page and to 100 open pages, beside an Electron window with an empty page. */
export async function measureStart(turns: number): Promise<readonly BenchRow[]> {
  return withFolder(async (folder) => {
    const { briefing } = await writeInputs(pagesBriefing(100), folder);
    const bare = await bundleTiptapApp();
    const times: { readonly startPage: number[]; readonly briefing: number[]; readonly bare: number[] } = { startPage: [], briefing: [], bare: [] };
    for (let turn = 0; turn <= turns; turn += 1) {
      const startPage = await timeStart([PROJECT], '.bd-start .bd-template-card', path.join(folder, `start-${turn}`));
      const opened = await timeStart([PROJECT, briefing], '.bd-section p', path.join(folder, `opened-${turn}`));
      const empty = await timeStart([bare], 'body', path.join(folder, `bare-${turn}`));
      if (turn === 0) continue;
      times.startPage.push(startPage);
      times.briefing.push(opened);
      times.bare.push(empty);
    }
    const peer = { name: 'Electron with an empty page', value: median(times.bare) };
    return [
      { group: 'start', what: 'Cold start to the start page', unit: 'ms', value: median(times.startPage), peer },
      { group: 'start', what: 'Cold start to 100 open pages', unit: 'ms', value: median(times.briefing), peer },
    ];
  });
}

/** Milliseconds from the start of the process to the paint that shows `selector`. */
async function timeStart(args: readonly string[], selector: string, userData: string): Promise<number> {
  const { exe } = await resolveElectron({ quiet: true });
  const startedAt = Date.now();
  const child = spawn(exe, [...sandboxArgs(), '--remote-debugging-port=0', ...args], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, BRIEFING_DESK_USER_DATA: userData } });
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true, timeout: WITHIN_MS });
    const page = browser.contexts()[0]?.pages()[0] ?? await browser.contexts()[0]!.waitForEvent('page', { timeout: WITHIN_MS });
    await page.waitForSelector(selector, { timeout: WITHIN_MS });
    const paintedAt = await lastLargePaint(page);
    await browser.close();
    return paintedAt - startedAt;
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the app ended with ${code} before its window was there: ${said.slice(-2000)}`)));
  });
}

/**
 * When the page last painted something larger than before, in the clock of `Date.now()`: the browser's own "largest contentful paint", which it has kept
 * since the page began, so that connecting late misses nothing. An empty page has no such paint; there the end of loading counts.
 */
function lastLargePaint(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    let last = performance.getEntriesByType('navigation')[0]?.duration ?? 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) last = Math.max(last, entry.startTime); }).observe({ type: 'largest-contentful-paint', buffered: true });
    requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + last), 200));
  }));
}
