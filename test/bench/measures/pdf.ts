import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchRow, PeerValue } from '../bench-row';
import { bundleExportJobs, RESOURCES } from '../bundles';
import { pagesBriefing } from '../inputs/corpus';
import { withFolder, writeInputs } from '../inputs/input-files';
import { findChromium, findLibreOffice } from '../peers';
import { median } from '../statistics';
import { type Command, timeInTurns, timeProcess } from '../timed-process';

const TARGET_BESIDE_LIBREOFFICE = 0.5;

/** Making the PDF beside LibreOffice, which turns our DOCX into one, and Chromium, which prints the text as HTML; each in a new process. */
export async function measurePdf(pageCounts: readonly number[], turns: number): Promise<readonly BenchRow[]> {
  const { docx, pdf: ours } = await bundleExportJobs();
  const libreOffice = findLibreOffice();
  const chromium = findChromium();
  const rows: BenchRow[] = [];
  for (const pages of pageCounts) {
    await withFolder(async (folder) => {
      const inputs = await writeInputs(pagesBriefing(pages), folder);
      const [pageMap, ourDocx] = [path.join(folder, 'page-map.json'), path.join(folder, 'ours.docx')];
      const write: Command = { program: process.execPath, args: [ours, inputs.briefing, path.join(folder, 'ours.pdf'), RESOURCES] };
      await timeProcess({ ...write, args: [...write.args, pageMap] });
      await timeProcess({ program: process.execPath, args: [...docx, inputs.briefing, pageMap, ourDocx] });
      const peers = [libreOffice && convert(libreOffice.file, ourDocx, folder), chromium && print(chromium.file, inputs.html, folder)];
      const [oursTimes, ...peerTimes] = await timeInTurns([write, ...peers.filter((peer) => peer !== undefined)], turns);
      const times = peers.map((peer) => (peer === undefined ? undefined : peerTimes.shift()));
      const row = (name: string, theirs: readonly number[] | undefined): BenchRow => ({ group: 'pdf', what: `PDF, ${pages} pages`, unit: 'ms', value: median(oursTimes!), peer: peerValue(name, theirs) });
      rows.push({ ...row('LibreOffice', times[0]), target: TARGET_BESIDE_LIBREOFFICE }, row('Chromium', times[1]));
    });
  }
  return rows;
}

const peerValue = (name: string, times: readonly number[] | undefined): PeerValue => (times === undefined ? { name, missing: 'not installed' } : { name, value: median(times) });

/** A user profile of its own: made in the first turn, which is not counted, and shared with no window of LibreOffice that may be open. */
const convert = (program: string, docx: string, folder: string): Command => ({
  program,
  args: [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'libreoffice')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', path.join(folder, 'libreoffice-out'), docx],
});

const print = (program: string, html: string, folder: string): Command => ({
  program,
  args: ['--headless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${path.join(folder, 'chromium')}`, '--no-pdf-header-footer', `--print-to-pdf=${path.join(folder, 'chromium.pdf')}`, pathToFileURL(html).href],
});
