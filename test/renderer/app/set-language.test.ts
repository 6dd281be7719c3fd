import { $getRoot, $isTextNode, type LexicalNode } from 'lexical';
import { expect, it } from 'vitest';
import { setLanguage } from '../../../renderer/app/set-language';
import { useTemplates } from '../../../renderer/app/templates-store';
import { createBriefingEditor, REDO_COMMAND, UNDO_COMMAND } from '../../../renderer/editor';
import { inlineText } from '../../../shared/model';
import { instantiateSectionIn, type SectionTemplate } from '../../../shared/templates';
import { briefing, p, section } from '../../builders';
import { builtInTemplates } from '../support/templates';

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

it('takes along the heads of starter tables and the words around unfilled fields, which are called in the language of the paper, as far as nobody changed them', () => {
  const attendees = builtInTemplates().sections.find(({ id }) => id === 'attendees')!;
  useTemplates.setState({ sections: [{ ...attendees, own: false }] });
  const { section: made } = instantiateSectionIn(briefing(), attendees);
  const { editor, briefing: now } = createBriefingEditor(briefing({ ...made, blocks: [...made.blocks, p('Name')] }));
  const shown = (): string => editor.read(() => $getRoot().getTextContent()).replace(/\s+/g, ' ').trim();
  const english = shown();
  expect(english).toContain('Meeting with [counterpart], [time], [place] Name Position What matters to them');
  setLanguage(editor, 'uk-UA');
  expect(shown()).toContain('Зустріч: [співрозмовник], [час], [місце] Ім’я Посада Що для них важливо');
  expect(shown()).toMatch(/Name$/);
  expect(now().sections[0]?.blocks[0]).toMatchObject({ content: [{ text: 'Зустріч: ' }, { type: 'field', name: 'meeting.counterpart' }, {}, {}, {}, {}] });
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(shown()).toBe(english);
  const head = (words: string): LexicalNode => editor.read(() => $getRoot().getAllTextNodes().find((node) => node.getTextContent() === words))!;
  const position = head('Position');
  editor.update(() => { if ($isTextNode(position)) position.setTextContent('Post'); }, { discrete: true });
  setLanguage(editor, 'ru-RU');
  expect(shown()).toContain('Встреча: [собеседник], [время], [место] Имя Post Что для них важно');
  setLanguage(editor, 'en-GB');
  expect(shown()).toBe(english.replace('Position', 'Post'));
});

it('takes along the headings inside a section and the caption of its rows, but not what somebody wrote into them', () => {
  const chosen = builtInTemplates().sections.filter(({ id }) => ['situation', 'verification'].includes(id));
  useTemplates.setState({ sections: chosen.map((entry) => ({ ...entry, own: false })) });
  const { editor, briefing: now } = createBriefingEditor(briefing(...chosen.map((entry) => instantiateSectionIn(briefing(), entry).section)));
  const said = (): readonly string[] => now().sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'heading' ? [inlineText(block.content)] : block.type === 'rows' && block.caption ? [inlineText(block.caption)] : [])));
  const english = said();
  expect(english).toEqual(expect.arrayContaining(['What is confirmed', 'What is reported', 'What is not known', 'Ways of verifying']));
  setLanguage(editor, 'uk-UA');
  expect(said()).toEqual(expect.arrayContaining(['Що підтверджено', 'Що повідомляють', 'Що невідомо', 'Способи перевірки']));
  const reported = editor.read(() => $getRoot().getAllTextNodes().find((node) => node.getTextContent() === 'Що повідомляють'))!;
  editor.update(() => { if ($isTextNode(reported)) reported.setTextContent('Що пишуть'); }, { discrete: true });
  setLanguage(editor, 'en-GB');
  expect(said()).toEqual(english.map((words) => (words === 'What is reported' ? 'Що пишуть' : words)));
});

it('takes along the guidance of a template, and leaves guidance that somebody wrote', () => {
  const risks = builtInTemplates().sections.find(({ id }) => id === 'risks')!;
  useTemplates.setState({ sections: [{ ...risks, own: false }] });
  const { section: made } = instantiateSectionIn(briefing(), risks);
  const { editor, briefing: now } = createBriefingEditor(briefing(made, { ...made, id: 'own', guidance: 'Only three.', blocks: [] }));
  const guidance = (): readonly (string | undefined)[] => now().sections.map((entry) => entry.guidance);
  setLanguage(editor, 'uk-UA');
  expect(guidance()).toEqual([expect.stringMatching(/^Що може статися/), 'Only three.']);
  setLanguage(editor, 'ru-RU');
  expect(guidance()).toEqual([expect.stringMatching(/^Что может произойти/), 'Only three.']);
  setLanguage(editor, 'en-GB');
  expect(guidance()).toEqual([risks.guidance, 'Only three.']);
});
