import { memoLabel } from '../../../shared/export/print/memo-block';
import type { HouseStyle, MemoField } from '../../../shared/model/house-style';
import type { Metadata } from '../../../shared/model/metadata';
import type { BriefingLexicalEditor } from '../../editor';
import { languagesFor } from '../languages';
import { setLanguage } from '../set-language';
import { setMetadata } from '../set-metadata';
import { GrowingText } from './GrowingText';
import { SpelledText } from './SpelledText';

interface MemoMoreProps {
  readonly editor: BriefingLexicalEditor;
  readonly metadata: Metadata;
  readonly readOnly: boolean;
  /** Lines of the house style that are not shown while they are empty. */
  readonly lines: HouseStyle['memoBlock'];
  readonly onAsk: (field: MemoField) => void;
}

/** What rules the whole paper and is no line of the memo block: marking text, a line such as "Draft, deliberative", and the language. */
export function MemoMore({ editor, metadata, readOnly, lines, onAsk }: MemoMoreProps) {
  const languages = languagesFor(metadata.language);
  return (
    <div className="bd-memo-more">
      <span className="bd-memo-more-item" data-memo-field="marking">
        <span aria-hidden="true">Marking</span>
        <GrowingText label="Marking text of the banner" value={metadata.marking} prompt="none" readOnly={readOnly} onChange={(text) => setMetadata(editor, { marking: text.slice(0, 200) }, 'marking')} />
      </span>
      <span className="bd-memo-more-item" data-memo-field="deliberativeLine">
        <span aria-hidden="true">Line below it</span>
        <SpelledText label="Line below the banner" value={metadata.deliberativeLine} prompt="none" language={metadata.language} readOnly={readOnly} onChange={(text) => setMetadata(editor, { deliberativeLine: text }, 'deliberativeLine')} onReplace={(text) => setMetadata(editor, { deliberativeLine: text })} />
      </span>
      <label className="bd-memo-more-item" data-memo-field="language">
        <span>Language</span>
        <select value={metadata.language} disabled={readOnly} onChange={(event) => setLanguage(editor, event.target.value)}>
          {languages.map((entry) => <option key={entry.tag} value={entry.tag}>{entry.name}</option>)}
        </select>
      </label>
      {lines.length > 0 && (
        <span className="bd-memo-more-item">
          <span>Add</span>
          {lines.map(({ field, label }) => ({ field, label: memoLabel(field, label, metadata.language) })).map(({ field, label }) => <button key={field} type="button" className="bd-memo-add" data-memo-add={field} aria-label={`Add the line ${label}`} onClick={() => onAsk(field)}>{label}</button>)}
        </span>
      )}
    </div>
  );
}
