import { useMemo } from 'react';
import { type BriefingLexicalEditor, readBriefingData, updateBriefingData } from '../editor';
import { fieldWords } from '../../shared/model/field-words';
import { useSession } from '../app/session-store';
import { fieldNamesUsed } from './field-names-used';
import { LineField } from './LineField';

/** Every field that stands in the text, with its value; the same name shows the same value everywhere. */
export function FieldsForm({ editor, values, readOnly }: { readonly editor: BriefingLexicalEditor; readonly values: Readonly<Record<string, string>>; readonly readOnly: boolean }) {
  const settled = useSession((store) => store.settled);
  const names = useMemo(() => fieldNamesUsed(editor), [editor, settled, values]);
  const set = (name: string, value: string) => updateBriefingData(editor, { fieldValues: { ...readBriefingData(editor).fieldValues, [name]: value } }, { mergeKey: `field.${name}` });
  if (names.length === 0) return <p className="bd-quiet">No fields in the text. Type / and choose Field to insert one.</p>;
  return <div className="bd-panel-form">{names.map((name) => <LineField key={name} label={label(name)} value={values[name] ?? ''} placeholder="Not filled" readOnly={readOnly} onChange={(value) => set(name, value)} />)}</div>;
}

/** What it is called, as a label begins; a name of the office's own stays as it was written. */
function label(name: string): string {
  const words = fieldWords(name);
  return words === name ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
