// A list pasted while the caret is in a heading.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Block, type BriefingSection, inlineText } from '../../../shared/model';
import { briefing, bullets, heading, note, p, section } from '../../builders';
import { caretIn, mount, pasteInto, settle } from './mounted-editor';

const made = () => briefing(section('background', { id: 's1', heading: 'Part' }, { ...heading(2, 'Sequencing'), id: 'h1' }, { ...p('Text'), id: 'p1' }), section('risks', { id: 's2', heading: 'Risks' }, p('Last')));
const lineOf = (block: Block): string[] => (block.type === 'list' ? block.items.map((item) => `• ${inlineText(item.content)}`) : block.type === 'paragraph' || block.type === 'heading' ? [`${block.type === 'heading' ? '# ' : ''}${inlineText(block.content)}`] : [block.type]);
const linesOf = (one: BriefingSection | undefined): string[] => [`## ${one?.heading}`, ...(one?.blocks ?? []).flatMap(lineOf)];
const undo = async () => { await userEvent.keyboard('{Control>}z{/Control}'); await settle(); };

const word = (sign: string, text: string) => `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span><![endif]>${text}</p>`;
const own = JSON.stringify({ shape: 'blocks', blocks: [bullets('One', 'Two')], sources: [] });
const CLIPBOARDS: readonly (readonly [string, Record<string, string>, number])[] = [
  ['a bulleted list of HTML', { 'text/html': '<ul><li>One</li><li>Two</li></ul>' }, 1],
  ['a numbered list of HTML', { 'text/html': '<ol><li>One</li><li>Two</li></ol>' }, 1],
  ['a list of Word', { 'text/html': `<body>${word('·', 'One')}${word('·', 'Two')}</body>` }, 1],
  ['plain text with marks', { 'text/plain': '- One\n- Two' }, 2],
  ['our own clipboard', { 'application/x-briefing-desk': own }, 1],
];

describe('into a sub-heading', () => {
  for (const [offset, after] of [[10, ['# Sequencing', '• One', '• Two', 'Text']], [3, ['# Seq', '• One', '• Two', '# uencing', 'Text']], [0, ['• One', '• Two', '# Sequencing', 'Text']]] as const) {
    it.each(CLIPBOARDS)(`comes %s at ${offset}`, async (_what, content, steps) => {
      const { canvas, sections } = await mount(made());
      const before = sections();
      caretIn(canvas, 'Sequencing', offset);
      await pasteInto(canvas, content);
      expect(linesOf(sections()[0]).slice(1)).toEqual(after);
      for (let step = 0; step < steps; step++) await undo();
      expect(sections()).toEqual(before);
    });
  }
});

describe('into the heading of a section', () => {
  it.each(CLIPBOARDS)('comes %s', async (_what, content) => {
    const { canvas, sections } = await mount(made());
    const before = sections();
    caretIn(canvas, 'Part');
    await pasteInto(canvas, content);
    expect(linesOf(sections()[0])).toEqual(['## Part', '• One', '• Two', '# Sequencing', 'Text']);
    await undo();
    expect(sections()).toEqual(before);
  });

  it('comes behind a first line that joins it, in an empty section and with the caret behind the last item', async () => {
    const { canvas, sections } = await mount(briefing(section('background', { id: 's1', heading: 'Part' }), section('risks', { id: 's2' }, p('Last'))));
    caretIn(canvas, 'Part');
    await pasteInto(canvas, { 'text/plain': ' two\n1. One\n2. Two' });
    await userEvent.keyboard('!');
    await settle();
    expect(linesOf(sections()[0])).toEqual(['## Part two', '• One', '• Two!']);
    await undo();
    await undo();
    expect(linesOf(sections()[0])).toEqual(['## Part']);
  });

  it('keeps the words of a footnote, which no heading holds, as a paragraph below', async () => {
    const { canvas, sections } = await mount(made());
    const before = sections();
    caretIn(canvas, 'Part');
    await pasteInto(canvas, { 'application/x-briefing-desk': JSON.stringify({ shape: 'blocks', blocks: [p(' two', note('As reported.'))], sources: [] }) });
    expect(linesOf(sections()[0])).toEqual(['## Part two', 'As reported.', '# Sequencing', 'Text']);
    await undo();
    expect(sections()).toEqual(before);
  });

  it('stays apart from a list that the section begins with', async () => {
    const { canvas, sections } = await mount(briefing(section('background', { id: 's1', heading: 'Part' }, bullets('Three'))));
    caretIn(canvas, 'Part');
    await pasteInto(canvas, { 'text/html': '<ul><li>One</li><li>Two</li></ul>' });
    expect(sections()[0]?.blocks.map(lineOf)).toEqual([['• One', '• Two'], ['• Three']]);
  });
});
