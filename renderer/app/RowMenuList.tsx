import { MenuDivider, MenuItem, MenuList } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, CopyRegular, DeleteRegular, QuestionCircleRegular, TableInsertRowRegular, TextParagraphRegular, WindowBulletListRegular } from '@fluentui/react-icons';
import { ADD_ROW_COMMAND, type BriefingLexicalEditor, DELETE_ROW_COMMAND, dispatch, DUPLICATE_ROW_COMMAND, MOVE_ROW_COMMAND, SET_NOT_KNOWN_COMMAND, TO_PROSE_COMMAND } from '../editor';
import { showPanel } from './panels';
import { announceUndoable } from './announce-undoable';

interface RowMenuListProps {
  readonly editor: BriefingLexicalEditor;
  readonly blockId: string;
  readonly rowId: string;
  /** The field of the row that the caret stands in. */
  readonly fieldKey?: string | undefined;
}

/** What can be done with a row. */
export function RowMenuList({ editor, blockId, rowId, fieldKey }: RowMenuListProps) {
  const remove = () => {
    dispatch(editor, DELETE_ROW_COMMAND, { rowId });
    announceUndoable(editor, 'The row was deleted.');
  };
  return (
    <MenuList>
      <MenuItem icon={<WindowBulletListRegular />} secondaryContent="Alt+Enter" onClick={() => showPanel('card')}>Open the card</MenuItem>
      <MenuItem icon={<TableInsertRowRegular />} onClick={() => dispatch(editor, ADD_ROW_COMMAND, { blockId, afterRowId: rowId })}>Insert a row below</MenuItem>
      <MenuItem icon={<CopyRegular />} onClick={() => dispatch(editor, DUPLICATE_ROW_COMMAND, { rowId })}>Duplicate</MenuItem>
      <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt+Up" onClick={() => dispatch(editor, MOVE_ROW_COMMAND, { rowId, to: 'up' })}>Move up</MenuItem>
      <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt+Down" onClick={() => dispatch(editor, MOVE_ROW_COMMAND, { rowId, to: 'down' })}>Move down</MenuItem>
      <MenuItem icon={<QuestionCircleRegular />} secondaryContent="Ctrl+Shift+K" disabled={fieldKey === undefined} onClick={() => { if (fieldKey !== undefined) dispatch(editor, SET_NOT_KNOWN_COMMAND, { rowId, key: fieldKey }); }}>Not known</MenuItem>
      <MenuDivider />
      <MenuItem icon={<TextParagraphRegular />} onClick={() => dispatch(editor, TO_PROSE_COMMAND, { blockId })}>Turn the table into prose</MenuItem>
      <MenuItem icon={<DeleteRegular />} onClick={remove}>Delete the row</MenuItem>
    </MenuList>
  );
}
