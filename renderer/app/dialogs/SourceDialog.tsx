import { useState } from 'react';
import type { Source } from '../../../shared/model/briefing';
import { createId } from '../../../shared/model/create-id';
import { type BriefingLexicalEditor, readBriefingData, updateBriefingData } from '../../editor';
import { SourceFields } from '../../inspector/SourceFields';
import { AskDialog } from './AskDialog';

/** A new source for the list, asked for where one is needed. */
export function SourceDialog({ editor, onAdded, onClose }: { readonly editor: BriefingLexicalEditor; readonly onAdded: (sourceId: string) => void; readonly onClose: () => void }) {
  const [source, setSource] = useState<Source>(() => ({ id: createId(), title: '' }));
  const add = () => {
    updateBriefingData(editor, { sources: [...readBriefingData(editor).sources, { ...source, title: source.title.trim() }] });
    onAdded(source.id);
    onClose();
  };
  return (
    <AskDialog title="Add a source" submit={{ label: 'Add', run: add, disabled: source.title.trim() === '' }} onClose={onClose}>
      <SourceFields source={source} language={readBriefingData(editor).metadata.language} readOnly={false} onChange={setSource} />
    </AskDialog>
  );
}
