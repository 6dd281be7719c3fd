// What the criteria of options weigh is for thinking: no paper, no copy in words and no prose holds a weight, a number or a total.
import { $createNodeSelection, $setSelection, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { blocksToHtml } from '../../../renderer/editor/clipboard/blocks-to-html';
import { blocksToText } from '../../../renderer/editor/clipboard/blocks-to-text';
import { fragmentToText, parseFragment } from '../../../renderer/editor/clipboard/fragment';
import { $insertFragment } from '../../../renderer/editor/clipboard/insert-fragment';
import { $fragmentOf } from '../../../renderer/editor/clipboard/selection-to-fragment';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { proseOfRows } from '../../../renderer/editor/rows/prose-of-rows';
import { briefingTexts } from '../../../shared/export/briefing-texts';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { toDocValue } from '../../../shared/export/pdf/to-doc-json';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import type { Briefing, RowsBlock } from '../../../shared/model';
import { briefing, choice, option, p, party, rowsBlock, section, threeParties } from '../../builders';
import { $byId, change } from './headless-editor';

const WEIGHTS = { speed: 4, costLevel: 0, 'acceptability.kyiv': 5 };
const RATED = { speed: 'strong', costLevel: 'low', 'acceptability.kyiv': 'weak', speedNote: 'In a month' };
const blocks: readonly RowsBlock[] = [
  rowsBlock('enforcementOptions', [option({ option: 'A force', ourView: 'preferred', ...RATED }), option({ option: 'Observers', speed: 'fair' })], { comparison: true, fiches: true }),
  rowsBlock('options', [choice({ option: 'Wait', ...RATED })], { comparison: true }),
];
const weighed = blocks.map((block): RowsBlock => ({ ...block, settings: { ...block.settings, weights: WEIGHTS } }));
const briefingWith = (rows: readonly RowsBlock[]): Briefing => ({ ...plain, sections: plain.sections.map((one) => ({ ...one, blocks: [...rows] })) });
const plain = briefing({ parties: threeParties() }, section('enforcementOptions', ...blocks));
const NO_MEDIA = (): undefined => undefined;
const pages = { pages: 1, contents: false, headingPages: {} };

describe('a briefing whose options are weighed', () => {
  it('prints as one whose options are not: the print document, the DOCX and what the PDF is made of', async () => {
    const [with_, without] = [briefingToPrint(briefingWith(weighed)), briefingToPrint(briefingWith(blocks))];
    expect(JSON.stringify(without)).toContain('In a month');
    expect(with_).toEqual(without);
    expect(toDocValue(with_, { contents: false })).toEqual(toDocValue(without, { contents: false }));
    expect((await exportDocx(with_, pages, NO_MEDIA)).bytes).toEqual((await exportDocx(without, pages, NO_MEDIA)).bytes);
    expect(briefingTexts(briefingWith(weighed))).toEqual(briefingTexts(briefingWith(blocks)));
  });

  it('says the same in copied words, and when its rows become prose', () => {
    const data = plain;
    expect(blocksToHtml(weighed, data)).toBe(blocksToHtml(blocks, data));
    expect(blocksToText(weighed, data)).toBe(blocksToText(blocks, data));
    const prose = (block: RowsBlock): string => JSON.stringify(proseOfRows(block, data, () => undefined)).replace(/"id":"[^"]*"/g, '');
    for (const [at, block] of weighed.entries()) expect(prose(block)).toBe(prose(blocks[at]!));
    expect(blocksToHtml(blocks, data)).toContain('A force');
  });
});

describe('weighed options that are copied into another briefing', () => {
  function copied(): string {
    const { editor } = createBriefingEditor(briefingWith([{ ...weighed[0]!, id: 'options' }]));
    let text = '';
    change(editor, () => {
      const selection = $createNodeSelection();
      selection.add($byId('options').getKey());
      $setSelection(selection);
      const fragment = $fragmentOf(selection);
      text = fragment ? fragmentToText(fragment) : '';
    });
    return text;
  }

  it('keep their weights, those of a party with that party', () => {
    const handle = createBriefingEditor(briefing({ parties: [party('p1', 'Kyiv')] }, section('freeText', p('Here'))));
    const fragment = parseFragment(copied());
    if (!fragment) throw new Error('nothing was copied');
    change(handle.editor, () => $insertFragment(handle.editor, fragment));
    const rows = (): readonly RowsBlock[] => handle.briefing().sections.flatMap((one) => one.blocks).flatMap((block) => (block.type === 'rows' ? [block] : []));
    expect(rows()[0]?.settings.weights).toEqual({ speed: 4, costLevel: 0, 'acceptability.p1': 5 });
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(rows()).toEqual([]);
  });
});
