import { attachmentTabs } from '../../shared/export/print/attachment-tabs';
import { printWords } from '../../shared/export/print/print-words';
import type { Attachment } from '../../shared/model/briefing';
import { createId } from '../../shared/model/create-id';
import { type BriefingLexicalEditor, updateBriefingData } from '../editor';
import { EntryList } from './EntryList';
import { LineField } from './LineField';

interface AttachmentsFormProps {
  readonly editor: BriefingLexicalEditor;
  readonly attachments: readonly Attachment[];
  /** The briefing's language, in which the tabs are named. */
  readonly language: string;
  readonly readOnly: boolean;
}

/** What is attached to the paper, each with the tab under which it is listed at the end. */
export function AttachmentsForm({ editor, attachments, language, readOnly }: AttachmentsFormProps) {
  const tabs = new Map(attachmentTabs(attachments, printWords(language)).map(({ id, tab }) => [id, tab]));
  return (
    <EntryList entries={attachments} readOnly={readOnly} noun="attachment" nameOf={(attachment) => attachment.title} emptyWords="What is handed over with the paper. It is listed at the end, by tabs." create={(): Attachment => ({ id: createId(), title: '' })} onChange={(next, mergeKey) => updateBriefingData(editor, { attachments: next }, mergeKey === undefined ? {} : { mergeKey })}>
      {(attachment, change) => (
        <>
          <LineField label="Title" value={attachment.title} readOnly={readOnly} onChange={(title) => change({ title }, 'title')} />
          <LineField label="Note" value={attachment.note ?? ''} readOnly={readOnly} onChange={(note) => change({ note }, 'note')} />
          <p className="bd-quiet bd-entry-note">{tabs.get(attachment.id) ?? 'Not printed while it has no title.'}</p>
        </>
      )}
    </EntryList>
  );
}
