import { describe, expect, it } from 'vitest';
import { blocksToHtml } from '../../../renderer/editor/clipboard/blocks-to-html';
import { blocksToText } from '../../../renderer/editor/clipboard/blocks-to-text';
import { proseOfRows } from '../../../renderer/editor/rows/prose-of-rows';
import { rowsOfLines } from '../../../renderer/editor/rows/rows-of-lines';
import { inlineText } from '../../../shared/model';
import { bold, briefing, option, enforcementOptionsBlock, risk, risksBlock } from '../../builders';

const data = briefing();

describe('the marking of a row', () => {
  it('goes before its text in what is copied to other programs, also before the first part of a sentence', () => {
    const options = enforcementOptionsBlock(option({ option: 'A mission', marking: '(S)', whoRunsIt: 'The host' }));
    expect(blocksToText([options], data)).toMatch(/^\(S\) A mission\tThe host\t/);
    expect(blocksToHtml([options], data)).toContain('<td><p>(S) A mission</p></td>');
    const risks = risksBlock(risk({ becauseOf: 'delays', mayHappen: 'backsliding', marking: '(S)' }), risk({ mayHappen: 'y' }), risk({ owner: 'Desk', marking: '(C)' }));
    expect(blocksToText([risks], data).split('\n').map((line) => line.split('\t')[0]!.trim())).toEqual(['(S) delays backsliding', 'y', '(C)']);
    expect(blocksToHtml([risks], data)).toContain('<td><p>(S) delays</p><p>backsliding</p></td>');
  });

  it('and every other field that is asked for come back from prose', () => {
    const row = risk({ mayHappen: 'x', marking: '(S)', inherentLikelihood: 'high', targetImpact: 'low', estimativePhrase: 'very likely', proximity: 'weeks', confidence: 'moderate' });
    const prose = proseOfRows(risksBlock(row), data, () => undefined);
    expect(prose.map(({ content }) => inlineText(content))).toEqual(['(S) x', 'Likelihood before the response: High; target impact: Low; likelihood in words: Very likely; proximity: Within weeks; confidence: Moderate']);
    expect(rowsOfLines(prose.map(({ content }) => [content]), 'risks', data)).toMatchObject([{ texts: row.texts, values: row.values }]);
  });

  it('stands before the bold name in prose, also where the row says nothing else; one without brackets has a line of its own', () => {
    const rows = [risk({ mayHappen: 'x', marking: '(S)' }), risk({ becauseOf: 'delays', mayHappen: 'backsliding', marking: '(C)' }), risk({ mayHappen: 'y', marking: 'SECRET' }), risk({ marking: '(S//NF)' }), risk({ mayHappen: ['talks ', bold('stall'), ' again'], marking: '(R)', owner: 'Desk' })];
    const prose = proseOfRows(risksBlock(...rows), data, () => undefined);
    expect(prose.map(({ content }) => content.map((inline) => (inline.type === 'text' ? [inline.text, ...(inline.marks ?? [])] : []).join('|')))).toEqual([
      ['(S) ', 'x|bold'], ['(C) ', 'Because of delays, backsliding may happen.|bold'], ['y|bold'], ['Row marking: ', 'SECRET'], ['(S//NF) ', 'Risk|bold'], ['(R) ', 'talks ', 'stall|bold', ' again'], ['Owner: ', 'Desk'],
    ]);
    expect(rowsOfLines(prose.map(({ content }) => [content]), 'risks', data).map(({ texts }) => texts)).toEqual(rows.map(({ texts }) => texts));
  });
});
