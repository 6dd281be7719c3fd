import { Button, Menu, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { BriefingLexicalEditor } from '../editor';
import { LibraryMenuList } from '../library/LibraryMenuList';

/** "+ Add section": every section template, one's own first; the new section comes after the one the caret is in, with the caret in it. */
export function AddSectionMenu({ editor, afterSectionId }: { readonly editor: BriefingLexicalEditor; readonly afterSectionId: string | undefined }) {
  return (
    <Menu positioning={{ position: 'above', align: 'start', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement><Button appearance="subtle" icon={<AddRegular />} className="bd-add-section">Add section</Button></MenuTrigger>
      <MenuPopover className="bd-menu-wide"><LibraryMenuList editor={editor} afterSectionId={afterSectionId} /></MenuPopover>
    </Menu>
  );
}
