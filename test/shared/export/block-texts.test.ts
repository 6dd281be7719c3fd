import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../shared/export/block-texts';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { br, briefing, bullets, callout, cite, figure, heading, item, link, note, p, quote, recommendation, recommendationsBlock, section, source, table } from '../../builders';

describe('blockTexts', () => {
  it('gives one entry a paragraph, in reading order, with footnotes apart', () => {
    const document = briefingToPrint(briefing({ metadata: { to: 'The  minister' }, sources: [source('s1', 'One')] },
      section('bottomLine', p('In short')),
      section('background', heading(1, 'Early'), p('a', br(), 'b', note('See ', cite('s1')), link('https://example.org', 'c')), p(), bullets('d', item('e', bullets('f'))), quote('g', 'h'), callout('note', 'i'), table([['j', 'k']], { caption: 'l' }), figure({ caption: 'm' })),
      section('recommendation', recommendationsBlock(recommendation({ that: 'That you agree' })))));
    expect(blockTexts(document)).toEqual({
      body: ['The minister', 'In short', 'Background', 'Early', 'a bc', 'd', 'e', 'f', 'g', 'h', 'i', 'l', 'j', 'k', 'm', 'Recommendation', 'That you agree', 'Sources', '[1] One'],
      footnotes: ['See [1]'],
    });
  });
});
