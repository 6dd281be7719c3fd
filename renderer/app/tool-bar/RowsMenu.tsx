import { MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { TaskListLtrRegular } from '@fluentui/react-icons';
import { rowKindDefinition } from '../../../shared/model/row-kinds';
import { ROW_KINDS, type RowKind } from '../../../shared/model/rows';
import { type BriefingLexicalEditor, dispatch, type EditorSelectionState, focusEditor, INSERT_ROWS_COMMAND, TO_ROWS_COMMAND } from '../../editor';
import { BarMenu } from './BarMenu';

interface RowsMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly state: EditorSelectionState;
  readonly disabled: boolean;
  /** A line of the overflow menu, where the bar is too narrow for the button. */
  readonly asItem?: boolean;
}

/** Typed rows: a new table of a kind, or the selected paragraphs as its rows. */
export function RowsMenu({ editor, state, disabled, asItem = false }: RowsMenuProps) {
  const run = (kind: RowKind, fromText: boolean) => {
    focusEditor(editor);
    if (fromText) dispatch(editor, TO_ROWS_COMMAND, { kind });
    else dispatch(editor, INSERT_ROWS_COMMAND, { kind });
  };
  const items = (fromText: boolean) => ROW_KINDS.map((kind) => <MenuItem key={kind} onClick={() => run(kind, fromText)}>{rowKindDefinition(kind).caption}</MenuItem>);
  return (
    <BarMenu asItem={asItem} {...(asItem ? {} : { positioning: { position: 'below' as const, autoSize: 'height' as const } })}>
      <MenuTrigger disableButtonEnhancement>
        {asItem
          ? <MenuItem icon={<TaskListLtrRegular />} disabled={disabled || state.inRows !== undefined}>Typed rows</MenuItem>
          : <Tooltip relationship="label" content="Typed rows"><ToolbarButton icon={<TaskListLtrRegular />} disabled={disabled || state.inRows !== undefined} /></Tooltip>}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup><MenuGroupHeader>Insert a table of</MenuGroupHeader>{items(false)}</MenuGroup>
          <MenuGroup><MenuGroupHeader>Turn the selected text into</MenuGroupHeader>{items(true)}</MenuGroup>
        </MenuList>
      </MenuPopover>
    </BarMenu>
  );
}
