import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { BriefingEditorHandle } from '../editor';
import { focusEditor } from '../editor';
import { RowCard } from './RowCard';
import { SectionCard } from './SectionCard';
import { useShownPlace } from './use-shown-place';

/** What the caret stands in: the card of a row with every field, and from there the section that it stands in; else the section. Stays on the last row while the focus is in the panel. */
export function CardTab({ handle, readOnly }: { readonly handle: BriefingEditorHandle; readonly readOnly: boolean }) {
  const { editor } = handle;
  const shown = useShownPlace(editor);
  const [ofSection, setOfSection] = useState(false);
  useEffect(() => setOfSection(false), [shown.rowId]);
  return (
    <div className="bd-card-tab">
      {shown.rowId !== undefined && <Button size="small" appearance="subtle" className="bd-card-switch" onClick={() => setOfSection(!ofSection)}>{ofSection ? 'Back to the row' : 'Section settings'}</Button>}
      {shown.rowId !== undefined && !ofSection
        ? <RowCard handle={handle} rowId={shown.rowId} readOnly={readOnly} />
        : shown.sectionId !== undefined
          ? <SectionCard key={shown.sectionId} handle={handle} sectionId={shown.sectionId} readOnly={readOnly} />
          : <p className="bd-empty">Put the caret into a section or a row to see its fields here.</p>}
      <Button size="small" appearance="subtle" className="bd-card-back" onClick={() => focusEditor(editor)}>Back to the text (Esc)</Button>
    </div>
  );
}
