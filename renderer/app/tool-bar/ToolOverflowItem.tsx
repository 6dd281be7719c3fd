import { MenuItem, useIsOverflowItemVisible } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { type BriefingLexicalEditor, type EditorSelectionState, focusEditor } from '../../editor';
import type { ToolItem } from './tool-items';

interface ToolOverflowItemProps {
  readonly tool: ToolItem;
  readonly editor: BriefingLexicalEditor;
  readonly state: EditorSelectionState;
  readonly readOnly: boolean;
}

/** One button as a line of the overflow menu, while it does not fit into the bar. */
export function ToolOverflowItem({ tool, editor, state, readOnly }: ToolOverflowItemProps) {
  const visible = useIsOverflowItemVisible(tool.id);
  if (visible) return null;
  const pressed = tool.pressed?.(state) ?? false;
  return (
    <MenuItem icon={tool.icon} disabled={readOnly || (tool.disabled?.(state) ?? false)} secondaryContent={pressed ? <CheckmarkRegular aria-label="on" /> : tool.keys ?? ''} onClick={() => { focusEditor(editor); tool.run(editor); }}>{tool.label}</MenuItem>
  );
}
