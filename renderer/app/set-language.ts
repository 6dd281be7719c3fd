import { headingInLanguage, startersInLanguage } from '../../shared/templates/in-language';
import { $briefingSectionsFromRoot, type BriefingLexicalEditor, dispatch, SET_BRIEFING_LANGUAGE_COMMAND } from '../editor';
import { useTemplates } from './templates-store';

/** Changes the language of the briefing. Headings, guidance, heads of tables and lines with fields that are still those of their templates follow; what somebody wrote stays. */
export function setLanguage(editor: BriefingLexicalEditor, language: string): void {
  const templates = useTemplates.getState().sections;
  const sections = editor.read(() => $briefingSectionsFromRoot());
  const headings = sections.flatMap(({ id, heading, guidance, template: from }) => {
    const template = templates.find((entry) => entry.id === from?.id);
    const said = template && headingInLanguage(template, heading, language);
    const guiding = template && guidance !== undefined ? headingInLanguage(template, guidance, language) : undefined;
    const change = { ...(said === undefined || said === heading ? {} : { heading: said }), ...(guiding === undefined || guiding === guidance ? {} : { guidance: guiding }) };
    return Object.keys(change).length === 0 ? [] : [{ sectionId: id, ...change }];
  });
  const starters = sections.flatMap(({ blocks, template: from }) => {
    const template = templates.find((entry) => entry.id === from?.id);
    return template ? startersInLanguage(template, blocks, language) : [];
  });
  dispatch(editor, SET_BRIEFING_LANGUAGE_COMMAND, { language, headings, starters });
}
