import { makeTenRowsMemo, type MemoRun, type Way, WAYS } from '../../e2e/ten-rows';
import { end } from '../../e2e/app-driver';
import { launchApp } from '../../e2e/harness';
import type { BenchRow } from '../bench-row';
import { withFolder } from '../inputs/input-files';
import { median } from '../statistics';

const TARGET_PASTED = 0.5;
const TARGET_BY_HAND = 1;

/** Keys and seconds from New to the exported files of a decision memo with ten rows: pasted, and typed cell by cell, beside the same typed as prose. */
export async function measureTenRows(turns: number): Promise<readonly BenchRow[]> {
  const runs: Record<Way, MemoRun[]> = { pasted: [], 'by hand': [], prose: [] };
  for (let turn = 0; turn < turns; turn += 1) for (const way of WAYS) runs[way].push(await makeOnce(way));
  const keys = (way: Way): number => median(runs[way].map((run) => run.keys));
  const seconds = (way: Way): number => median(runs[way].map((run) => run.seconds));
  const beside = (way: Way, words: string, target: number): readonly BenchRow[] => {
    const what = `Memo with ten rows, ${words}`;
    const name = 'the same typed as prose';
    return [
      { group: 'rows', what: `${what}, keys`, unit: 'keys', value: keys(way), peer: { name, value: keys('prose') }, target },
      { group: 'rows', what: `${what}, typed by a program`, unit: 's', value: seconds(way), peer: { name, value: seconds('prose') } },
    ];
  };
  return [...beside('pasted', 'pasted as notes and a table', TARGET_PASTED), ...beside('by hand', 'typed cell by cell', TARGET_BY_HAND)];
}

const makeOnce = (way: Way): Promise<MemoRun> =>
  withFolder(async (folder) => {
    const app = await launchApp();
    try {
      await app.page.getByRole('button', { name: /^Decision memo/ }).waitFor();
      return await makeTenRowsMemo(app, way, folder);
    } finally {
      await end(app);
    }
  });
