import { Field } from '@fluentui/react-components';
import type { Source } from '../../shared/model/briefing';
import { DayField } from '../app/DayField';
import { LineField } from './LineField';

interface SourceFieldsProps {
  readonly source: Source;
  /** Of the briefing: its list of sources prints the date in it. */
  readonly language: string;
  readonly readOnly: boolean;
  readonly onChange: (source: Source, field: keyof Source) => void;
}

type Optional = 'author' | 'publisher' | 'url' | 'date' | 'note';

/** What is known of a source. */
export function SourceFields({ source, language, readOnly, onChange }: SourceFieldsProps) {
  const set = (field: Optional, value: string | undefined) => {
    const { [field]: _before, ...rest } = source;
    onChange(value === undefined || value === '' ? rest : { ...rest, [field]: value }, field);
  };
  return (
    <>
      <LineField label="Title" value={source.title} readOnly={readOnly} onChange={(title) => onChange({ ...source, title }, 'title')} />
      <div className="bd-pair">
        <LineField label="Author" value={source.author ?? ''} readOnly={readOnly} onChange={(value) => set('author', value)} />
        <LineField label="Publisher" value={source.publisher ?? ''} readOnly={readOnly} onChange={(value) => set('publisher', value)} />
      </div>
      <Field label="Date"><DayField language={language} value={source.date} monthAllowed disabled={readOnly} placeholder="Day or month" onChange={(value) => set('date', value)} /></Field>
      <LineField label="Note" value={source.note ?? ''} readOnly={readOnly} onChange={(value) => set('note', value)} />
      <LineField label="Address" value={source.url ?? ''} readOnly={readOnly} onChange={(value) => set('url', value)} />
    </>
  );
}
