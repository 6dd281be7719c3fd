import type { SectionTemplate } from '../../shared/templates/template';
import { ADD_SECTIONS_COMMAND, type BriefingLexicalEditor, dispatch, focusEditor, readOutline } from '../editor';
import { instantiateSection } from '../../shared/templates/instantiate';

/** Adds a section made from a template after the given one, or at the end, and puts the caret into it. */
export function addSectionFromTemplate(editor: BriefingLexicalEditor, template: SectionTemplate, afterSectionId: string | undefined): void {
  const at = readOutline(editor).findIndex((entry) => entry.sectionId === afterSectionId);
  dispatch(editor, ADD_SECTIONS_COMMAND, { sections: [instantiateSection(template)], ...(at < 0 ? {} : { index: at + 1 }) });
  requestAnimationFrame(() => focusEditor(editor));
}
