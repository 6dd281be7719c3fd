import { Button } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FieldDefinition } from '../../shared/model/row-kinds/definition';
import type { RowItem } from '../../shared/model/rows';
import { ADD_ROW_ITEM_COMMAND, type BriefingLexicalEditor, DELETE_ROW_ITEM_COMMAND, dispatch, MOVE_ROW_ITEM_COMMAND } from '../editor';
import { CardLabel } from './CardLabel';

interface CardListProps {
  readonly editor: BriefingLexicalEditor;
  readonly label: string;
  readonly field: Extract<FieldDefinition, { type: 'list' }>;
  readonly listKey: string;
  readonly rowId: string;
  readonly items: readonly RowItem[];
  readonly readOnly: boolean;
  /** Draws one field of an item. */
  readonly children: (item: RowItem, field: FieldDefinition) => ReactNode;
}

/** A list inside a row: actions of a risk, steps of a ladder, landing zones. A new item is written at once; where one was deleted, another can be added. */
export function CardList({ editor, label, field, listKey, rowId, items, readOnly, children }: CardListProps) {
  const noun = (field.itemFields[0]?.label ?? field.label).toLowerCase();
  const list = useRef<HTMLFieldSetElement>(null);
  const awaited = useRef(false);
  useEffect(() => {
    if (!awaited.current) return;
    awaited.current = false;
    list.current?.querySelector<HTMLElement>(':scope > .bd-entry:last-of-type :is(input, select, textarea, [contenteditable="true"])')?.focus();
  }, [items.length]);
  const add = () => {
    awaited.current = true;
    dispatch(editor, ADD_ROW_ITEM_COMMAND, { rowId, list: listKey });
  };
  const remove = (itemId: string) => {
    list.current?.querySelector<HTMLElement>(':scope > .bd-entry-add')?.focus();
    dispatch(editor, DELETE_ROW_ITEM_COMMAND, { rowId, list: listKey, itemId });
  };
  return (
    <fieldset ref={list} className="bd-fieldset bd-card-list">
      <legend><CardLabel label={label} /></legend>
      {items.map((item, at) => (
        <div key={item.id} className="bd-entry">
          <div className="bd-entry-fields">
            {field.itemFields.map((inner) => children(item, inner))}
          </div>
          {!readOnly && (
            <div className="bd-entry-tools">
              <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} disabled={at === 0} aria-label={`Move ${noun} ${at + 1} up`} onClick={() => dispatch(editor, MOVE_ROW_ITEM_COMMAND, { rowId, list: listKey, itemId: item.id, to: 'up' })} />
              <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} disabled={at === items.length - 1} aria-label={`Move ${noun} ${at + 1} down`} onClick={() => dispatch(editor, MOVE_ROW_ITEM_COMMAND, { rowId, list: listKey, itemId: item.id, to: 'down' })} />
              <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={`Delete ${noun} ${at + 1}`} onClick={() => remove(item.id)} />
            </div>
          )}
        </div>
      ))}
      {!readOnly && <Button size="small" icon={<AddRegular />} className="bd-entry-add" onClick={add}>{/^[a-z]/.test(noun) ? `Add ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}` : `Add: ${noun}`}</Button>}
    </fieldset>
  );
}
