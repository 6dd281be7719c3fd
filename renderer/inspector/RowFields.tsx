import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { printWords } from '../../shared/export/print/print-words';
import { promptIn } from '../../shared/export/print/row-kind-in';
import { isEmptyText } from '../../shared/model/plain-text';
import type { RowKindDefinition } from '../../shared/model/row-kinds/definition';
import type { Row } from '../../shared/model/rows';
import { announce } from '../app/toasts';
import { type BriefingData, type BriefingLexicalEditor, dispatch, type RowView, SET_ROWS_SETTINGS_COMMAND } from '../editor';
import { CardField } from './CardField';
import { CardHistory } from './CardHistory';
import { useCardFocus } from './card-focus';
import { cardKeys, type CardKey, groupParts, partyLabel } from './card-keys';
import { PartyOfFields } from './CardLabel';
import { MoreFieldsMenu } from './MoreFieldsMenu';
import { saysSomething, shownFields } from './shown-fields';
import { useAskedField } from './use-asked-field';

interface RowFieldsProps {
  readonly editor: BriefingLexicalEditor;
  readonly found: RowView;
  readonly definition: RowKindDefinition;
  readonly data: BriefingData;
  readonly readOnly: boolean;
}

/** Every field of a row, in groups of which the first is open. Those that are hidden until asked for can be asked for at the foot. */
export function RowFields({ editor, found, definition, data, readOnly }: RowFieldsProps) {
  const { row, kind, settings, blockId } = found;
  const { language, likelihoodScale } = data.metadata;
  const rowId = row.id;
  const [open, setOpen] = useState<readonly string[] | null>(null);
  const groupsOf = useRef<HTMLDivElement>(null);
  const kept = useRef(new Set<string>());
  const firstGroup = definition.card.slice(0, 1).map((group) => group.label);
  useAskedField(groupsOf, rowId, (key) => {
    const group = definition.card.find(({ fields }) => fields.includes(key.split('.')[0]!));
    if (group) setOpen((before) => [...new Set([...(before ?? firstGroup), group.label])]);
  });
  const asked = settings.asked ?? [];
  const shown = shownFields(definition, row, asked, likelihoodScale, kept.current);
  const groups = definition.card.filter(({ fields }) => fields.some((name) => shown.has(name))).map(({ label, fields }) => ({
    label, parts: groupParts(fields, definition.fields, data.parties).map((part) => ({ ...part, keys: part.keys.filter(({ field }) => shown.has(field.name)) })).filter(({ keys }) => keys.length > 0),
  }));
  const cardField = ({ key, field, label }: CardKey) => <div key={key} data-card-field={key}><CardField editor={editor} holder={row} address={{ rowId }} fieldKey={key} field={field} label={label} scale={settings.scale ?? 'words'} parties={data.parties} sources={data.sources} readOnly={readOnly} /></div>;
  const cardFields = (keys: readonly CardKey[]) => keys.map((key) => (key.note ? <div key={key.key} className="bd-card-noted">{cardField(key)}{cardField(key.note)}</div> : cardField(key)));
  const ask = (name: string, on: boolean) => {
    const names = definition.fields.map((field) => field.name).filter((other) => (other === name ? on : asked.includes(other)));
    if (!on) kept.current.delete(name);
    dispatch(editor, SET_ROWS_SETTINGS_COMMAND, { blockId, settings: { asked: names.length > 0 ? names : undefined } });
    const field = definition.fields.find((other) => other.name === name);
    const [first] = field ? cardKeys(field, data.parties) : [];
    if (on && first) useCardFocus.setState({ asked: { ownerId: rowId, field: first.key } });
    else if (field && saysSomething(row, name)) announce(`“${field.label}” still shows here, because it is filled in.`);
  };
  return (
    <div ref={groupsOf}>
      <Accordion multiple collapsible openItems={[...(open ?? firstGroup)]} onToggle={(_event, { openItems }) => setOpen(openItems as string[])} className="bd-accordion">
        {groups.map(({ label: groupLabel, parts }) => {
          const keys = parts.flatMap((part) => part.keys);
          const filled = keys.filter((key) => isFilled(row, key) || (key.note && isFilled(row, key.note))).length;
          return (
            <AccordionItem key={groupLabel} value={groupLabel}>
              <AccordionHeader as="h4" size="medium"><span lang={language}>{groupLabel}</span><span className="bd-card-count">{`${filled} of ${keys.length}`}</span></AccordionHeader>
              <AccordionPanel>
                <div className="bd-panel-form" lang={language}>
                  {parts.map(({ party, keys: fields }) => (party === undefined ? cardFields(fields) : (
                    <PartyOfFields.Provider key={party.id} value={partyLabel(party)}>
                      <div role="group" className="bd-card-party" aria-label={partyLabel(party)}>
                        <h5>{partyLabel(party)}{party.role === 'ownSide' && <span className="bd-quiet">{` (${printWords(language).ourSide})`}</span>}</h5>
                        {cardFields(fields)}
                      </div>
                    </PartyOfFields.Provider>
                  )))}
                </div>
              </AccordionPanel>
            </AccordionItem>
          );
        })}
        {definition.history && (
          <AccordionItem value={definition.history.label}>
            <AccordionHeader as="h4" size="medium"><span>{definition.history.label}</span><span className="bd-card-count">{row.history ? String(row.history.length) : promptIn('None yet', language)}</span></AccordionHeader>
            <AccordionPanel><CardHistory editor={editor} row={row} kind={kind} settings={settings} language={language} readOnly={readOnly} /></AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
      {!readOnly && <MoreFieldsMenu definition={definition} asked={asked} parties={data.parties} scale={likelihoodScale} language={language} onChange={ask} />}
    </div>
  );
}

function isFilled(row: Row, { key, field }: CardKey): boolean {
  if (field.type === 'list') return (row.lists[key]?.length ?? 0) > 0;
  if (field.type === 'rich' || field.type === 'line') return !isEmptyText(row.texts[key]);
  return (row.values[key]?.length ?? 0) > 0;
}
