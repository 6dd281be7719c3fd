import { Menu, MenuList, MenuPopover, MenuTrigger, ToolbarButton, Tooltip, useOverflowMenu } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { BriefingLexicalEditor, EditorSelectionState } from '../../editor';
import { TOOL_ITEMS } from './tool-items';
import { ToolOverflowItem } from './ToolOverflowItem';

interface ToolOverflowProps {
  readonly editor: BriefingLexicalEditor;
  readonly state: EditorSelectionState;
  readonly readOnly: boolean;
}

/** The menu of what did not fit into the bar. */
export function ToolOverflow({ editor, state, readOnly }: ToolOverflowProps) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  if (!isOverflowing) return null;
  return (
    <span ref={ref} className="bd-tool">
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip relationship="label" content="More"><ToolbarButton icon={<MoreHorizontalRegular />} /></Tooltip>
        </MenuTrigger>
        <MenuPopover><MenuList>{TOOL_ITEMS.map((tool) => <ToolOverflowItem key={tool.id} tool={tool} editor={editor} state={state} readOnly={readOnly} />)}</MenuList></MenuPopover>
      </Menu>
    </span>
  );
}
