import { type BenchRow, isMet, ratioOf } from './bench-row';

const HEAD = ['What', 'Ours', 'Beside', 'Theirs', 'Ratio', 'Target'] as const;
/** Columns of numbers stand at the right. */
const RIGHT: ReadonlySet<number> = new Set([1, 3, 4, 5]);

/** The rows as lines of text for a terminal. */
export function textTable(rows: readonly BenchRow[]): string {
  const cells = rows.map(cellsOf);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...cells.map((line) => line[column]!.length)));
  const line = (values: readonly string[]): string => values.map((value, column) => (RIGHT.has(column) ? value.padStart(widths[column]!) : value.padEnd(widths[column]!))).join('  ').trimEnd();
  return [line(HEAD), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}

/** The rows as a table of Markdown. */
export function markdownTable(rows: readonly BenchRow[]): string {
  const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map((_, column) => (RIGHT.has(column) ? '---:' : '---'))), ...rows.map((row) => line(cellsOf(row)))].join('\n');
}

function cellsOf(row: BenchRow): string[] {
  const ratio = ratioOf(row);
  const theirs = 'value' in row.peer ? amount(row.peer.value, row.unit) : row.peer.missing;
  const verdict = row.target === undefined ? '' : `${row.target.toFixed(2)}${{ true: ' met', false: ' missed', undefined: '' }[`${isMet(row)}`]}`;
  return [row.what, amount(row.value, row.unit), row.peer.name, theirs, ratio === undefined ? '' : ratio.toFixed(2), verdict];
}

const amount = (value: number, unit: BenchRow['unit']): string => `${value.toFixed(value < 100 && unit !== 'keys' ? 1 : 0)} ${unit}`;
