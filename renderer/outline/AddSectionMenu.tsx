import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { BriefingLexicalEditor } from '../editor';
import { useTemplates } from '../app/templates-store';
import { addSectionFromTemplate } from './add-section-from-template';

/** "+ Add section": every section template, one's own first; the new section comes after the one the caret is in, with the caret in it. */
export function AddSectionMenu({ editor, afterSectionId }: { readonly editor: BriefingLexicalEditor; readonly afterSectionId: string | undefined }) {
  const sections = useTemplates((store) => store.sections);
  const own = sections.filter((template) => template.own);
  const builtIn = sections.filter((template) => !template.own);
  const items = (templates: typeof sections) => templates.map((template) => (
    <MenuItem key={template.id} subText={template.whenToUse} onClick={() => addSectionFromTemplate(editor, template, afterSectionId)}>{template.name}</MenuItem>
  ));
  return (
    <Menu positioning={{ position: 'above', align: 'start', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement><Button appearance="subtle" icon={<AddRegular />} className="bd-add-section">Add section</Button></MenuTrigger>
      <MenuPopover className="bd-menu-wide">
        <MenuList>
          {own.length > 0 && <MenuGroup><MenuGroupHeader>Own templates</MenuGroupHeader>{items(own)}</MenuGroup>}
          {own.length > 0 && <MenuDivider />}
          <MenuGroup><MenuGroupHeader>Sections</MenuGroupHeader>{items(builtIn)}</MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
