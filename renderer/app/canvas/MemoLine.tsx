import { promptIn } from '../../../shared/export/print/row-kind-in';
import type { MemoField } from '../../../shared/model/house-style';
import type { Metadata } from '../../../shared/model/metadata';
import type { BriefingLexicalEditor } from '../../editor';
import { DayField } from '../DayField';
import { setMetadata } from '../set-metadata';
import { GrowingText } from './GrowingText';
import { SpelledText } from './SpelledText';

interface MemoLineProps {
  readonly editor: BriefingLexicalEditor;
  readonly field: MemoField;
  readonly label: string;
  readonly metadata: Metadata;
  readonly readOnly: boolean;
  /** Called when the line becomes empty, so that it does not go away under the caret. */
  readonly onEmptied: () => void;
}

/** What stands in an empty line, pale and never printed. */
const PROMPTS: Readonly<Record<MemoField, string>> = {
  to: 'Who decides or reads', through: 'Through whom', from: 'Your name and office', copies: 'Who else gets it', date: 'Date of the memo', informationAsOf: 'Such as 14 March 2026, 18:00', reference: 'Reference', subject: 'Subject', decideBy: 'Decide by', contact: 'Whom to ask', consulted: 'Who was consulted',
};

/** One line of the memo block: its label, and its value edited in place. */
export function MemoLine({ editor, field, label, metadata, readOnly, onEmptied }: MemoLineProps) {
  const set = (text: string) => {
    if (text === '') onEmptied();
    setMetadata(editor, { [field]: text }, field);
  };
  const prompt = promptIn(PROMPTS[field], metadata.language);
  return (
    <div className="bd-memo-line" data-memo-field={field}>
      <span className="bd-memo-label" aria-hidden="true">{label}</span>
      {field === 'date' || field === 'decideBy'
        ? (
          <span className="bd-memo-value">
            <DayField language={metadata.language} value={metadata[field]} label={label} placeholder={PROMPTS[field]} appearance="underline" className="bd-memo-day" disabled={readOnly} onChange={(day) => setMetadata(editor, { [field]: day })} />
            {field === 'decideBy' && <SpelledText className="bd-memo-reason" label={promptIn('Reason for the date', metadata.language)} value={metadata.decideByReason} prompt={promptIn('because …', metadata.language)} language={metadata.language} readOnly={readOnly} onChange={(text) => setMetadata(editor, { decideByReason: text }, 'decideByReason')} onReplace={(text) => setMetadata(editor, { decideByReason: text })} />}
          </span>
        )
        : field === 'subject'
          ? <SpelledText className="bd-memo-value bd-memo-subject" label={label} value={metadata.subject} prompt={prompt} language={metadata.language} readOnly={readOnly} onChange={set} onReplace={(text) => setMetadata(editor, { subject: text })} />
          : <GrowingText className="bd-memo-value" label={label} value={metadata[field]} prompt={prompt} readOnly={readOnly} onChange={set} />}
    </div>
  );
}
