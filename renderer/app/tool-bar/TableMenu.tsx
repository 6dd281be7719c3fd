import { MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, Popover, PopoverSurface, PopoverTrigger, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { Fragment, useState } from 'react';
import { type BriefingLexicalEditor, dispatch, EDIT_TABLE_COMMAND, type EditorSelectionState, focusEditor, INSERT_TABLE_COMMAND, TO_PROSE_COMMAND } from '../../editor';
import { useDialogs } from '../dialogs-store';
import { BarMenu } from './BarMenu';
import { TableSizePicker } from './TableSizePicker';

interface TableMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly state: EditorSelectionState;
  readonly disabled: boolean;
  /** A line of the overflow menu, where the bar is too narrow for the button. */
  readonly asItem?: boolean;
}

const EDITS = [
  [['rowAbove', 'Insert row above'], ['rowBelow', 'Insert row below'], ['columnBefore', 'Insert column before'], ['columnAfter', 'Insert column after']],
  [['widerColumn', 'Wider column'], ['narrowerColumn', 'Narrower column'], ['equalColumns', 'Columns of equal width'], ['fitColumns', 'Column widths by their text']],
  [['toggleHeaderRow', 'Header row on or off'], ['mergeCells', 'Merge cells'], ['splitCell', 'Split cell']],
  [['deleteRow', 'Delete row'], ['deleteColumn', 'Delete column'], ['deleteTable', 'Delete table']],
] as const;

/** The sizes that a menu offers; rows and columns are added in the table. */
const SIZES = [[3, 2], [3, 3], [4, 4], [6, 4]] as const;

/** Outside a table: the size of a new one. Inside: what can be done with its rows and columns. */
export function TableMenu({ editor, state, disabled, asItem = false }: TableMenuProps) {
  const [open, setOpen] = useState(false);
  const trigger = asItem
    ? <MenuItem icon={<TableRegular />} disabled={disabled}>Table</MenuItem>
    : <Tooltip relationship="label" content="Table"><ToolbarButton icon={<TableRegular />} disabled={disabled} /></Tooltip>;
  const insert = (rows: number, columns: number) => { setOpen(false); focusEditor(editor); dispatch(editor, INSERT_TABLE_COMMAND, { rows, columns, headerRow: true }); };
  if (state.inTable) {
    const { blockId } = state.inTable;
    const edit = (what: (typeof EDITS)[number][number][0]) => { focusEditor(editor); dispatch(editor, EDIT_TABLE_COMMAND, what); };
    return (
      <BarMenu asItem={asItem}>
        <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
        <MenuPopover>
          <MenuList>
            {EDITS.map((group) => <Fragment key={group[0][0]}>{group.map(([what, label]) => <MenuItem key={what} onClick={() => edit(what)}>{label}</MenuItem>)}<MenuDivider /></Fragment>)}
            <MenuItem onClick={() => useDialogs.getState().open({ type: 'matchColumns', blockId })}>Turn into typed rows…</MenuItem>
          </MenuList>
        </MenuPopover>
      </BarMenu>
    );
  }
  if (state.inRows) {
    const { blockId } = state.inRows;
    return (
      <BarMenu asItem={asItem}>
        <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
        <MenuPopover><MenuList><MenuItem onClick={() => { focusEditor(editor); dispatch(editor, TO_PROSE_COMMAND, { blockId }); }}>Turn rows into prose</MenuItem></MenuList></MenuPopover>
      </BarMenu>
    );
  }
  if (asItem) {
    return (
      <BarMenu asItem={asItem}>
        <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
        <MenuPopover><MenuList>{SIZES.map(([rows, columns]) => <MenuItem key={`${rows} ${columns}`} onClick={() => insert(rows, columns)}>{`${rows} rows, ${columns} columns`}</MenuItem>)}</MenuList></MenuPopover>
      </BarMenu>
    );
  }
  return (
    <Popover open={open} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>{trigger}</PopoverTrigger>
      <PopoverSurface aria-label="Size of the table"><TableSizePicker onPick={insert} /></PopoverSurface>
    </Popover>
  );
}
