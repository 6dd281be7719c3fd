/** One of the groups that `--only` names. */
export const GROUPS = ['typing', 'rows', 'files', 'docx', 'pdf', 'memory', 'start'] as const;
export type Group = (typeof GROUPS)[number];

/** What something is compared with: a measured value of the same run, or why there is none. */
export type PeerValue = { readonly name: string; readonly value: number } | { readonly name: string; readonly missing: string };

/** One line of the bench: a median of ours beside one of a peer, measured in the same run on the same machine. */
export interface BenchRow {
  readonly group: Group;
  /** What was measured, on what ("Typing, p95, 100 pages"). */
  readonly what: string;
  readonly unit: 'ms' | 's' | 'MB' | 'keys';
  readonly value: number;
  readonly peer: PeerValue;
  /** The ratio that we hold ourselves to; absent where the line is there to be known only. */
  readonly target?: number;
}

/** Ours divided by the peer's, or undefined without a peer. */
export const ratioOf = ({ value, peer }: BenchRow): number | undefined => ('value' in peer ? value / peer.value : undefined);

/** Whether the target is met: undefined without a target or without a peer. */
export function isMet(row: BenchRow): boolean | undefined {
  const ratio = ratioOf(row);
  return row.target === undefined || ratio === undefined ? undefined : ratio <= row.target;
}
