import { MenuDivider, MenuItem, MenuList } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, BookmarkAddRegular, CopyRegular, DeleteRegular, RenameRegular } from '@fluentui/react-icons';
import { useDialogs } from '../app/dialogs-store';
import { type BriefingLexicalEditor, dispatch, DUPLICATE_SECTIONS_COMMAND, MOVE_SECTIONS_COMMAND } from '../editor';

interface SectionMenuListProps {
  readonly editor: BriefingLexicalEditor;
  readonly sectionIds: readonly string[];
  readonly heading: string;
  /** Absent where the heading is edited in place. */
  readonly onRename?: () => void;
  readonly onDelete: (sectionIds: readonly string[]) => void;
}

/** What can be done with a section, or with several at once. */
export function SectionMenuList({ editor, sectionIds, heading, onRename, onDelete }: SectionMenuListProps) {
  const one = sectionIds.length === 1;
  const [sectionId] = sectionIds;
  return (
    <MenuList>
      {one && onRename && <MenuItem icon={<RenameRegular />} secondaryContent="F2" onClick={onRename}>Rename</MenuItem>}
      <MenuItem icon={<CopyRegular />} secondaryContent="Ctrl+D" onClick={() => dispatch(editor, DUPLICATE_SECTIONS_COMMAND, { sectionIds })}>{one ? 'Duplicate' : `Duplicate ${sectionIds.length} sections`}</MenuItem>
      <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt+Up" onClick={() => dispatch(editor, MOVE_SECTIONS_COMMAND, { sectionIds, to: 'up' })}>Move up</MenuItem>
      <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt+Down" onClick={() => dispatch(editor, MOVE_SECTIONS_COMMAND, { sectionIds, to: 'down' })}>Move down</MenuItem>
      {one && sectionId !== undefined && <MenuItem icon={<BookmarkAddRegular />} onClick={() => useDialogs.getState().open({ type: 'saveSectionTemplate', sectionId, heading })}>Save section as template…</MenuItem>}
      <MenuDivider />
      <MenuItem icon={<DeleteRegular />} secondaryContent="Del" onClick={() => onDelete(sectionIds)}>{one ? 'Delete' : `Delete ${sectionIds.length} sections`}</MenuItem>
    </MenuList>
  );
}
