import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { createId } from '../../../shared/model/create-id';
import { type BriefingLexicalEditor, dispatch, focusEditor, INSERT_CITATION_COMMAND, readBriefingData, updateBriefingData } from '../../editor';

const NEW = '+';

/** Cites one of the briefing's sources at the caret, or a new one that goes into the list of sources. */
export function CitationDialog({ editor, onClose }: { readonly editor: BriefingLexicalEditor; readonly onClose: () => void }) {
  const [sources] = useState(() => readBriefingData(editor).sources);
  const [chosen, setChosen] = useState(sources[0]?.id ?? NEW);
  const [title, setTitle] = useState('');
  const [locator, setLocator] = useState('');
  const leave = () => { onClose(); requestAnimationFrame(() => focusEditor(editor)); };
  const cite = (event: FormEvent) => {
    event.preventDefault();
    let sourceId = chosen;
    if (chosen === NEW) {
      sourceId = createId();
      updateBriefingData(editor, { sources: [...readBriefingData(editor).sources, { id: sourceId, title: title.trim() }] });
    }
    dispatch(editor, INSERT_CITATION_COMMAND, { sourceId, ...(locator.trim() === '' ? {} : { locator: locator.trim() }) });
    leave();
  };
  return (
    <Dialog open onOpenChange={(_event, data) => { if (!data.open) leave(); }}>
      <DialogSurface className="bd-dialog-small">
        <form onSubmit={cite}>
          <DialogBody>
            <DialogTitle>Cite a source</DialogTitle>
            <DialogContent className="bd-form">
              <Field label="Source">
                <RadioGroup value={chosen} onChange={(_event, data) => setChosen(data.value)}>
                  {sources.map((source) => <Radio key={source.id} value={source.id} label={source.title || 'Source without a title'} />)}
                  <Radio value={NEW} label="A new source" />
                </RadioGroup>
              </Field>
              {chosen === NEW && <Field label="Title of the new source"><Input autoFocus value={title} maxLength={1000} onChange={(_event, data) => setTitle(data.value)} /></Field>}
              <Field label="Place in it" hint="Such as p. 4; may stay empty."><Input value={locator} maxLength={200} onChange={(_event, data) => setLocator(data.value)} /></Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={chosen === NEW && title.trim() === ''}>Cite</Button>
              <Button type="button" onClick={leave}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
