import { instantiateSectionIn } from '../../shared/templates/instantiate';
import type { SectionTemplate } from '../../shared/templates/template';
import { ADD_SECTIONS_COMMAND, type BriefingLexicalEditor, dispatch, focusEditor, readBriefingData, readOutline, updateBriefingData } from '../editor';

/** Adds a section made from a template after the given one, or at the end, with the sources and parties that it brings, and puts the caret into it. */
export function addSectionFromTemplate(editor: BriefingLexicalEditor, template: SectionTemplate, afterSectionId: string | undefined): void {
  const data = readBriefingData(editor);
  const { section, sources, parties } = instantiateSectionIn(data, template);
  if (sources.length !== data.sources.length || parties.length !== data.parties.length) updateBriefingData(editor, { sources, parties });
  const at = readOutline(editor).findIndex((entry) => entry.id === afterSectionId);
  dispatch(editor, ADD_SECTIONS_COMMAND, { sections: [section], ...(at < 0 ? {} : { index: at + 1 }) });
  requestAnimationFrame(() => focusEditor(editor));
}
