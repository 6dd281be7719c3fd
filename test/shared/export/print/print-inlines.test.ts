import { describe, expect, it } from 'vitest';
import { createPrintContext } from '../../../../shared/export/print/print-context';
import { isBlank, mergeRuns, printInlines, run } from '../../../../shared/export/print/print-inlines';
import { bold, br, briefing, cite, field, inLanguage, inlineOutline, inlines, link, note, type Part, source, text } from '../../../builders';

const contextOf = () => createPrintContext(briefing({ fieldValues: { 'party.a': 'Party A', blank: ' ' }, sources: [source('s1', 'One'), source('s2', 'Two')] }));
const printed = (...parts: Part[]): string => inlineOutline(printInlines(inlines(...parts), contextOf()));

describe('printInlines', () => {
  it.each<[string, Part, string]>([
    ['fills a field', ['With ', field('party.a'), '.'], 'With Party A.'],
    ['shows a field without a value by its name', ['With ', field('party.b'), field('blank')], 'With [party.b][blank]'],
    ['keeps marks of a field', bold(field('party.a')), '**Party A**'],
    ['numbers citations by first use, with the place', [cite('s2'), cite('s1', 'p. 4'), cite('s2', '§ 2')], '[1][2,\u00A0p.\u00A04][1,\u00A0§\u00A02]'],
    ['lets a citation with a long place break', [cite('s2', 'annex 3, second table')], '[1, annex 3, second table]'],
    ['marks a citation of a source that is gone', cite('gone'), '[?]'],
    ['numbers footnotes, with citations in them', ['a', note('See ', cite('s1')), 'b', note('Ibid.')], 'a^1(See [1])b^2(Ibid.)'],
    ['keeps breaks and links', ['a', br(), link('https://example.org', 'b', bold('c'))], 'a // <b**c**>'],
    ['merges equal neighbours and drops what is left empty', ['a', text('b'), text('\u0000'), 'c', bold('d')], 'abc**d**'],
  ])('%s', (_what, parts, expected) => expect(printed(parts)).toBe(expected));

  it.each([['en-GB', '[counterpart], [party.b]'], ['uk-UA', '[співрозмовник], [party.b]'], ['ru-RU', '[собеседник], [party.b]'], ['de-DE', '[counterpart], [party.b]']])('calls an unfilled field of a built-in template by words in %s, one of the office\'s own as it was written', (language, expected) => {
    const context = createPrintContext(briefing({ metadata: { ...briefing().metadata, language } }));
    expect(inlineOutline(printInlines(inlines(field('meeting.counterpart'), ', ', field('party.b')), context))).toBe(expected);
  });

  it('refers back to a footnote that is printed again', () => {
    const context = contextOf();
    const content = inlines('a', note('Once'));
    expect([printInlines(content, context), printInlines(content, context)].map(inlineOutline)).toEqual(['a^1(Once)', 'a^1']);
  });

  it('leaves out the target of a link that is not http, https or mailto, and says so', () => {
    const context = contextOf();
    expect(printInlines([{ type: 'link', url: 'javascript:alert(1)', children: [text('press')] }], context)).toEqual([run('press')]);
    expect(context.warnings).toEqual([{ message: 'The link of "press" is left out, because it is not an http, https or mailto link.' }]);
  });

  it('names a language only where it differs from the briefing', () => {
    expect(printInlines([inLanguage('uk', 'так'), inLanguage('en-GB', 'yes')], contextOf())).toEqual([run('так', { language: 'uk' }), run('yes')]);
    expect(printInlines([text('так')], contextOf(), { language: 'uk' })).toEqual([run('так', { language: 'uk' })]);
  });

  it('keeps marks in canonical order when it adds some', () => {
    expect(printInlines([{ type: 'text', text: 'a', marks: ['italic'] }], contextOf(), { marks: ['bold'] })).toEqual([run('a', { marks: ['bold', 'italic'] })]);
  });
});

describe('mergeRuns', () => {
  it('keeps runs apart that look different', () => expect(mergeRuns([run('a', { tone: 'label' }), run('b'), run('c', { color: 'A4262C' })])).toHaveLength(3));
});

describe('isBlank', () => {
  it.each([[[], true], [[run('  ')], true], [[{ type: 'lineBreak' }], true], [[run('a')], false], [[{ type: 'footnote', id: 'n', number: 1, content: [] }], false]] as const)('of %j is %s', (content, expected) => expect(isBlank(content)).toBe(expected));
});
