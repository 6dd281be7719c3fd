import { MenuItem, MenuList } from '@fluentui/react-components';
import { addSectionFromTemplate } from '../outline/add-section-from-template';
import type { BriefingLexicalEditor } from '../editor';
import { useTemplates } from './templates-store';

/** The section templates, one's own first; the chosen one is added below the section. */
export function LibraryMenuList({ editor, sectionId }: { readonly editor: BriefingLexicalEditor; readonly sectionId: string }) {
  const sections = useTemplates((store) => store.sections);
  const ordered = [...sections.filter((template) => template.own), ...sections.filter((template) => !template.own)];
  return <MenuList>{ordered.map((template) => <MenuItem key={template.id} subText={template.whenToUse} onClick={() => addSectionFromTemplate(editor, template, sectionId)}>{template.own ? `${template.name} (own)` : template.name}</MenuItem>)}</MenuList>;
}
