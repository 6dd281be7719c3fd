import { type FieldChange, lastChange, trackedChoice } from '../../../model/history';
import type { HistoryDefinition } from '../../../model/row-kinds/definition';
import { fieldDefinition, rowKindDefinition } from '../../../model/row-kinds/index';
import type { Row, RowKind, RowsSettings } from '../../../model/rows';
import { translated } from '../phrases';
import { printDate } from '../print-dates';
import { fill, printWords } from '../print-words';

/** The words of a change mark in a language, with an arrow for a rise, a fall or a step back: "Since 12 November 2026; was: Under discussion". */
export function changeWords(change: FieldChange, reads: HistoryDefinition['reads'], language: string): string {
  const words = printWords(language);
  const pattern = change.step === 'back' ? (reads === 'level' ? words.fallen : words.stepBack) : reads === 'level' && change.step === 'forward' ? words.risen : words.changed;
  return fill(pattern, { when: printDate(change.since, language), was: translated(change.was.label, language) });
}

/** The change mark of a field of a row; undefined for a field that is not tracked or did not change. */
export function changeMark(kind: RowKind, row: Pick<Row, 'values' | 'history'>, field: string, language: string): { readonly text: string; readonly step: FieldChange['step'] } | undefined {
  const change = lastChange(kind, row, field);
  return change && { text: changeWords(change, rowKindDefinition(kind).history?.reads ?? 'forward', language), step: change.step };
}

/** A value of a tracked field in words: the word of a choice, or a date as it is read in this language. */
export function trackedWords(kind: RowKind, field: string, value: string, settings: RowsSettings, language: string): string {
  if (fieldDefinition(kind, field)?.type === 'date') return printDate(value, language);
  return translated(trackedChoice(kind, field, value, settings)?.label ?? value, language);
}
