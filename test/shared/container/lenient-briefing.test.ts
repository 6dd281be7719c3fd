import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lenientBriefing } from '../../../shared/container/lenient-briefing';
import { parseLongestJson } from '../../../shared/container/longest-json';
import { countedIds, parseBriefing, serialiseBriefing } from '../../../shared/model';
import { arbitraryBriefing } from '../../builders/arbitrary';
import { sampleBriefing } from './sample';

const contentOf = (briefing = sampleBriefing()): Record<string, any> => JSON.parse(serialiseBriefing(briefing));

describe('lenientBriefing', () => {
  it('looks at no more pieces than any briefing has, and says how many it left out', () => {
    const content = contentOf();
    content['sections'] = Array.from({ length: 30_000 }, () => ({}));
    const read = lenientBriefing(content)!;
    expect(read.briefing.sections).toHaveLength(20_000);
    expect(read.losses).toEqual([{ type: 'lost', message: '10000 pieces that could not be read are left out.' }]);
  });

  it('changes nothing in a valid briefing', () => {
    fc.assert(fc.property(arbitraryBriefing, (briefing) => {
      expect(lenientBriefing(JSON.parse(serialiseBriefing(briefing)))).toEqual({ briefing, losses: [] });
    }));
  });

  it('turns a block that does not fit into plain paragraphs of its text, and says so', () => {
    const content = contentOf();
    content['sections'][0].blocks[0].level = 'big';
    content['sections'][0].blocks.push({ type: 'list', id: 'l1', kind: 'spiral', items: [{ id: 'i1', content: [{ type: 'text', text: 'one ' }, { type: 'link', url: 'x:', children: [{ type: 'text', text: 'two' }] }, { type: 'footnote', id: 'n', content: [{ type: 'text', text: 'note' }] }], nested: { kind: 'bullet', items: [{ id: 'i2', content: [{ type: 'text', text: 'three' }] }] } }] });
    const read = lenientBriefing(content, countedIds('f'))!;
    const lines = read.briefing.sections[0]!.blocks.flatMap((block) => (block.type === 'paragraph' ? block.content.map((inline) => (inline.type === 'text' ? inline.text : '')) : []));
    expect(lines).toEqual(['Where the talks stand', 'Talks resumed on Monday.', 'Переговори тривають.', 'one two', 'note', 'three']);
    expect(read.losses.map((loss) => loss.message)).toEqual(['2 blocks are shown as plain paragraphs.']);
  });

  it('gives fresh ids to sections and texts whose id is used twice, and drops entries that do not fit', () => {
    const content = contentOf();
    content['sections'][1].id = 's1';
    content['sections'][1].blocks.push(content['sections'][0].blocks[1]);
    content['parties'] = [{ id: 'p-a', name: 'A', shortName: 'A', role: 'party' }, { id: 'p-b', name: 5 }];
    content['metadata'].date = 'soon';
    content['metadata'].subject = 'Talks';
    const read = lenientBriefing(content)!;
    expect(parseBriefing(JSON.parse(serialiseBriefing(read.briefing)))).toEqual({ ok: true, value: read.briefing });
    expect(read.briefing.sections[1]!.blocks).toMatchObject([{ type: 'paragraph', content: [{ text: 'Talks resumed on Monday.' }] }]);
    expect(read.briefing.parties).toHaveLength(1);
    expect(read.briefing.metadata).toMatchObject({ subject: 'Talks', kind: 'negotiationBriefing' });
    expect(read.briefing.metadata).not.toHaveProperty('date');
    expect(read.losses).toHaveLength(2);
  });

  it('is undefined for anything without sections and metadata', () => {
    for (const value of [undefined, null, 3, [], {}, { sections: 'none' }]) expect(lenientBriefing(value)).toBeUndefined();
  });
});

describe('parseLongestJson', () => {
  it('reads whole JSON as JSON.parse does', () => {
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = JSON.stringify(value);
      expect(parseLongestJson(text)).toEqual(JSON.parse(text));
    }));
  });

  it('closes what is open and leaves out the value that was cut', () => {
    expect(parseLongestJson('{"a":[1,{"b":"c"},{"d":"cut')).toEqual({ a: [1, { b: 'c' }, {}] });
    expect(parseLongestJson('{"a":"x\\"],","b":12')).toEqual({ a: 'x"],' });
  });

  it('stops where the text stops being JSON', () => {
    expect(parseLongestJson('[1,2,{"a":3},\u0001garbage"],"more":[4]')).toEqual([1, 2, { a: 3 }]);
    expect(parseLongestJson('garbage')).toBeUndefined();
  });

  it('reads every beginning of a briefing', () => {
    const text = serialiseBriefing(sampleBriefing());
    for (let length = 1; length < text.length; length++) expect(typeof parseLongestJson(text.slice(0, length))).toBe('object');
  });
});
