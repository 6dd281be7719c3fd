import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { createId } from '../../../shared/model/create-id';
import { type BriefingLexicalEditor, citationAtCaret, dispatch, inOrderOfNumbers, INSERT_CITATION_COMMAND, readBriefingData, removeCitation, SET_CITATION_COMMAND, updateBriefingData } from '../../editor';
import { AskDialog } from './AskDialog';
import { backToText } from './back-to-text';

const NEW = '+';

/** Cites one of the briefing's sources at the caret, or a new one that goes into the list of sources. A citation that the caret touches can be changed or removed. */
export function CitationDialog({ editor, onClose }: { readonly editor: BriefingLexicalEditor; readonly onClose: () => void }) {
  const [sources] = useState(() => inOrderOfNumbers(editor, readBriefingData(editor).sources));
  const [touched] = useState(() => citationAtCaret(editor));
  const [chosen, setChosen] = useState(() => sources.find((source) => source.id === touched?.sourceId)?.id ?? sources[0]?.id ?? NEW);
  const [title, setTitle] = useState('');
  const [locator, setLocator] = useState(touched?.locator ?? '');
  const leave = () => { onClose(); backToText(editor); };
  const chosenSource = (): string => {
    if (chosen !== NEW) return chosen;
    const id = createId();
    updateBriefingData(editor, { sources: [...readBriefingData(editor).sources, { id, title: title.trim() }] });
    return id;
  };
  const place = () => (locator.trim() === '' ? {} : { locator: locator.trim() });
  const cite = () => { dispatch(editor, INSERT_CITATION_COMMAND, { sourceId: chosenSource(), ...place() }); leave(); };
  const change = () => { if (touched) dispatch(editor, SET_CITATION_COMMAND, { id: touched.id, sourceId: chosenSource(), ...place() }); leave(); };
  const remove = () => { if (touched) removeCitation(editor, touched.id); leave(); };
  const disabled = chosen === NEW && title.trim() === '';
  return (
    <AskDialog title={touched ? 'Citation' : 'Cite a source'} submit={touched ? { label: 'Change', run: change, disabled } : { label: 'Cite', run: cite, disabled }} onClose={leave}
      {...(touched ? { others: <><Button type="button" disabled={disabled} onClick={cite}>Cite another here</Button><Button type="button" onClick={remove}>Remove</Button></> } : {})}>
      {sources.length > 0 && <Field label="Source">
        <RadioGroup value={chosen} onChange={(_event, data) => setChosen(data.value)}>
          {sources.map((source, at) => <Radio key={source.id} value={source.id} label={`[${at + 1}] ${source.title || 'Source without a title'}`} />)}
          <Radio value={NEW} label="A new source" />
        </RadioGroup>
      </Field>}
      {chosen === NEW && <Field label={sources.length > 0 ? 'Title of the new source' : 'Title of the source'}><Input autoFocus value={title} maxLength={1000} onChange={(_event, data) => setTitle(data.value)} /></Field>}
      <Field label="Place in it" hint="Such as p. 4; may stay empty."><Input value={locator} maxLength={200} onChange={(_event, data) => setLocator(data.value)} /></Field>
    </AskDialog>
  );
}
