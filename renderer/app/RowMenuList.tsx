import { MenuDivider, MenuItem, MenuList } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, CopyRegular, DeleteRegular, QuestionCircleRegular, TableInsertRowRegular, TextParagraphRegular, WindowBulletListRegular } from '@fluentui/react-icons';
import { ADD_ROW_COMMAND, type BriefingLexicalEditor, DELETE_ROWS_COMMAND, dispatch, DUPLICATE_ROWS_COMMAND, MOVE_ROWS_COMMAND, SET_NOT_KNOWN_COMMAND, TO_PROSE_COMMAND } from '../editor';
import { showPanel } from './panels';
import { announceUndoable } from './announce-undoable';

interface RowMenuListProps {
  readonly editor: BriefingLexicalEditor;
  readonly blockId: string;
  /** One row, or those that are selected. */
  readonly rowIds: readonly string[];
  /** The field of the row that the caret stands in. */
  readonly fieldKey?: string | undefined;
}

/** What can be done with a row, or with several that are selected. */
export function RowMenuList({ editor, blockId, rowIds, fieldKey }: RowMenuListProps) {
  const [rowId = ''] = rowIds;
  const several = rowIds.length > 1 ? `${rowIds.length} rows` : undefined;
  const remove = () => {
    dispatch(editor, DELETE_ROWS_COMMAND, { rowIds });
    announceUndoable(editor, several === undefined ? 'The row was deleted.' : `${several} were deleted.`);
  };
  return (
    <MenuList>
      <MenuItem icon={<WindowBulletListRegular />} secondaryContent="Alt+Enter" onClick={() => showPanel('card')}>Open the card</MenuItem>
      <MenuItem icon={<TableInsertRowRegular />} onClick={() => dispatch(editor, ADD_ROW_COMMAND, { blockId, afterRowId: rowIds.at(-1) ?? rowId })}>Insert a row below</MenuItem>
      <MenuItem icon={<CopyRegular />} onClick={() => dispatch(editor, DUPLICATE_ROWS_COMMAND, { rowIds })}>{several === undefined ? 'Duplicate' : `Duplicate ${several}`}</MenuItem>
      <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt+Up" onClick={() => dispatch(editor, MOVE_ROWS_COMMAND, { rowIds, to: 'up' })}>Move up</MenuItem>
      <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt+Down" onClick={() => dispatch(editor, MOVE_ROWS_COMMAND, { rowIds, to: 'down' })}>Move down</MenuItem>
      <MenuItem icon={<QuestionCircleRegular />} secondaryContent="Ctrl+Shift+K" disabled={fieldKey === undefined} onClick={() => { if (fieldKey !== undefined) dispatch(editor, SET_NOT_KNOWN_COMMAND, { rowId, key: fieldKey }); }}>Not known</MenuItem>
      <MenuDivider />
      <MenuItem icon={<TextParagraphRegular />} onClick={() => dispatch(editor, TO_PROSE_COMMAND, { blockId })}>Turn the table into prose</MenuItem>
      <MenuItem icon={<DeleteRegular />} onClick={remove}>{several === undefined ? 'Delete the row' : `Delete ${several}`}</MenuItem>
    </MenuList>
  );
}
