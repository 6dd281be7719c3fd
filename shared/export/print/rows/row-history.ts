import { trendOf } from '../../../model/history';
import type { HistoryEntry, Row } from '../../../model/rows';
import type { PrintList, PrintParagraph } from '../print-document';
import { printDate } from '../print-dates';
import { label, run } from '../print-inlines';
import { paragraphOf } from '../print-paragraph';
import { trackedWords } from './change-words';
import { definitionsOf } from '../../../model/row-kinds/row-columns';
import type { RowsScope } from './rows-scope';

/** What the app kept of a row, for its fiche: the trend, and how the tracked fields stood on which day; nothing of a row that never changed, nor of a date that never moved. */
export function rowHistory(row: Row, scope: RowsScope): (PrintParagraph | PrintList)[] {
  const { context, definition, block } = scope;
  const entries = row.history ?? [];
  const ofDates = definition.history?.reads === 'date';
  if (!definition.history || entries.length < (ofDates ? 2 : 1)) return [];
  const fields = definitionsOf(definition.history.fields, definition);
  const valuesOf = (entry: HistoryEntry): string => fields.flatMap((field) => {
    const value = entry.values[field.name];
    const word = value === undefined ? context.words.notSet : trackedWords(block.kind, field.name, value, block.settings, context.language);
    // The day of the change stands before it: a date says that it is another.
    return fields.length === 1 && !ofDates ? [word] : [`${context.phrase(field.label)} – ${word}`];
  }).join('; ');
  const trend = trendOf(block.kind, row);
  return [
    ...(trend ? [paragraphOf([label(`${context.words.trend}: `), run(context.words.trends[trend])], 'cell', context, row.id, 'fichetrend')] : []),
    {
      type: 'list', kind: 'bullet', start: 1,
      items: entries.map((entry, index) => ({ anchor: context.anchor(row.id, 'fichehistory', index + 1), content: [label(`${entry.on === undefined ? context.words.earlier : printDate(entry.on, context.language)}: `), run(valuesOf(entry))], direction: context.direction })),
    },
  ];
}
