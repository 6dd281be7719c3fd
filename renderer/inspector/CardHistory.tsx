import { Button } from '@fluentui/react-components';
import { rowKindIn } from '../../shared/export/print/row-kind-in';
import { printWords } from '../../shared/export/print/print-words';
import { printDate } from '../../shared/export/print/print-dates';
import { trackedWords } from '../../shared/export/print/rows/change-words';
import { trendOf } from '../../shared/model/history';
import type { HistoryEntry, Row, RowKind, RowsSettings } from '../../shared/model/rows';
import { announceUndoable } from '../app/announce-undoable';
import { type BriefingLexicalEditor, CLEAR_ROW_HISTORY_COMMAND, dispatch } from '../editor';

interface CardHistoryProps {
  readonly editor: BriefingLexicalEditor;
  readonly row: Row;
  readonly kind: RowKind;
  readonly settings: RowsSettings;
  /** That of the briefing. */
  readonly language: string;
  readonly readOnly: boolean;
}

/** What the app kept of a row: the trend, and how its status or scores stood on which day, the latest first. It is never typed; it can only be forgotten. */
export function CardHistory({ editor, row, kind, settings, language, readOnly }: CardHistoryProps) {
  const definition = rowKindIn(kind, language);
  const entries = row.history ?? [];
  if (!definition.history) return null;
  const words = printWords(language);
  const fields = definition.fields.filter((field) => definition.history?.fields.includes(field.name));
  const said = (entry: HistoryEntry): string => fields.map((field, at) => {
    const value = entry.values[field.name];
    const word = value === undefined ? words.notSet : trackedWords(kind, field.name, value, settings, language);
    if (field.type === 'date') return `${field.label}: ${word}`;
    return fields.length === 1 ? word : `${at === 0 ? field.label : field.label.toLowerCase()} ${word.charAt(0).toLowerCase()}${word.slice(1)}`;
  }).join(', ');
  const trend = trendOf(kind, row);
  const forget = () => {
    dispatch(editor, CLEAR_ROW_HISTORY_COMMAND, { rowId: row.id });
    announceUndoable(editor, 'The history of this row was forgotten.');
  };
  if (entries.length === 0) return <p className="bd-quiet">{`Kept by itself: the day on which ${fields.map((field) => field.label.toLowerCase()).join(' or ')} changes, and what it was before.${definition.history.slippedFrom === undefined ? '' : ' A date that is moved to a later one says what it slipped from.'}`}</p>;
  return (
    <div className="bd-panel-form">
      {trend !== undefined && <p className="bd-card-trend">{`${words.trend}: ${words.trends[trend]}`}</p>}
      <ul className="bd-card-history" aria-label={definition.history.label}>
        {[...entries].reverse().map((entry) => (
          <li key={entry.on ?? ''}><span className="bd-quiet">{entry.on === undefined ? words.earlier : printDate(entry.on, language)}</span><span>{said(entry)}</span></li>
        ))}
      </ul>
      {!readOnly && <Button size="small" className="bd-entry-add" onClick={forget}>Forget this history</Button>}
    </div>
  );
}
