// What a date slipped from: kept by the app where it saw the date move to a later one (history.ts), and never in the place of what a person typed.
import { rowKindDefinition } from './row-kinds/index';
import type { HistoryEntry, Row, RowKind } from './rows';

type Kept = Pick<Row, 'values' | 'history'>;

/**
 * The values of a row after its date was changed, given its history after the change: a date that is later than the first that it had on an earlier day slipped from that one, and no longer when it goes back.
 * What a person typed there stays, and so does a field that a person emptied.
 */
export function withSlip(kind: RowKind, before: Kept, after: Row['values'], history: readonly HistoryEntry[]): Row['values'] {
  const fields = fieldsOf(kind);
  if (!fields || after[fields.date] === before.values[fields.date]) return after;
  const said = before.values[fields.slippedFrom];
  if (after[fields.slippedFrom] !== said) return after;
  if (said === undefined ? slipOf(kind, before) !== undefined : !isKept(kind, before)) return after;
  if (after[fields.date] === undefined) return after;
  const { [fields.slippedFrom]: _old, ...others } = after;
  const slip = slipOf(kind, { values: after, history: [...history] });
  return slip === undefined ? others : { ...others, [fields.slippedFrom]: slip };
}

/** The values of a row without what the app said of its date, as when its history is forgotten. */
export function withoutSlip(kind: RowKind, row: Kept): Row['values'] {
  const fields = fieldsOf(kind);
  if (!fields || !isKept(kind, row)) return row.values;
  const { [fields.slippedFrom]: _old, ...others } = row.values;
  return others;
}

/** Whether a date is later than another. A month is neither later nor earlier than a day in it. */
export function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}

function fieldsOf(kind: RowKind): { readonly date: string; readonly slippedFrom: string } | undefined {
  const { history } = rowKindDefinition(kind);
  const [date] = history?.fields ?? [];
  return history?.slippedFrom === undefined || date === undefined ? undefined : { date, slippedFrom: history.slippedFrom };
}

/** The first date that a row had, as far as anyone knows. */
function firstDate(date: string, { values, history = [] }: Kept): string | undefined {
  const first = history.length === 0 ? values[date] : history.map((entry) => entry.values[date]).find((value) => value !== undefined);
  return typeof first === 'string' ? first : undefined;
}

/** The date that a row's date slipped from; undefined when it did not slip. */
function slipOf(kind: RowKind, row: Kept): string | undefined {
  const fields = fieldsOf(kind);
  const first = fields && firstDate(fields.date, row);
  const now = fields && row.values[fields.date];
  return first !== undefined && typeof now === 'string' && isLater(now, first) ? first : undefined;
}

/** Whether the app wrote what a row says that its date slipped from, perhaps before the date was taken out. */
function isKept(kind: RowKind, row: Kept): boolean {
  const fields = fieldsOf(kind);
  const said = fields && row.values[fields.slippedFrom];
  return fields !== undefined && said !== undefined && (row.values[fields.date] === undefined ? firstDate(fields.date, row) : slipOf(kind, row)) === said;
}
