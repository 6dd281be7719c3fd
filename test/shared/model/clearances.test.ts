import { describe, expect, it } from 'vitest';
import { type BriefingSection, parseBriefing, serialiseBriefing, wordsMark, withoutGiven } from '../../../shared/model';
import { bold, briefing, bullets, cite, clearance, clearanceBlock, note, p, risk, risksBlock, section, table } from '../../builders';

const paper = (text = 'The line holds'): BriefingSection[] => [
  section('background', p(text), bullets('One', 'Two'), table([['a', 'b']])), section('risks', risksBlock(risk({ mayHappen: 'Delay', likelihood: 'low', actions: [{ what: 'Call', due: '2026-03-18' }] }))), section('clearance', clearanceBlock(clearance({ office: 'Legal', state: 'requested' }))),
];

describe('wordsMark', () => {
  it('is the same for the same words, under other ids, in other looks and after a file', () => {
    const made = paper();
    const parsed = parseBriefing(JSON.parse(serialiseBriefing(briefing(...made))));
    if (!parsed.ok) throw new Error('the briefing does not parse');
    expect(wordsMark(paper())).toBe(wordsMark(made));
    expect(wordsMark(parsed.value.sections)).toBe(wordsMark(made));
    expect(wordsMark([section('background', p('The line ', bold('holds')), bullets('One', 'Two'), table([['a', 'b']])), ...made.slice(1)])).toBe(wordsMark(made));
  });

  it('does not follow the clearances themselves, nor empty lines and sections', () => {
    const [background, risks] = paper();
    const cleared = section('clearance', clearanceBlock(clearance({ office: 'Press', state: 'cleared', dissent: 'Not so soon' })));
    expect(wordsMark([background!, risks!, cleared])).toBe(wordsMark(paper()));
    expect(wordsMark([...paper(), section('freeText', { heading: '' }, p())])).toBe(wordsMark(paper()));
  });

  it.each<[string, BriefingSection[]]>([
    ['a word', paper('The line moves')],
    ['a note', [section('background', p('The line holds', note('So far')), bullets('One', 'Two'), table([['a', 'b']])), ...paper().slice(1)]],
    ['a citation', [section('background', p('The line holds', cite('s1')), bullets('One', 'Two'), table([['a', 'b']])), ...paper().slice(1)]],
    ['a heading', [{ ...paper()[0]!, heading: 'Other' }, ...paper().slice(1)]],
    ['a value of a row', [paper()[0]!, section('risks', risksBlock(risk({ mayHappen: 'Delay', likelihood: 'high', actions: [{ what: 'Call', due: '2026-03-18' }] }))), paper()[2]!]],
    ['a date in a list of a row', [paper()[0]!, section('risks', risksBlock(risk({ mayHappen: 'Delay', likelihood: 'low', actions: [{ what: 'Call', due: '2026-03-19' }] }))), paper()[2]!]],
    ['the order of sections', [paper()[1]!, paper()[0]!, paper()[2]!]],
  ])('changes with %s', (_name, sections) => expect(wordsMark(sections)).not.toBe(wordsMark(paper())));
});

describe('withoutGiven', () => {
  it('leaves who is asked, and takes away what was answered', () => {
    const row = clearance({ office: 'Legal', person: 'Ms Kovalenko', state: 'objects', date: '2026-03-12', dissent: 'Not so soon' });
    expect(Object.keys(withoutGiven('clearance', row).texts)).toEqual(['office', 'person']);
    expect(withoutGiven('clearance', row).values).toEqual({});
    expect(withoutGiven('risks', risk({ mayHappen: 'Delay', likelihood: 'low' })).values).toEqual({ likelihood: 'low' });
  });
});
