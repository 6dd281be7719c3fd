// What the app keeps of a row by itself: how its tracked fields (row-kinds/definition.ts) stood on which day. Pure: the day comes from the caller.
import type { Choice } from './row-kinds/definition';
import { rowKindDefinition } from './row-kinds/index';
import type { HistoryEntry, Row, RowKind, RowsSettings } from './rows';

/** The last change of a tracked field: the day it was made, what the field was before, and how to read the step. */
export interface FieldChange {
  readonly since: string;
  readonly was: Choice;
  /** `back` for a step back or a fall, `forward` for a step forward or a rise, `beside` when neither can be said. */
  readonly step: 'forward' | 'back' | 'beside';
}
export type Trend = 'rising' | 'falling' | 'unchanged';

/**
 * A row's history after its values changed on a day. One entry a day: the last change of the day wins, and a change that is taken back on the day it was made
 * leaves nothing. How the row stood before its first change is kept too, without a day.
 */
export function historyAfter(kind: RowKind, row: Pick<Row, 'values' | 'history'>, after: Row['values'], today: string): readonly HistoryEntry[] {
  const known = row.history ?? [];
  const before = trackedValues(kind, row.values);
  const now = trackedValues(kind, after);
  if (sameValues(before, now)) return known;
  const entries: HistoryEntry[] = known.length === 0 && Object.keys(before).length > 0 ? [{ values: before }] : [...known];
  const lastDay = entries.at(-1)?.on;
  const sameDay = lastDay !== undefined && lastDay >= today;
  if (sameDay) entries.pop();
  const earlier = entries.at(-1);
  if (sameValues(earlier?.values ?? {}, now)) return entries.length === 1 && earlier?.on === undefined ? [] : entries;
  return [...entries, { on: sameDay ? lastDay : today, values: now }];
}

/** The last change of a tracked field; undefined when there was none, when it was only filled in, or when the history does not end with the present value. */
export function lastChange(kind: RowKind, row: Pick<Row, 'values' | 'history'>, field: string): FieldChange | undefined {
  const definition = rowKindDefinition(kind).history;
  const entries = row.history ?? [];
  const value = row.values[field];
  if (!definition?.fields.includes(field) || typeof value !== 'string') return undefined;
  let at = entries.length;
  while (at > 0 && entries[at - 1]?.values[field] === value) at--;
  const since = entries[at]?.on;
  const before = entries[at - 1]?.values[field];
  if (since === undefined || before === undefined) return undefined;
  const scale = scaleOf(kind, field, before, value);
  const was = scale?.find((choice) => choice.value === before) ?? choicesOfField(kind, field).find((choice) => choice.value === before);
  return was && { since, was, step: stepBetween(was, scale?.find((choice) => choice.value === value)) };
}

/** Whether a row's levels together rose or fell with its last change; undefined without a change, or when the scale was another before. */
export function trendOf(kind: RowKind, row: Pick<Row, 'values' | 'history'>): Trend | undefined {
  const definition = rowKindDefinition(kind).history;
  const [before, now] = (row.history ?? []).slice(-2);
  if (definition?.reads !== 'level' || !before || !now || !sameValues(now.values, trackedValues(kind, row.values))) return undefined;
  let product = 1;
  for (const field of definition.fields) {
    const [from, to] = [before.values[field], now.values[field]];
    if (from === undefined && to === undefined) continue;
    const scale = from === undefined || to === undefined ? undefined : scaleOf(kind, field, from, to);
    const rank = (value: string | undefined): number => scale?.find((choice) => choice.value === value)?.rank ?? 0;
    if (rank(from) === 0 || rank(to) === 0) return undefined;
    product *= rank(to) / rank(from);
  }
  return Math.abs(product - 1) < 1e-9 ? 'unchanged' : product > 1 ? 'rising' : 'falling';
}

/** A row without the days of its changes, for none of them happened to a copy. The mark of the words that a clearance was given for stays: the copy was given for those words too. */
export function withoutHistory(row: Row): Row {
  const { history: _left, ...rest } = row;
  return rest;
}

/** The choice that a value of a tracked field stands for, on the block's scale first. */
export function trackedChoice(kind: RowKind, field: string, value: string, settings: RowsSettings): Choice | undefined {
  const [words, five] = scalesOf(kind, field);
  const scales = settings.scale === 'five' ? [five, words] : [words, five];
  return scales.flat().find((choice) => choice?.value === value);
}

function trackedValues(kind: RowKind, values: Row['values']): Record<string, string> {
  const fields = rowKindDefinition(kind).history?.fields ?? [];
  return Object.fromEntries(fields.flatMap((field) => { const value = values[field]; return typeof value === 'string' ? [[field, value] as const] : []; }));
}

function sameValues(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function scalesOf(kind: RowKind, field: string): readonly (readonly Choice[])[] {
  const definition = rowKindDefinition(kind).fields.find((candidate) => candidate.name === field);
  return definition?.type === 'enum' ? [definition.choices, definition.choicesOfFive ?? []] : [];
}

const choicesOfField = (kind: RowKind, field: string): readonly Choice[] => scalesOf(kind, field).flat();

/** The scale on which both values stand. */
const scaleOf = (kind: RowKind, field: string, ...values: readonly string[]): readonly Choice[] | undefined => scalesOf(kind, field).find((scale) => values.every((value) => scale.some((choice) => choice.value === value)));

function stepBetween(was: Choice, now: Choice | undefined): FieldChange['step'] {
  if (was.rank === undefined || now?.rank === undefined || was.rank === now.rank) return 'beside';
  return now.rank > was.rank ? 'forward' : 'back';
}
