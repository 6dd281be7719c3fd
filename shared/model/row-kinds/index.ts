// All row kinds by name. Adding one: docs/add-a-row-kind.md.
import type { RowKind } from '../rows';
import { CLEARANCE, TALKING_POINTS, TIMELINE } from './companions';
import type { FieldDefinition, RowKindDefinition } from './definition';
import { ENFORCEMENT_OPTIONS } from './enforcement-options';
import { OPTIONS } from './options';
import { PROGRESS } from './progress';
import { RECOMMENDATIONS } from './recommendations';
import { RISKS } from './risks';
import { STICKING_POINTS } from './sticking-points';

const DEFINITIONS: Readonly<Record<RowKind, RowKindDefinition>> = {
  risks: RISKS, progress: PROGRESS, stickingPoints: STICKING_POINTS, enforcementOptions: ENFORCEMENT_OPTIONS, options: OPTIONS,
  recommendations: RECOMMENDATIONS, timeline: TIMELINE, talkingPoints: TALKING_POINTS, clearance: CLEARANCE,
};

/** The definition of a row kind. */
export const rowKindDefinition = (kind: RowKind): RowKindDefinition => DEFINITIONS[kind];

/** The definition of the field that a key names (`position.p1` is the field `position` of party `p1`), if the kind has it. */
export function fieldDefinition(kind: RowKind, key: string): FieldDefinition | undefined {
  const name = key.split('.')[0];
  return DEFINITIONS[kind].fields.find((field) => field.name === name);
}

/** Whether a key names a marking: the field that another one of the row is `markedBy`. */
export const isMarkingKey = (kind: RowKind, key: string): boolean => DEFINITIONS[kind].fields.some(({ markedBy }) => markedBy !== undefined && markedBy === key.split('.')[0]);

/** Whether a field holds text (`rich` or `line`). */
export const isTextField = (field: FieldDefinition): boolean => field.type === 'rich' || field.type === 'line';
