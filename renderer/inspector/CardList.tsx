import { Button } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Party, Source } from '../../shared/model/briefing';
import type { FieldDefinition } from '../../shared/model/row-kinds/definition';
import type { RowItem } from '../../shared/model/rows';
import { ADD_ROW_ITEM_COMMAND, type BriefingLexicalEditor, DELETE_ROW_ITEM_COMMAND, dispatch, MOVE_ROW_ITEM_COMMAND } from '../editor';
import { CardField } from './CardField';

interface CardListProps {
  readonly editor: BriefingLexicalEditor;
  readonly label: string;
  readonly field: Extract<FieldDefinition, { type: 'list' }>;
  readonly listKey: string;
  readonly rowId: string;
  readonly items: readonly RowItem[];
  readonly scale: 'words' | 'five';
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly readOnly: boolean;
}

/** A list inside a row: actions of a risk, steps of a ladder, landing zones. */
export function CardList({ editor, label, field, listKey, rowId, items, scale, parties, sources, readOnly }: CardListProps) {
  const noun = (field.itemFields[0]?.label ?? field.label).toLowerCase();
  return (
    <fieldset className="bd-fieldset bd-card-list">
      <legend>{label}</legend>
      {items.map((item, at) => (
        <div key={item.id} className="bd-entry">
          <div className="bd-entry-fields">
            {field.itemFields.map((inner) => <CardField key={inner.name} editor={editor} holder={item} address={{ rowId, list: listKey, itemId: item.id }} fieldKey={inner.name} field={inner} label={inner.label} scale={scale} parties={parties} sources={sources} readOnly={readOnly} />)}
          </div>
          {!readOnly && (
            <div className="bd-entry-tools">
              <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} disabled={at === 0} aria-label={`Move ${noun} ${at + 1} up`} onClick={() => dispatch(editor, MOVE_ROW_ITEM_COMMAND, { rowId, list: listKey, itemId: item.id, to: 'up' })} />
              <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} disabled={at === items.length - 1} aria-label={`Move ${noun} ${at + 1} down`} onClick={() => dispatch(editor, MOVE_ROW_ITEM_COMMAND, { rowId, list: listKey, itemId: item.id, to: 'down' })} />
              <Button size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={`Delete ${noun} ${at + 1}`} onClick={() => dispatch(editor, DELETE_ROW_ITEM_COMMAND, { rowId, list: listKey, itemId: item.id })} />
            </div>
          )}
        </div>
      ))}
      {!readOnly && <Button size="small" icon={<AddRegular />} className="bd-entry-add" onClick={() => dispatch(editor, ADD_ROW_ITEM_COMMAND, { rowId, list: listKey })}>{`Add ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`}</Button>}
    </fieldset>
  );
}
