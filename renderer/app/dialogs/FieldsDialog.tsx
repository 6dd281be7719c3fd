import { Combobox, Field, Input, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fieldWords } from '../../../shared/model/field-words';
import { fieldNameSchema } from '../../../shared/model/inline';
import { type BriefingLexicalEditor, dispatch, INSERT_FIELD_COMMAND, readBriefingData, updateBriefingData } from '../../editor';
import { fieldNamesUsed } from '../../inspector/field-names-used';
import { AskDialog } from './AskDialog';
import { backToText } from './back-to-text';

/** Inserts a field such as {{party.a}}: one that is used already, or a new name; with its value for the whole briefing. */
export function FieldsDialog({ editor, onClose }: { readonly editor: BriefingLexicalEditor; readonly onClose: () => void }) {
  const known = useMemo(() => fieldNamesUsed(editor), [editor]);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const choose = (chosen: string) => { setName(chosen); setFault(null); setValue(readBriefingData(editor).fieldValues[chosen] ?? ''); };
  const leave = () => { onClose(); backToText(editor); };
  const insert = () => {
    const cleaned = name.trim().replace(/^\{\{|\}\}$/g, '').trim().replace(/\s+/g, '-').replace(/['ʼ]/g, '’');
    if (!fieldNameSchema.safeParse(cleaned).success) { setFault('Use letters, digits and dots, beginning with a letter, such as party.a or дата.раунду'); return; }
    dispatch(editor, INSERT_FIELD_COMMAND, { name: cleaned });
    const { fieldValues } = readBriefingData(editor);
    if (value.trim() !== (fieldValues[cleaned] ?? '')) updateBriefingData(editor, { fieldValues: { ...fieldValues, [cleaned]: value.trim() } });
    leave();
  };
  return (
    <AskDialog title="Insert a field" submit={{ label: 'Insert', run: insert, disabled: name.trim() === '' }} onClose={leave}>
      <Field label="Name" hint="The same name shows the same value everywhere." {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}>
        <Combobox freeform autoFocus value={name} onChange={(event) => choose(event.target.value)} onOptionSelect={(_event, data) => choose(data.optionValue ?? '')}>
          {known.map((entry) => <Option key={entry} value={entry} text={entry}>{fieldWords(entry) === entry ? entry : `${entry} (${fieldWords(entry)})`}</Option>)}
        </Combobox>
      </Field>
      <Field label="Value" hint="May stay empty; it is then a gap."><Input value={value} maxLength={1000} onChange={(_event, data) => setValue(data.value)} /></Field>
    </AskDialog>
  );
}
