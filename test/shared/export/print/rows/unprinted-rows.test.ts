// A row that says something in its card only: no page has a row of phrases for gaps, the export names what it leaves out, and the gaps lead to the row.
import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../../../shared/checks';
import { exportDocx } from '../../../../../shared/export/docx/export-docx';
import { toDocValue } from '../../../../../shared/export/pdf/to-doc-json';
import { briefingToPrint } from '../../../../../shared/export/print/briefing-to-print';
import { unprintedContent } from '../../../../../shared/export/print/rows/unprinted-fields';
import { rowKindDefinition } from '../../../../../shared/model/row-kinds/index';
import { unprintedFields } from '../../../../../shared/model/row-kinds/printed-rows';
import type { KeyedField } from '../../../../../shared/model/row-kinds/row-columns';
import { ROW_KINDS, type RowKind, type RowsBlock } from '../../../../../shared/model/rows';
import { briefing, issue, printOutline, risk, risksBlock, row, rowsBlock, section, source, threeParties } from '../../../../builders';
import { docxTexts } from '../../../../support/docx-texts';

const parties = threeParties();
const paper = (block: RowsBlock) => briefing({ parties, sources: [source('s1', 'One')] }, section('freeText', block));
const outline = (block: RowsBlock): string[] => printOutline(briefingToPrint(paper(block))).slice(1);
const gaps = (block: RowsBlock): (string | undefined)[] => checkBriefing(paper(block)).findings.filter(({ rule }) => rule === 'rowNotPrinted').map(({ place }) => place.rowId);
const named = (block: RowsBlock): string[] => unprintedContent([block], parties).map(({ label, rows }) => `${label}: ${rows}`);

function somethingFor({ definition }: KeyedField) {
  switch (definition.type) {
    case 'rich': case 'line': return 'Words';
    case 'enum': return definition.choices[0]!.value;
    case 'date': return '2026-05-04';
    case 'parties': return [parties[0]!.id];
    case 'refs': return definition.to === 'sources' ? ['s1'] : ['elsewhere01'];
    case 'list': return [{ [definition.itemFields[0]!.name]: 'Words' }];
  }
}

const CASES = ROW_KINDS.flatMap((kind) => unprintedFields(kind, {}, parties).map((field): [RowKind, string, KeyedField] => [kind, field.key, field]));

describe('a row of which only the card says something', () => {
  it.each(CASES)('%s, %s: prints no row, is named, and is a gap; with its card it prints', (kind, key, field) => {
    const only = row(kind, { [key]: somethingFor(field) });
    const { mainField, caption } = rowKindDefinition(kind);
    expect(outline(rowsBlock(kind, [only]))).toEqual([`note: ${caption}{: To be confirmed}`]);
    const written = row(kind, { [mainField]: 'Written' });
    expect(outline(rowsBlock(kind, [only, written]))).toEqual(outline(rowsBlock(kind, [written])));
    expect(named(rowsBlock(kind, [only, written]))).toEqual([`${field.definition.label}: 1`]);
    expect(gaps(rowsBlock(kind, [only, written]))).toEqual([only.id]);
    const withCards = rowsBlock(kind, [only, written], { fiches: true });
    expect(outline(withCards).length).toBeGreaterThan(outline(rowsBlock(kind, [written], { fiches: true })).length);
    expect([named(withCards), gaps(withCards)]).toEqual([[], []]);
  });

  it('is in neither paper, and a row that says who owns it is in both', async () => {
    const print = briefingToPrint(paper(risksBlock(risk({ mayHappen: 'Talks stall' }), risk({ reviewDate: '2026-05-04' }), risk({ owner: 'The desk' }))));
    // Likelihood, impact, response and owner of the first; all but the owner of the last.
    expect(docxTexts((await exportDocx(print, { pages: 1, contents: false, headingPages: {} }, () => undefined)).bytes).body.filter((text) => text === 'To be confirmed')).toHaveLength(8);
    expect(JSON.stringify(toDocValue(print, { contents: false })).split('To be confirmed').length - 1).toBe(8);
  });
});

describe('beside columns that are filled', () => {
  it('names dates and parties too, and neither a choice nor a link nor the date of a red line that prints', () => {
    expect(named(risksBlock(risk({ mayHappen: 'Talks stall', reviewDate: '2026-05-04', status: 'open', response: 'treat', links: ['elsewhere01'], actions: [{ what: 'Call' }] })))).toEqual(['Review date: 1', 'Actions: 1']);
    const { id } = parties[0]!;
    expect(named(rowsBlock('stickingPoints', [issue({ issue: 'Access', [`redLine.${id}`]: 'No escort', [`redLineDate.${id}`]: '2026-05-04', [`redLineSource.${id}`]: ['s1'] })]))).toEqual([]);
    expect(named(rowsBlock('stickingPoints', [issue({ issue: 'Access', [`redLineDate.${id}`]: '2026-05-04' })]))).toEqual(['Date of the red line: 1']);
  });
});
