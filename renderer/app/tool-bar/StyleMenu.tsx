import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, ToolbarButton } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { type BriefingLexicalEditor, dispatch, type EditorSelectionState, focusEditor, SET_BLOCK_TYPE_COMMAND, type TextBlockType } from '../../editor';

interface StyleMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly state: EditorSelectionState;
  readonly disabled: boolean;
}

const STYLES: readonly { readonly type: TextBlockType; readonly label: string; readonly keys?: string }[] = [
  { type: 'paragraph', label: 'Paragraph', keys: 'Ctrl+Alt+0' },
  { type: 'heading1', label: 'Heading 1', keys: 'Ctrl+Alt+1' },
  { type: 'heading2', label: 'Heading 2', keys: 'Ctrl+Alt+2' },
  { type: 'heading3', label: 'Heading 3', keys: 'Ctrl+Alt+3' },
  { type: 'quote', label: 'Quote' },
];

/** What the block under the caret is, and what it can be turned into. */
export function StyleMenu({ editor, state, disabled }: StyleMenuProps) {
  const current = STYLES.find((style) => style.type === state.blockType);
  return (
    <Menu checkedValues={{ style: current ? [current.type] : [] }} onCheckedValueChange={(_event, { checkedItems }) => { const [type] = checkedItems; if (type) { focusEditor(editor); dispatch(editor, SET_BLOCK_TYPE_COMMAND, type as TextBlockType); } }}>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton className="bd-style-menu" disabled={disabled} aria-label={`Style: ${current?.label ?? nameOf(state)}`} icon={{ children: <ChevronDownRegular />, className: 'bd-style-chevron' }}>{current?.label ?? nameOf(state)}</ToolbarButton>
      </MenuTrigger>
      <MenuPopover><MenuList>{STYLES.map(({ type, label, keys }) => <MenuItemRadio key={type} name="style" value={type} className={`bd-style-${type}`} {...(keys === undefined ? {} : { secondaryContent: keys })}>{label}</MenuItemRadio>)}</MenuList></MenuPopover>
    </Menu>
  );
}

const nameOf = (state: EditorSelectionState): string => (state.listKind !== undefined ? 'List' : 'Paragraph');
