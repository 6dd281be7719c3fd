import { writeFile } from 'node:fs/promises';
import type { BenchRow, Group } from './bench-row';
import { measureDocx } from './measures/docx';
import { measureFiles } from './measures/files';
import { measureMemory } from './measures/memory';
import { measurePdf } from './measures/pdf';
import { measureTenRows } from './measures/ten-rows';
import { measureStart } from './measures/start';
import { FULL_TYPING, measureTyping, QUICK_TYPING } from './measures/typing';
import type { BenchOptions } from './options';
import { readSurroundings, surroundingsText } from './surroundings';
import { textTable } from './table';
import { writeBenchPage } from './write-bench-page';

/** What has to be there before a group can be measured. */
export const NEEDS_WINDOW: ReadonlySet<Group> = new Set<Group>(['typing', 'rows', 'memory', 'start']);

/**
 * Measures what was asked for, prints the table and writes it where it is wanted. A group that fails costs none of the others: the first error is thrown
 * when the table of the rest has been printed, and then nothing is written into the page.
 */
export async function runBench(options: BenchOptions, page: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const errors: Error[] = [];
  for (const group of options.groups) {
    process.stderr.write(`Measuring ${group} …\n`);
    try {
      rows.push(...await measure(group, options.quick));
    } catch (error) {
      errors.push(new Error(`${group} could not be measured: ${error instanceof Error ? error.message : String(error)}`));
    }
  }
  const surroundings = await readSurroundings();
  process.stdout.write(`${surroundingsText(surroundings)}${options.quick ? '\nA quick look: few runs, so the figures are rough.' : ''}\n\n${textTable(rows)}\n`);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify({ ...surroundings, quick: options.quick, rows }, null, 1)}\n`);
  if (errors[0] !== undefined) throw errors[0];
  if (options.write) await writeBenchPage(page, surroundings, rows);
  return rows;
}

function measure(group: Group, quick: boolean): Promise<readonly BenchRow[]> {
  switch (group) {
    case 'typing': return measureTyping(quick ? QUICK_TYPING : FULL_TYPING);
    case 'rows': return measureTenRows(quick ? 1 : 3);
    case 'files': return measureFiles(quick ? 5 : 21);
    case 'docx': return measureDocx([10, 100], quick ? 3 : 9);
    case 'pdf': return measurePdf([10, 100], quick ? 3 : 7);
    case 'memory': return measureMemory();
    case 'start': return measureStart(quick ? 2 : 5);
  }
}
