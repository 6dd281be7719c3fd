import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { SECTION_KINDS, type SectionKind } from '../../shared/model/section';
import { useDialogs } from '../app/dialogs-store';
import { type BriefingEditorHandle, dispatch, SET_SECTION_COMMAND, useSections } from '../editor';
import { SECTION_KIND_WORDS } from '../../shared/model/section-kind-words';
import { LineField } from './LineField';
import { RowsSettingsForm } from './RowsSettingsForm';
import { useAskedField } from './use-asked-field';

interface SectionCardProps {
  readonly handle: BriefingEditorHandle;
  readonly sectionId: string;
  readonly readOnly: boolean;
}

/** A section's own data: heading, kind, marking, guidance, and how its typed blocks print. */
export function SectionCard({ handle, sectionId, readOnly }: SectionCardProps) {
  const { editor } = handle;
  const card = useRef<HTMLElement>(null);
  useAskedField(card, sectionId, () => undefined);
  const section = useSections(editor).find((candidate) => candidate.id === sectionId);
  if (!section) return <p className="bd-empty">This section is no longer there.</p>;
  const blocks = section.blocks.flatMap((block) => (block.type === 'rows' ? [block] : []));
  return (
    <section ref={card} className="bd-row-card" aria-label="Section">
      <header className="bd-card-head"><h3>Section</h3></header>
      <div className="bd-panel-form bd-panel-padded">
        <LineField label="Heading" value={section.heading} maxLength={500} readOnly={readOnly} onChange={(heading) => dispatch(editor, SET_SECTION_COMMAND, { sectionId, heading })} />
        <Field label="Kind">
          <Select value={section.kind} disabled={readOnly} onChange={(_event, data) => dispatch(editor, SET_SECTION_COMMAND, { sectionId, kind: data.value as SectionKind })}>
            {SECTION_KINDS.map((kind) => <option key={kind} value={kind}>{SECTION_KIND_WORDS[kind]}</option>)}
          </Select>
        </Field>
        <div data-card-field="marking"><LineField label="Marking of this section" value={section.marking ?? ''} maxLength={100} readOnly={readOnly} onChange={(marking) => dispatch(editor, SET_SECTION_COMMAND, { sectionId, marking: marking === '' ? undefined : marking })} /></div>
        <Field label="Guidance" hint="Shown while the section is empty, never printed.">
          <Textarea value={section.guidance ?? ''} rows={3} maxLength={4000} readOnly={readOnly} onChange={(_event, data) => dispatch(editor, SET_SECTION_COMMAND, { sectionId, guidance: data.value === '' ? undefined : data.value })} />
        </Field>
        {blocks.map((block) => <RowsSettingsForm key={block.id} editor={editor} block={block} readOnly={readOnly} />)}
        {!readOnly && <Button onClick={() => useDialogs.getState().open({ type: 'saveSectionTemplate', sectionId, heading: section.heading })}>Save section as template…</Button>}
      </div>
    </section>
  );
}
