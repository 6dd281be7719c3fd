import { readFile, writeFile } from 'node:fs/promises';
import type { BenchRow } from './bench-row';
import { type Surroundings, surroundingsText } from './surroundings';
import { markdownTable } from './table';

const BEGIN = '<!-- bench: begin -->';
const END = '<!-- bench: end -->';

/** Puts a run's table in the place of the last one, between the two marks of the page. */
export async function writeBenchPage(file: string, surroundings: Surroundings, rows: readonly BenchRow[]): Promise<void> {
  await writeFile(file, withTable(await readFile(file, 'utf8'), surroundings, rows));
}

/** The text of the page with another table between its marks. */
export function withTable(page: string, surroundings: Surroundings, rows: readonly BenchRow[]): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`the page lacks ${BEGIN} and ${END}`);
  return `${page.slice(0, from)}${BEGIN}\n${surroundingsText(surroundings)}\n\n${markdownTable(rows)}\n${page.slice(to)}`;
}
