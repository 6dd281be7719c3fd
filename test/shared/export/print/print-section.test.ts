import { describe, expect, it } from 'vitest';
import { briefingToPrint } from '../../../../shared/export/print/briefing-to-print';
import type { Block } from '../../../../shared/model/block';
import type { BriefingSection } from '../../../../shared/model/section';
import { bold, briefing, bullets, callout, cell, choice, cite, enforcementOptionsBlock, heading, issue, item, note, option, optionsBlock, p, pageBreak, printOutline, progressBlock, resetIds, risk, risksBlock, rowsBlock, section, source, stickingPointsBlock, table, topic } from '../../../builders';

const outline = (...sections: BriefingSection[]): string[] => printOutline(briefingToPrint(briefing(...sections)));

describe('briefingToPrint, section by section', () => {
  it('numbers sections and prints the phrase for gaps in an empty one', () => {
    expect(outline(section('background', p('a')), section('situation'), section('nextSteps', p(), p(' ')))).toEqual(['# 1 Background', 'body: a', '# 2 Situation', 'note: {To be confirmed}', '# 3 Next steps', 'note: {To be confirmed}']);
  });

  it('keeps the anchor of the empty paragraph for what is written over the phrase', () => {
    resetIds();
    const empty = p();
    expect(briefingToPrint(briefing(section('background', empty))).blocks[1]).toMatchObject({ type: 'paragraph', anchor: empty.id });
  });

  it.each([['To be confirmed', 'uk', 'Буде уточнено'], ['Not known', 'uk', 'Not known'], ['', 'en', '–']])('prints the phrase "%s" in %s as "%s"', (emptyCell, language, expected) => {
    const document = briefingToPrint(briefing({ houseStyle: { emptyCell }, metadata: { language } }, section('background')));
    expect(printOutline(document)[1]).toBe(`note: {${expected}}`);
  });

  it('prints a bottom line as a box that is not numbered', () => {
    expect(outline(section('bottomLine', p('It ', bold('narrowed')), bullets('a')), section('background', p('b')))).toEqual(['[bottomLine] Bottom line: It **narrowed** / • a', '# 1 Background', 'body: b']);
  });

  it('prints what follows the text of a bottom line below its box', () => {
    expect(outline(section('bottomLine', p('a'), table([['x']]), p('b')))).toEqual(['[bottomLine] Bottom line: a', '| x |', 'bottomLine: b']);
  });

  it('prints a bottom line that has headings of its own as an ordinary section', () => {
    expect(outline(section('bottomLine', p('a'), heading(1, 'b')))).toEqual(['# 1 Bottom line', 'bottomLine: a', '## 1.1 b']);
  });

  it('shows the gap in an empty bottom line and in an empty typed block', () => {
    expect(outline(section('bottomLine', { heading: '' }), section('risks', risksBlock()))).toEqual(['[bottomLine] Bottom line: {To be confirmed}', '# 1 Risks', 'note: Risks{: To be confirmed}']);
  });

  it('prints nothing of empty paragraphs at the edges of a section and below a heading, and leaves those between texts', () => {
    const rows = risksBlock(risk({ mayHappen: 'a' }));
    expect(outline(section('risks', p(), rows, p(), p(' ')))).toEqual(outline(section('risks', rows)));
    expect(outline(section('background', p('a'), heading(1, 'b'), p(), p(), table([['x']]), p()))).toEqual(['# 1 Background', 'body: a', '## 1.1 b', '| x |']);
    expect(outline(section('background', p('a'), p(), p('b'), p(), table([['x']])))).toEqual(['# 1 Background', 'body: a', 'body: ', 'body: b', 'body: ', '| x |']);
    expect(outline(section('bottomLine', p(), p('a'), p()))).toEqual(['[bottomLine] Bottom line: a']);
    expect(outline(section('bottomLine', p(), table([['x']])))).toEqual(['[bottomLine] Bottom line: {To be confirmed}', '| x |']);
    expect(outline(section('background', p(), p(note('a'))))).toEqual(['# 1 Background', 'body: ^1(a)']);
  });

  it('prints nothing of empty items of lists, and the phrase for gaps where the section says nothing else', () => {
    expect(outline(section('background', p('a'), bullets('', item('', bullets('', 'below')), 'b', ' '), bullets('')))).toEqual(['# 1 Background', 'body: a', '•  (• below) • b']);
    resetIds();
    const list = bullets('', '');
    const document = briefingToPrint(briefing(section('nextSteps', list)));
    expect(printOutline(document)).toEqual(['# 1 Next steps', 'note: {To be confirmed}']);
    expect(document.blocks[1]).toMatchObject({ anchor: list.items[0]?.id });
    expect(outline(section('background', p('a'), table([[cell([bullets('')]), cell([p('x'), bullets('')])]], { headerRows: 0 }), callout('warning', bullets(''))))).toHaveLength(4);
  });

  it('prints the marking of a section before its heading', () => expect(outline(section('background', { marking: '(U)' }, p('a')))[0]).toBe('# 1 (U) Background'));

  it('prints a section without a heading without one, and says when there is nothing at all', () => {
    expect(outline(section('freeText', { heading: '' }, p('a')))).toEqual(['body: a']);
    const document = briefingToPrint(briefing(section('freeText', { heading: ' ' })));
    expect(document.blocks).toEqual([]);
    expect(document.warnings[0]?.message).toBe('A section without a heading and without text is not printed.');
  });

  it('prints guidance nowhere', () => expect(outline(section('background', { guidance: 'Say what led here' })).join()).not.toContain('Say what'));
});

