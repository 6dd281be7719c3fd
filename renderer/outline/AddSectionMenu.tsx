import { Button, Menu, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { BriefingLexicalEditor } from '../editor';
import { LibraryMenuList } from '../library/LibraryMenuList';

interface AddSectionMenuProps {
  readonly editor: BriefingLexicalEditor;
  readonly afterSectionId: string | undefined;
  /** In the middle of an empty page, not below the outline. */
  readonly onPage?: boolean;
}

/** "+ Add section": every section template, one's own first; the new section comes after the one the caret is in, with the caret in it. */
export function AddSectionMenu({ editor, afterSectionId, onPage = false }: AddSectionMenuProps) {
  return (
    <Menu positioning={{ position: onPage ? 'below' : 'above', align: onPage ? 'center' : 'start', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement><Button appearance={onPage ? 'primary' : 'subtle'} icon={<AddRegular />} className="bd-add-section">Add section</Button></MenuTrigger>
      <MenuPopover className="bd-menu-wide"><LibraryMenuList editor={editor} afterSectionId={afterSectionId} /></MenuPopover>
    </Menu>
  );
}
