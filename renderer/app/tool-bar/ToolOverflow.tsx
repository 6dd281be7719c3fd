import { Menu, MenuDivider, MenuList, MenuPopover, MenuTrigger, ToolbarButton, Tooltip, useIsOverflowItemVisible, useOverflowMenu } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { BriefingLexicalEditor, EditorSelectionState } from '../../editor';
import { AlignMenu } from './AlignMenu';
import { NumberingMenu } from './NumberingMenu';
import { RowsMenu } from './RowsMenu';
import { TableMenu } from './TableMenu';
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
        <MenuPopover className="bd-tool-more"><MenuList><OverflowMenus editor={editor} state={state} disabled={readOnly} />{TOOL_ITEMS.map((tool) => <ToolOverflowItem key={tool.id} tool={tool} editor={editor} state={state} readOnly={readOnly} />)}</MenuList></MenuPopover>
      </Menu>
    </span>
  );
}

/** The drop-downs that did not fit, each with its own list. */
function OverflowMenus(props: { readonly editor: BriefingLexicalEditor; readonly state: EditorSelectionState; readonly disabled: boolean }) {
  const numbering = useIsOverflowItemVisible('numbering');
  const align = useIsOverflowItemVisible('align');
  const table = useIsOverflowItemVisible('table');
  const rows = useIsOverflowItemVisible('rows');
  return (
    <>
      {!numbering && <NumberingMenu {...props} asItem />}
      {!align && <AlignMenu {...props} asItem />}
      {!table && <TableMenu {...props} asItem />}
      {!rows && <RowsMenu {...props} asItem />}
      {!(numbering && align && table && rows) && <MenuDivider />}
    </>
  );
}
