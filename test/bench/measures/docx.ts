import path from 'node:path';
import type { BenchRow } from '../bench-row';
import { bundleExportJobs, RESOURCES } from '../bundles';
import { pagesBriefing } from '../inputs/corpus';
import { type InputFiles, withFolder, writeInputs } from '../inputs/input-files';
import { findPandoc } from '../peers';
import { median } from '../statistics';
import { type Command, timeInTurns, timeProcess } from '../timed-process';

const TARGET_BESIDE_PANDOC = 0.8;

/** Writing the DOCX, given the page map, beside pandoc on the same text, each in a new process. Undefined peers are named as missing. */
export async function measureDocx(pageCounts: readonly number[], turns: number): Promise<readonly BenchRow[]> {
  const { docx: ours, pdf: layout } = await bundleExportJobs();
  const pandoc = findPandoc();
  const rows: BenchRow[] = [];
  for (const pages of pageCounts) {
    await withFolder(async (folder) => {
      const inputs = await writeInputs(pagesBriefing(pages), folder);
      const pageMap = path.join(folder, 'page-map.json');
      await timeProcess({ program: process.execPath, args: [layout, inputs.briefing, path.join(folder, 'layout.pdf'), RESOURCES, pageMap] });
      const write: Command = { program: process.execPath, args: [...ours, inputs.briefing, pageMap, path.join(folder, 'ours.docx')] };
      const peers = pandoc === undefined ? [] : pandocCommands(pandoc.file, inputs);
      const [oursTimes, ...peerTimes] = await timeInTurns([write, ...peers], turns);
      const row = { group: 'docx', what: `DOCX, ${pages} pages`, unit: 'ms', value: median(oursTimes!), target: TARGET_BESIDE_PANDOC } as const;
      const name = 'pandoc';
      // The faster of its two ways in: that is what it can do.
      rows.push({ ...row, peer: pandoc === undefined ? { name, missing: 'not installed' } : { name, value: Math.min(...peerTimes.map(median)) } });
    });
  }
  return rows;
}

/** With a contents list, as ours has one; from HTML, and from Markdown with footnotes. */
const pandocCommands = (program: string, { html, markdown, folder }: InputFiles): readonly Command[] =>
  [html, markdown].map((input) => ({ program, args: ['--toc', '--output', path.join(folder, `pandoc${path.extname(input)}.docx`), input] }));
