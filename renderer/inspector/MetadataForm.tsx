import { Field, Select } from '@fluentui/react-components';
import { BRIEFING_KINDS, type BriefingKind, type Metadata } from '../../shared/model/metadata';
import { DayField } from '../app/DayField';
import { languagesFor } from '../app/languages';
import { setLanguage } from '../app/set-language';
import { setMetadata } from '../app/set-metadata';
import { KIND_WORDS } from '../app/words';
import type { BriefingLexicalEditor } from '../editor';
import { LikelihoodScaleField } from './LikelihoodScaleField';
import { LineField } from './LineField';

interface MetadataFormProps {
  readonly editor: BriefingLexicalEditor;
  readonly metadata: Metadata;
  readonly readOnly: boolean;
}

type TextField = Exclude<keyof Metadata, 'kind' | 'date' | 'decideBy' | 'language' | 'likelihoodScale' | 'acronymList' | 'nameList'>;
const FIRST: readonly (readonly [TextField, string])[] = [['subject', 'Subject'], ['reference', 'Reference'], ['to', 'To'], ['through', 'Through'], ['from', 'From'], ['copies', 'Copies']];
const LAST: readonly (readonly [TextField, string])[] = [['informationAsOf', 'Information as of'], ['marking', 'Marking text of the banner'], ['deliberativeLine', 'Line below the banner'], ['contact', 'Contact'], ['consulted', 'Consulted']];

/** The metadata as a form, for those who prefer one to the memo block. */
export function MetadataForm({ editor, metadata, readOnly }: MetadataFormProps) {
  const line = ([name, label]: readonly [TextField, string]) => <LineField key={name} label={label} value={metadata[name]} readOnly={readOnly} maxLength={name === 'marking' ? 200 : 1000} onChange={(value) => setMetadata(editor, { [name]: value }, name)} />;
  const languages = languagesFor(metadata.language);
  return (
    <div className="bd-panel-form">
      <Field label="Kind">
        <Select value={metadata.kind} disabled={readOnly} onChange={(_event, data) => setMetadata(editor, { kind: data.value as BriefingKind })}>
          {BRIEFING_KINDS.map((kind) => <option key={kind} value={kind}>{KIND_WORDS[kind]}</option>)}
        </Select>
      </Field>
      {FIRST.map(line)}
      <Field label="Date"><DayField language={metadata.language} value={metadata.date} disabled={readOnly} onChange={(day) => setMetadata(editor, { date: day })} /></Field>
      <Field label="Decide by"><DayField language={metadata.language} value={metadata.decideBy} disabled={readOnly} onChange={(day) => setMetadata(editor, { decideBy: day })} /></Field>
      <LineField label="Reason for the date" value={metadata.decideByReason} readOnly={readOnly} onChange={(value) => setMetadata(editor, { decideByReason: value }, 'decideByReason')} />
      {LAST.map(line)}
      <Field label="Language">
        <Select value={metadata.language} disabled={readOnly} onChange={(_event, data) => setLanguage(editor, data.value)}>
          {languages.map((entry) => <option key={entry.tag} value={entry.tag}>{entry.name}</option>)}
        </Select>
      </Field>
      <LikelihoodScaleField editor={editor} scale={metadata.likelihoodScale} readOnly={readOnly} />
    </div>
  );
}
