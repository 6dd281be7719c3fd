import type { BenchRow } from '../bench-row';
import { bundleJob } from '../bundles';
import { pagesBriefing } from '../inputs/corpus';
import { withFolder, writeInputs } from '../inputs/input-files';
import type { OpenAndSaveTimes } from '../jobs/open-and-save';
import { median } from '../statistics';
import { runProcess } from '../timed-process';

/** Opening and saving in one process, at 10 and 100 pages: a save beside the bare flush that it cannot do without, 100 pages beside 10. */
export async function measureFiles(runs: number): Promise<readonly BenchRow[]> {
  const job = await bundleJob('open-and-save');
  const ten = await openAndSave(job, 10, runs);
  const hundred = await openAndSave(job, 100, runs);
  const row = (what: string, ours: readonly number[], name: string, theirs: readonly number[]): BenchRow => ({ group: 'files', what, unit: 'ms', value: median(ours), peer: { name, value: median(theirs) } });
  return [
    row('Open, 10 pages', ten.open, 'reading the bytes only', ten.bareRead),
    row('Open, 100 pages', hundred.open, '10 pages', ten.open),
    row('Save, 10 pages', ten.save, 'writing and flushing the same bytes only', ten.bareWrite),
    row('Save, 100 pages', hundred.save, 'writing and flushing the same bytes only', hundred.bareWrite),
    row('Save, 100 pages', hundred.save, '10 pages', ten.save),
  ];
}

const openAndSave = (job: string, pages: number, runs: number): Promise<OpenAndSaveTimes> =>
  withFolder(async (folder) => {
    const { briefing } = await writeInputs(pagesBriefing(pages), folder);
    const { output } = await runProcess({ program: process.execPath, args: [job, briefing, folder, String(runs)] });
    return JSON.parse(output) as OpenAndSaveTimes;
  });
