import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { printWords } from '../../shared/export/print/print-words';
import { rowKindIn } from '../../shared/export/print/row-kind-in';
import { isEmptyText } from '../../shared/model/plain-text';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import type { Row } from '../../shared/model/rows';
import { announceUndoable } from '../app/announce-undoable';
import { announce } from '../app/toasts';
import { type BriefingEditorHandle, DELETE_ROW_COMMAND, dispatch, DUPLICATE_ROW_COMMAND, MOVE_ROW_COMMAND, SET_ROWS_SETTINGS_COMMAND, useBriefingData, useRow } from '../editor';
import { CardField } from './CardField';
import { CardHistory } from './CardHistory';
import { useCardFocus } from './card-focus';
import { cardKeys, type CardKey, groupParts, partyLabel } from './card-keys';
import { PartyOfFields } from './CardLabel';
import { MoreFieldsMenu } from './MoreFieldsMenu';
import { saysSomething, shownFields } from './shown-fields';
import { useAskedField } from './use-asked-field';

interface RowCardProps {
  readonly handle: BriefingEditorHandle;
  readonly rowId: string;
  readonly readOnly: boolean;
}

/** The card of a row: every field of its kind, in groups of which the first is open. Those that are hidden until asked for can be asked for at its foot. */
export function RowCard({ handle, rowId, readOnly }: RowCardProps) {
  const { editor } = handle;
  const found = useRow(editor, rowId);
  const data = useBriefingData(editor);
  const [open, setOpen] = useState<readonly string[] | null>(null);
  const card = useRef<HTMLElement>(null);
  const kept = useRef(new Set<string>());
  const definition = found && data && rowKindIn(found.kind, data.metadata.language);
  useAskedField(card, rowId, (key) => {
    const group = definition?.card.find(({ fields }) => fields.includes(key.split('.')[0]!));
    if (definition && group) setOpen((before) => [...new Set([...(before ?? [definition.card[0]!.label]), group.label])]);
  });
  if (!found || !data || !definition) return <p className="bd-empty">This row is no longer there.</p>;
  const { row, kind, settings, blockId } = found;
  const { singular } = rowKindDefinition(kind);
  const { likelihoodScale } = data.metadata;
  const asked = settings.asked ?? [];
  const shown = shownFields(definition, row, asked, likelihoodScale, kept.current);
  const groups = definition.card.filter(({ fields }) => fields.some((name) => shown.has(name))).map(({ label, fields }) => ({
    label, parts: groupParts(fields, definition.fields, data.parties).map((part) => ({ ...part, keys: part.keys.filter(({ field }) => shown.has(field.name)) })).filter(({ keys }) => keys.length > 0),
  }));
  const openGroups = open ?? definition.card.slice(0, 1).map((group) => group.label);
  const cardField = ({ key, field, label }: CardKey) => <div key={key} data-card-field={key}><CardField editor={editor} holder={row} address={{ rowId }} fieldKey={key} field={field} label={label} scale={settings.scale ?? 'words'} parties={data.parties} sources={data.sources} readOnly={readOnly} /></div>;
  const cardFields = (keys: readonly CardKey[]) => keys.map((key) => (key.note ? <div key={key.key} className="bd-card-noted">{cardField(key)}{cardField(key.note)}</div> : cardField(key)));
  const remove = () => {
    dispatch(editor, DELETE_ROW_COMMAND, { rowId });
    announceUndoable(editor, `The ${singular} was deleted.`);
  };
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
    <section ref={card} className="bd-row-card" aria-label={`Card of the ${singular}`}>
      <header className="bd-card-head">
        <h3 lang={data.metadata.language}>{capital(definition.singular)}</h3>
        {!readOnly && (
          <div className="bd-entry-tools">
            <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} aria-label="Move the row up" onClick={() => dispatch(editor, MOVE_ROW_COMMAND, { rowId, to: 'up' })} />
            <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} aria-label="Move the row down" onClick={() => dispatch(editor, MOVE_ROW_COMMAND, { rowId, to: 'down' })} />
            <Button size="small" appearance="subtle" icon={<CopyRegular />} aria-label="Duplicate the row" onClick={() => dispatch(editor, DUPLICATE_ROW_COMMAND, { rowId })} />
            <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label="Delete the row" onClick={remove} />
          </div>
        )}
      </header>
      <Accordion multiple collapsible openItems={[...openGroups]} onToggle={(_event, { openItems }) => setOpen(openItems as string[])} className="bd-accordion">
        {groups.map(({ label: groupLabel, parts }) => {
          const keys = parts.flatMap((part) => part.keys);
          const filled = keys.filter((key) => isFilled(row, key) || (key.note && isFilled(row, key.note))).length;
          return (
            <AccordionItem key={groupLabel} value={groupLabel}>
              <AccordionHeader as="h4" size="medium"><span lang={data.metadata.language}>{groupLabel}</span><span className="bd-card-count">{`${filled} of ${keys.length}`}</span></AccordionHeader>
              <AccordionPanel>
                <div className="bd-panel-form" lang={data.metadata.language}>
                  {parts.map(({ party, keys: fields }) => (party === undefined ? cardFields(fields) : (
                    <PartyOfFields.Provider key={party.id} value={partyLabel(party)}>
                      <div role="group" className="bd-card-party" aria-label={partyLabel(party)}>
                        <h5>{partyLabel(party)}{party.role === 'ownSide' && <span className="bd-quiet">{` (${printWords(data.metadata.language).ourSide})`}</span>}</h5>
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
            <AccordionHeader as="h4" size="medium"><span>{definition.history.label}</span><span className="bd-card-count">{row.history ? String(row.history.length) : 'None yet'}</span></AccordionHeader>
            <AccordionPanel><CardHistory editor={editor} row={row} kind={kind} settings={settings} language={data.metadata.language} readOnly={readOnly} /></AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
      {!readOnly && <MoreFieldsMenu definition={definition} asked={asked} parties={data.parties} scale={likelihoodScale} language={data.metadata.language} onChange={ask} />}
    </section>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function isFilled(row: Row, { key, field }: CardKey): boolean {
  if (field.type === 'list') return (row.lists[key]?.length ?? 0) > 0;
  if (field.type === 'rich' || field.type === 'line') return !isEmptyText(row.texts[key]);
  return (row.values[key]?.length ?? 0) > 0;
}
