import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList } from '@fluentui/react-components';
import { addSectionFromTemplate } from '../outline/add-section-from-template';
import type { BriefingLexicalEditor } from '../editor';
import { useDialogs } from '../app/dialogs-store';
import { useTypeAhead } from '../app/type-ahead';
import { useTemplates } from '../app/templates-store';
import { TemplateProblems } from './TemplateProblems';
import { templateNote } from './template-note';
import './library-menu.css';

interface LibraryMenuListProps {
  readonly editor: BriefingLexicalEditor;
  /** The new section comes after this one, or at the end. */
  readonly afterSectionId: string | undefined;
}

/** The section templates, one's own first; the chosen one becomes a section with the caret in it. */
export function LibraryMenuList({ editor, afterSectionId }: LibraryMenuListProps) {
  const sections = useTemplates((store) => store.sections);
  const problems = useTemplates((store) => store.problems);
  const typeAhead = useTypeAhead();
  const own = sections.filter((template) => template.own);
  // Files that cannot be used are the user's work too, and the dialog names them.
  const managed = own.length > 0 || problems.length > 0;
  const items = (templates: typeof sections) => templates.map((template) => (
    <MenuItem key={template.id} className="bd-library-item" subText={templateNote(template)} onClick={() => addSectionFromTemplate(editor, template, afterSectionId)}>{template.name}</MenuItem>
  ));
  return (
    <>
      <TemplateProblems />
      <MenuList onKeyDownCapture={typeAhead}>
        {managed && (
          <MenuGroup>
            <MenuGroupHeader>Own templates</MenuGroupHeader>
            {items(own)}
            <MenuItem onClick={() => useDialogs.getState().open({ type: 'ownTemplates' })}>Manage own templates…</MenuItem>
          </MenuGroup>
        )}
        {managed && <MenuDivider />}
        <MenuGroup><MenuGroupHeader>Sections</MenuGroupHeader>{items(sections.filter((template) => !template.own))}</MenuGroup>
      </MenuList>
    </>
  );
}
