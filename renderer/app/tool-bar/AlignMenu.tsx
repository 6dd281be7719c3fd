import { MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { TextAlignCenterRegular, TextAlignLeftRegular, TextAlignRightRegular, TextDirectionHorizontalLeftRegular, TextDirectionHorizontalRightRegular } from '@fluentui/react-icons';
import { type BriefingLexicalEditor, type EditorSelectionState, focusEditor, SET_ALIGNMENT_COMMAND, SET_DIRECTION_COMMAND } from '../../editor';
import { BarMenu } from './BarMenu';

interface AlignMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly state: EditorSelectionState;
  readonly disabled: boolean;
  /** A line of the overflow menu, where the bar is too narrow for the button. */
  readonly asItem?: boolean;
}

type Alignment = 'start' | 'center' | 'end';
const ALIGNMENTS: readonly { readonly value: Alignment; readonly label: string; readonly keys: string }[] = [
  { value: 'start', label: 'Left', keys: 'Ctrl+L' }, { value: 'center', label: 'Centre', keys: 'Ctrl+E' }, { value: 'end', label: 'Right', keys: 'Ctrl+R' },
];
const ICONS = { start: <TextAlignLeftRegular />, center: <TextAlignCenterRegular />, end: <TextAlignRightRegular /> };

/** Alignment and writing direction of the paragraphs. */
export function AlignMenu({ editor, state, disabled, asItem = false }: AlignMenuProps) {
  const current: Alignment = state.alignment === 'center' || state.alignment === 'end' ? state.alignment : 'start';
  return (
    <BarMenu asItem={asItem} checkedValues={{ align: [current] }} onCheckedValueChange={(_event, { checkedItems }) => { const [value] = checkedItems; if (value) { focusEditor(editor); editor.dispatchCommand(SET_ALIGNMENT_COMMAND, value as Alignment); } }}>
      <MenuTrigger disableButtonEnhancement>
        {asItem
          ? <MenuItem icon={ICONS[current]} disabled={disabled}>Alignment and direction</MenuItem>
          : <Tooltip relationship="label" content="Alignment and direction"><ToolbarButton icon={ICONS[current]} disabled={disabled} /></Tooltip>}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ALIGNMENTS.map(({ value, label, keys }) => <MenuItemRadio key={value} name="align" value={value} icon={ICONS[value]} secondaryContent={keys}>{label}</MenuItemRadio>)}
          <MenuDivider />
          <MenuItem icon={<TextDirectionHorizontalRightRegular />} onClick={() => { focusEditor(editor); editor.dispatchCommand(SET_DIRECTION_COMMAND, 'ltr'); }}>Left to right</MenuItem>
          <MenuItem icon={<TextDirectionHorizontalLeftRegular />} onClick={() => { focusEditor(editor); editor.dispatchCommand(SET_DIRECTION_COMMAND, 'rtl'); }}>Right to left</MenuItem>
          <MenuItem onClick={() => { focusEditor(editor); editor.dispatchCommand(SET_DIRECTION_COMMAND, undefined); }}>Direction of the text itself</MenuItem>
        </MenuList>
      </MenuPopover>
    </BarMenu>
  );
}
