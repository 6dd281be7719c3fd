import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, Popover, PopoverSurface, PopoverTrigger, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { Fragment, useState } from 'react';
import { type BriefingLexicalEditor, dispatch, EDIT_TABLE_COMMAND, type EditorSelectionState, focusEditor, INSERT_TABLE_COMMAND, TO_PROSE_COMMAND } from '../../editor';
import { useDialogs } from '../dialogs-store';
import { TableSizePicker } from './TableSizePicker';

interface TableMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly state: EditorSelectionState;
  readonly disabled: boolean;
}

const EDITS = [
  [['rowAbove', 'Insert row above'], ['rowBelow', 'Insert row below'], ['columnBefore', 'Insert column before'], ['columnAfter', 'Insert column after']],
  [['widerColumn', 'Wider column'], ['narrowerColumn', 'Narrower column'], ['equalColumns', 'Columns of equal width'], ['fitColumns', 'Column widths by their text']],
  [['toggleHeaderRow', 'Header row on or off'], ['mergeCells', 'Merge cells'], ['splitCell', 'Split cell']],
  [['deleteRow', 'Delete row'], ['deleteColumn', 'Delete column'], ['deleteTable', 'Delete table']],
] as const;

/** Outside a table: the size of a new one. Inside: what can be done with its rows and columns. */
export function TableMenu({ editor, state, disabled }: TableMenuProps) {
  const [open, setOpen] = useState(false);
  if (state.inTable) {
    const { blockId } = state.inTable;
    const edit = (what: (typeof EDITS)[number][number][0]) => { focusEditor(editor); dispatch(editor, EDIT_TABLE_COMMAND, what); };
    return (
      <Menu>
        <MenuTrigger disableButtonEnhancement><Tooltip relationship="label" content="Table"><ToolbarButton icon={<TableRegular />} disabled={disabled} /></Tooltip></MenuTrigger>
        <MenuPopover>
          <MenuList>
            {EDITS.map((group) => <Fragment key={group[0][0]}>{group.map(([what, label]) => <MenuItem key={what} onClick={() => edit(what)}>{label}</MenuItem>)}<MenuDivider /></Fragment>)}
            <MenuItem onClick={() => useDialogs.getState().open({ type: 'matchColumns', blockId })}>Turn into typed rows…</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    );
  }
  if (state.inRows) {
    const { blockId } = state.inRows;
    return (
      <Menu>
        <MenuTrigger disableButtonEnhancement><Tooltip relationship="label" content="Table"><ToolbarButton icon={<TableRegular />} disabled={disabled} /></Tooltip></MenuTrigger>
        <MenuPopover><MenuList><MenuItem onClick={() => { focusEditor(editor); dispatch(editor, TO_PROSE_COMMAND, { blockId }); }}>Turn rows into prose</MenuItem></MenuList></MenuPopover>
      </Menu>
    );
  }
  return (
    <Popover open={open} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement><Tooltip relationship="label" content="Table"><ToolbarButton icon={<TableRegular />} disabled={disabled} /></Tooltip></PopoverTrigger>
      <PopoverSurface aria-label="Size of the table"><TableSizePicker onPick={(rows, columns) => { setOpen(false); focusEditor(editor); dispatch(editor, INSERT_TABLE_COMMAND, { rows, columns, headerRow: true }); }} /></PopoverSurface>
    </Popover>
  );
}
