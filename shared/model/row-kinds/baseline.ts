import { rowKindDefinition } from './index';
import type { Row, RowKind } from '../rows';

/** Whether a row is the baseline of its kind: one of the values that make it so is enough. */
export const isBaselineRow = (kind: RowKind, values: Row['values']): boolean => Object.entries(rowKindDefinition(kind).baseline?.values ?? {}).some(([key, value]) => values[key] === value);
