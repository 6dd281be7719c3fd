import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useState } from 'react';
import type { BriefingEditorHandle } from '../editor';
import { useBriefingData } from '../editor';
import { AcronymsForm } from './AcronymsForm';
import { AttachmentsForm } from './AttachmentsForm';
import { FieldsForm } from './FieldsForm';
import { HouseStyleForm } from './HouseStyleForm';
import { MetadataForm } from './MetadataForm';
import { NamesForm } from './NamesForm';
import { PartiesForm } from './PartiesForm';
import { SourcesForm } from './SourcesForm';

/** Everything about the briefing that is not its text: details, parties, fields, sources, attachments, acronyms, names, house style. */
export function BriefingTab({ handle, readOnly }: { readonly handle: BriefingEditorHandle; readonly readOnly: boolean }) {
  const { editor } = handle;
  const data = useBriefingData(editor);
  const [open, setOpen] = useState<readonly string[]>(['details', 'parties', 'fields']);
  if (!data) return null;
  const parts = [
    { id: 'details', title: 'Details', form: <MetadataForm editor={editor} metadata={data.metadata} readOnly={readOnly} /> },
    { id: 'parties', title: countTitle('Parties', data.parties.length), form: <PartiesForm editor={editor} parties={data.parties} readOnly={readOnly} /> },
    { id: 'fields', title: 'Fields', form: <FieldsForm editor={editor} values={data.fieldValues} readOnly={readOnly} /> },
    { id: 'sources', title: countTitle('Sources', data.sources.length), form: <SourcesForm editor={editor} sources={data.sources} readOnly={readOnly} /> },
    { id: 'attachments', title: countTitle('Attachments', data.attachments.length), form: <AttachmentsForm editor={editor} attachments={data.attachments} language={data.metadata.language} readOnly={readOnly} /> },
    { id: 'acronyms', title: countTitle('Acronyms', data.acronyms.length), form: <AcronymsForm handle={handle} acronyms={data.acronyms} printed={data.metadata.acronymList === true} readOnly={readOnly} /> },
    { id: 'names', title: countTitle('Names', data.names.length), form: <NamesForm handle={handle} names={data.names} printed={data.metadata.nameList === true} readOnly={readOnly} /> },
    { id: 'style', title: 'House style', form: <HouseStyleForm editor={editor} style={data.houseStyle} readOnly={readOnly} /> },
  ];
  return (
    <Accordion multiple collapsible openItems={[...open]} onToggle={(_event, { openItems }) => setOpen(openItems as string[])} className="bd-accordion">
      {parts.map(({ id, title, form }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h3" size="medium">{title}</AccordionHeader>
          <AccordionPanel>{form}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

const countTitle = (title: string, count: number): string => (count === 0 ? title : `${title} (${count})`);
