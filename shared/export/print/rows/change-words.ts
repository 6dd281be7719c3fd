import { type FieldChange, lastChange } from '../../../model/history';
import { rowKindDefinition } from '../../../model/row-kinds/index';
import type { Row, RowKind } from '../../../model/rows';
import { translated } from '../phrases';
import { printDate } from '../print-dates';
import { fill, printWords } from '../print-words';

/** The words of a change mark in a language, with an arrow for a rise, a fall or a step back: "Since 12 November 2026; was: Under discussion". */
export function changeWords(change: FieldChange, reads: 'forward' | 'level', language: string): string {
  const words = printWords(language);
  const pattern = change.step === 'back' ? (reads === 'level' ? words.fallen : words.stepBack) : reads === 'level' && change.step === 'forward' ? words.risen : words.changed;
  return fill(pattern, { when: printDate(change.since, language), was: translated(change.was.label, language) });
}

/** The change mark of a field of a row; undefined for a field that is not tracked or did not change. */
export function changeMark(kind: RowKind, row: Pick<Row, 'values' | 'history'>, field: string, language: string): { readonly text: string; readonly step: FieldChange['step'] } | undefined {
  const change = lastChange(kind, row, field);
  return change && { text: changeWords(change, rowKindDefinition(kind).history?.reads ?? 'forward', language), step: change.step };
}
