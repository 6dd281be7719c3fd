import { expect, it } from 'vitest';
import { setLanguage } from '../../../renderer/app/set-language';
import { useTemplates } from '../../../renderer/app/templates-store';
import { createBriefingEditor, REDO_COMMAND, UNDO_COMMAND } from '../../../renderer/editor';
import type { SectionTemplate } from '../../../shared/templates';
import { briefing, p, section } from '../../builders';

const template: SectionTemplate = { id: 'costs', version: 1, name: 'Costs', whenToUse: '', kind: 'freeText', heading: 'Costs', guidance: '', words: { uk: { Costs: 'Витрати' } }, blocks: [] };

it('takes along the headings that are still their template\'s, and no others, as one step', () => {
  useTemplates.setState({ sections: [{ ...template, own: false }] });
  const from = { template: { id: 'costs', version: 1 } };
  const { editor, briefing: now } = createBriefingEditor(briefing(section('freeText', { heading: 'Costs', ...from }, p('x')), section('freeText', { heading: 'Costs so far', ...from }, p('y')), section('freeText', { heading: 'Costs' }, p('z'))));
  const shown = (): readonly string[] => [now().metadata.language, ...now().sections.map(({ heading }) => heading)];
  setLanguage(editor, 'uk-UA');
  expect(shown()).toEqual(['uk-UA', 'Витрати', 'Costs so far', 'Costs']);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(shown()).toEqual(['en-GB', 'Costs', 'Costs so far', 'Costs']);
  editor.dispatchCommand(REDO_COMMAND, undefined);
  setLanguage(editor, 'en-US');
  expect(shown()).toEqual(['en-US', 'Costs', 'Costs so far', 'Costs']);
});
