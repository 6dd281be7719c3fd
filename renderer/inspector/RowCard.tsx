import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { rowKindIn } from '../../shared/export/print/row-kind-in';
import { isEmptyText } from '../../shared/model/plain-text';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import type { Row } from '../../shared/model/rows';
import { announceUndoable } from '../app/announce-undoable';
import { type BriefingEditorHandle, DELETE_ROW_COMMAND, dispatch, DUPLICATE_ROW_COMMAND, MOVE_ROW_COMMAND, useBriefingData, useRow } from '../editor';
import { CardField } from './CardField';
import { CardHistory } from './CardHistory';
import { type CardKey, groupKeys } from './card-keys';
import { useAskedField } from './use-asked-field';

interface RowCardProps {
  readonly handle: BriefingEditorHandle;
  readonly rowId: string;
  readonly readOnly: boolean;
}

/** The card of a row: every field of its kind, in groups of which the first is open. */
export function RowCard({ handle, rowId, readOnly }: RowCardProps) {
  const { editor } = handle;
  const found = useRow(editor, rowId);
  const data = useBriefingData(editor);
  const [open, setOpen] = useState<readonly string[] | null>(null);
  const card = useRef<HTMLElement>(null);
  const definition = found && data && rowKindIn(found.kind, data.metadata.language);
  useAskedField(card, rowId, (key) => {
    const group = definition?.card.find(({ fields }) => fields.includes(key.split('.')[0]!));
    if (definition && group) setOpen((before) => [...new Set([...(before ?? [definition.card[0]!.label]), group.label])]);
  });
  if (!found || !data || !definition) return <p className="bd-empty">This row is no longer there.</p>;
  const { row, kind, settings } = found;
  const { singular } = rowKindDefinition(kind);
  const openGroups = open ?? definition.card.slice(0, 1).map((group) => group.label);
  const cardField = ({ key, field, label }: CardKey) => <div key={key} data-card-field={key}><CardField editor={editor} holder={row} address={{ rowId }} fieldKey={key} field={field} label={label} scale={settings.scale ?? 'words'} parties={data.parties} sources={data.sources} readOnly={readOnly} /></div>;
  const remove = () => {
    dispatch(editor, DELETE_ROW_COMMAND, { rowId });
    announceUndoable(editor, `The ${singular} was deleted.`);
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
        {definition.card.map((group) => {
          const keys = groupKeys(group.fields, definition.fields, data.parties);
          const filled = keys.filter((key) => isFilled(row, key) || (key.note && isFilled(row, key.note))).length;
          return (
            <AccordionItem key={group.label} value={group.label}>
              <AccordionHeader as="h4" size="medium"><span lang={data.metadata.language}>{group.label}</span><span className="bd-card-count">{`${filled} of ${keys.length}`}</span></AccordionHeader>
              <AccordionPanel>
                <div className="bd-panel-form" lang={data.metadata.language}>
                  {keys.map((key) => (key.note ? <div key={key.key} className="bd-card-noted">{cardField(key)}{cardField(key.note)}</div> : cardField(key)))}
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
    </section>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function isFilled(row: Row, { key, field }: CardKey): boolean {
  if (field.type === 'list') return (row.lists[key]?.length ?? 0) > 0;
  if (field.type === 'rich' || field.type === 'line') return !isEmptyText(row.texts[key]);
  return (row.values[key]?.length ?? 0) > 0;
}
