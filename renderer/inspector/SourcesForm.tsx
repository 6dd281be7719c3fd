import { Field } from '@fluentui/react-components';
import type { Source } from '../../shared/model/briefing';
import { createId } from '../../shared/model/create-id';
import { DayField } from '../app/DayField';
import { type BriefingLexicalEditor, updateBriefingData } from '../editor';
import { EntryList } from './EntryList';
import { LineField } from './LineField';

type OptionalText = 'author' | 'publisher' | 'url' | 'note';

/** The sources that citations and rows refer to. */
export function SourcesForm({ editor, sources, readOnly }: { readonly editor: BriefingLexicalEditor; readonly sources: readonly Source[]; readonly readOnly: boolean }) {
  const keep = (next: Source[], mergeKey?: string) => updateBriefingData(editor, { sources: next }, mergeKey === undefined ? {} : { mergeKey });
  const without = (source: Source, field: OptionalText | 'date', value: string | undefined) => {
    const { [field]: _before, ...rest } = source;
    keep(sources.map((other) => (other === source ? (value === undefined || value === '' ? rest : { ...rest, [field]: value }) : other)), `source.${source.id}.${field}`);
  };
  return (
    <EntryList entries={sources} readOnly={readOnly} noun="source" nameOf={(source) => source.title} emptyWords="Sources can be cited in the text and named in rows." create={(): Source => ({ id: createId(), title: '' })} onChange={keep}>
      {(source, change) => (
        <>
          <LineField label="Title" value={source.title} readOnly={readOnly} onChange={(title) => change({ title }, 'title')} />
          <div className="bd-pair">
            <LineField label="Author" value={source.author ?? ''} readOnly={readOnly} onChange={(value) => without(source, 'author', value)} />
            <LineField label="Publisher" value={source.publisher ?? ''} readOnly={readOnly} onChange={(value) => without(source, 'publisher', value)} />
          </div>
          <Field label="Date"><DayField value={source.date} monthAllowed disabled={readOnly} placeholder="Day or month" onChange={(value) => without(source, 'date', value)} /></Field>
          <LineField label="Address" value={source.url ?? ''} readOnly={readOnly} onChange={(value) => without(source, 'url', value)} />
        </>
      )}
    </EntryList>
  );
}