describe('briefingToPrint, sources and attachments', () => {
  const sources = [source('s1', 'First', { author: 'Office', publisher: 'Press', date: '2026-02', note: 'Unsigned' }), source('s2', 'Second', { url: 'https://example.org/b' }), source('s3', 'Third', { url: 'not a link' })];

  it('prints the list in the sources section, cited ones first, also those cited after it', () => {
    const document = briefingToPrint(briefing({ sources }, section('background', p('a', cite('s3'))), section('sources', p('Seen in March.')), section('situation', p(note('b ', cite('s1'))))));
    expect(printOutline(document)).toEqual([
      '# 1 Background', 'body: a[1]', '# 2 Sources', 'body: Seen in March.', 'sourceEntry: [1] Third. not a link', 'sourceEntry: [2] Office, First, Press, February 2026. Unsigned', 'sourceEntry: [3] Second. <https://example.org/b>',
      '# 3 Situation', 'body: ^1(b [2])',
    ]);
  });

  it('adds a list of what is cited where there is no such section', () => {
    expect(printOutline(briefingToPrint(briefing({ sources }, section('background', p('a', cite('s2')))))).slice(2)).toEqual(['# 2 Sources', 'sourceEntry: [1] Second. <https://example.org/b>']);
    expect(printOutline(briefingToPrint(briefing({ sources }, section('background', p('a')))))).toHaveLength(2);
  });

  it('leaves out a table of rows that nobody has touched where the section says something without it', () => {
    const force = enforcementOptionsBlock(option({ option: 'Force' }));
    const untouched = (...blocks: Block[]) => outline(section('options', ...blocks)).filter((line) => line.startsWith('note:'));
    expect(untouched(force, optionsBlock(choice({})))).toEqual([]);
    expect(untouched(optionsBlock(choice({})), force)).toEqual([]);
    expect(outline(section('options', p('Waiting costs nothing.'), optionsBlock(choice({}))))).toEqual(['# 1 Options', 'body: Waiting costs nothing.']);
    expect(outline(section('bottomLine', p('Wait.'), optionsBlock()))).toEqual(['[bottomLine] Bottom line: Wait.']);
    const missed = ['note: Options{: To be confirmed}'];
    expect(untouched(p(), optionsBlock(choice({})))).toEqual(missed);
    expect(untouched(p('We see three:'), p(), optionsBlock(choice({})))).toEqual(missed);
    expect(untouched(force, heading(1, 'Others'), optionsBlock(choice({})))).toEqual(missed);
    expect(untouched(p('Text'), pageBreak(), optionsBlock(choice({})))).toEqual(missed);
    expect(untouched(p('Text'), optionsBlock(choice({ speed: 'fair' })))).toEqual(missed);
    expect(untouched(p('Text'), rowsBlock('options', [choice({})], { caption: 'What can be done' }))).toEqual(['note: What can be done{: To be confirmed}']);
    expect(untouched(optionsBlock(choice({})), optionsBlock(choice({})))).toEqual([...missed, ...missed]);
  });

  it('keeps a table of progress that shows what is agreed elsewhere', () => {
    const lines = outline(section('progress', p('Little moved.'), progressBlock(topic({}))), section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access', status: 'agreed' }))));
    expect(lines.filter((line) => line.includes('Access'))).toHaveLength(2);
  });

  it('shows the gap in a sources section without sources', () => expect(outline(section('sources'))).toEqual(['# 1 Sources', 'note: {To be confirmed}']));

  it('lists attachments last, as tabs', () => {
    const document = briefingToPrint(briefing({ sources, attachments: [{ id: 'a1', title: 'Draft text', note: 'as of round two' }, { id: 'a2', title: 'Map' }] }, section('background', p(cite('s2')))));
    expect(printOutline(document).slice(-3)).toEqual(['# 3 Attachments', 'body: **Tab A** – Draft text – as of round two', 'body: **Tab B** – Map']);
    const many = briefing({ metadata: { language: 'uk-UA' }, attachments: Array.from({ length: 30 }, (_, index) => ({ id: `a${index}`, title: 'Карта' })) }, section('background', p('a')));
    const tabs = printOutline(briefingToPrint(many)).slice(-30);
    expect([tabs[0], tabs[4], tabs[29]]).toEqual(['body: **Додаток А** – Карта', 'body: **Додаток Д** – Карта', 'body: **Додаток ЕЕ** – Карта']);
  });

  it('prints only the sections that are asked for, counted from one', () => {
    const [first, second] = [section('background', p('a')), section('situation', p('b', cite('s2')))];
    const document = briefingToPrint(briefing({ sources, attachments: [{ id: 'a1', title: 'Map' }] }, first, second), { sections: [second.id] });
    expect(printOutline(document)).toEqual(['# 1 Situation', 'body: b[1]', '# 2 Sources', 'sourceEntry: [1] Second. <https://example.org/b>']);
  });
});
