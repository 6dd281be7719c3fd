import { type BriefingLexicalEditor, useOutline } from '../../editor';
import { AddSectionMenu } from '../../outline/AddSectionMenu';

/** What stands on the page of a briefing without sections: what is missing, and the way to go on. */
export function NoSections({ editor, readOnly }: { readonly editor: BriefingLexicalEditor; readonly readOnly: boolean }) {
  const outline = useOutline(editor);
  if (outline.length > 0) return null;
  return (
    <div className="bd-no-sections">
      <p className="bd-no-sections-title">This briefing has no sections.</p>
      {!readOnly && <p>Begin with a bottom line, a recommendation or free text.</p>}
      {!readOnly && <AddSectionMenu editor={editor} afterSectionId={undefined} onPage />}
    </div>
  );
}
