import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { createId } from '../../../shared/model/create-id';
import { type BriefingLexicalEditor, dispatch, focusEditor, INSERT_CITATION_COMMAND, readBriefingData, updateBriefingData } from '../../editor';
import { AskDialog } from './AskDialog';

const NEW = '+';

/** Cites one of the briefing's sources at the caret, or a new one that goes into the list of sources. */
export function CitationDialog({ editor, onClose }: { readonly editor: BriefingLexicalEditor; readonly onClose: () => void }) {
  const [sources] = useState(() => readBriefingData(editor).sources);
  const [chosen, setChosen] = useState(sources[0]?.id ?? NEW);
  const [title, setTitle] = useState('');
  const [locator, setLocator] = useState('');
  const leave = () => { onClose(); requestAnimationFrame(() => focusEditor(editor)); };
  const cite = () => {
    let sourceId = chosen;
    if (chosen === NEW) {
      sourceId = createId();
      updateBriefingData(editor, { sources: [...readBriefingData(editor).sources, { id: sourceId, title: title.trim() }] });
    }
    dispatch(editor, INSERT_CITATION_COMMAND, { sourceId, ...(locator.trim() === '' ? {} : { locator: locator.trim() }) });
    leave();
  };
  return (
    <AskDialog title="Cite a source" submit={{ label: 'Cite', run: cite, disabled: chosen === NEW && title.trim() === '' }} onClose={leave}>
      <Field label="Source">
        <RadioGroup value={chosen} onChange={(_event, data) => setChosen(data.value)}>
          {sources.map((source) => <Radio key={source.id} value={source.id} label={source.title || 'Source without a title'} />)}
          <Radio value={NEW} label="A new source" />
        </RadioGroup>
      </Field>
      {chosen === NEW && <Field label="Title of the new source"><Input autoFocus value={title} maxLength={1000} onChange={(_event, data) => setTitle(data.value)} /></Field>}
      <Field label="Place in it" hint="Such as p. 4; may stay empty."><Input value={locator} maxLength={200} onChange={(_event, data) => setLocator(data.value)} /></Field>
    </AskDialog>
  );
}
