// Two hundred rows of every kind, one of them with a cell of four hundred words: printed whole, in order, below repeated heads.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { blockTexts } from '../../../shared/export/block-texts';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { comparableText } from '../../../shared/export/pdf/clean-text';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import type { PrintDocument, PrintTable } from '../../../shared/export/print/print-document';
import { definitionsOf, keyedFields } from '../../../shared/model/row-kinds/row-columns';
import type { Party } from '../../../shared/model/briefing';
import { rowKindDefinition } from '../../../shared/model/row-kinds';
import { ROW_KINDS, type Row, type RowKind } from '../../../shared/model/rows';
import { briefing, row, rowsBlock, section, threeParties } from '../../builders';
import { descendants, docxElements } from '../../support/docx-elements';
import { docxTexts } from '../../support/docx-texts';
import { createBothEngines } from '../../support/pdf-engines';
import { expectedParagraphs, wholeText } from '../../support/pdf-expected-texts';
import { pdfParagraphs } from '../../support/pdf-texts';
import { runOnPdf } from '../../support/pdf-tools';

const ROWS = 200;
const LONG_ROW = 117;
/** A word as long as such papers have them, in both alphabets. */
const LONG_WORDS = 'Territorialintegritätsgarantie нерозповсюдження';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

/** A row whose visible fields are all filled, each with words of its own. */
function filledRow(kind: RowKind, index: number, parties: readonly Party[]): Row {
  const definition = rowKindDefinition(kind);
  const names = kind === 'recommendations' ? ['that', 'reason', 'verb'] : definition.columns.flatMap((column) => column.fields);
  const fields = definitionsOf(names, definition).flatMap((field) => keyedFields(field, parties)).map(({ key, definition: field }): [string, string] => {
    if (field.type === 'enum') return [key, field.choices[index % field.choices.length]!.value];
    if (field.type === 'date') return [key, '2026-03-14'];
    const words = `${key.replace('.', ' of ')} of row ${index + 1} ${index % 9 === 0 ? LONG_WORDS : 'as it stands'}`;
    return [key, index === LONG_ROW && field.name === definition.mainField ? `${words} ${Array.from({ length: 400 }, (_, word) => `word${word}`).join(' ')}` : words];
  });
  return row(kind, Object.fromEntries(fields));
}

function documentOf(kind: RowKind, landscape: boolean): PrintDocument {
  const parties = threeParties();
  const document = briefingToPrint(briefing({ parties, metadata: { subject: 'Two hundred rows' } }, section('freeText', rowsBlock(kind, Array.from({ length: ROWS }, (_, index) => filledRow(kind, index, parties))))));
  return { ...document, blocks: document.blocks.map((block) => (block.type === 'table' ? { ...block, landscape } : block)) };
}

/** The boxes of all words, page by page, in points from the top left. */
function wordBoxes(pdf: Uint8Array): readonly { readonly width: number; readonly height: number; readonly words: readonly (readonly [number, number, number, number])[] }[] {
  return runOnPdf('pdftotext', ['-bbox', '@', '-'], pdf).split('<page ').slice(1).map((page) => ({
    width: Number(/width="([\d.]+)"/.exec(page)?.[1]), height: Number(/height="([\d.]+)"/.exec(page)?.[1]),
    words: [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">/g)].map((match) => [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4])] as const),
  }));
}

const CASES: readonly (readonly [RowKind, boolean])[] = [...ROW_KINDS.map((kind) => [kind, false] as const), ['stickingPoints', true], ['enforcementOptions', true]];

describe.each(CASES)('two hundred rows of %s (landscape: %s)', (kind, landscape) => {
  it('are in the PDF word for word, inside its margins, with their heads on every page', async () => {
    const document = documentOf(kind, landscape);
    const exported = await layoutAndCompile(document, new Map(), engines.native);
    if (!exported.ok) throw new Error(exported.error.message);
    const { pdf, pageMap, warnings } = exported.value;
    expect(warnings).toEqual([]);
    expect(pdfParagraphs(pdf).body).toEqual(expectedParagraphs(document, pageMap.contents).map(wholeText));
    const table = document.blocks.find((block): block is PrintTable => block.type === 'table');
    const heads = table?.rows[0]?.cells.map((cell) => cell.blocks.map((block) => (block.type === 'paragraph' ? block.content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('') : '')).join(' ')) ?? [];
    const texts = runOnPdf('pdftotext', ['-layout', '@', '-'], pdf).split('\f').slice(0, -1).filter((page) => /row \d+/.test(page));
    expect(texts.length).toBeGreaterThan(4);
    for (const page of texts) for (const head of heads) expect(page).toContain(head.split(' ')[0]);
    for (const { width, height, words } of wordBoxes(pdf)) {
      expect(words.length).toBeGreaterThan(0);
      for (const [left, top, right, bottom] of words) {
        expect(left).toBeGreaterThan(document.page.marginLeft - 1);
        expect(right).toBeLessThan(width - document.page.marginRight + 1);
        expect(top).toBeGreaterThan(0);
        expect(bottom).toBeLessThan(height);
      }
    }
  }, 60_000);

  it('are in the DOCX word for word, with a head that repeats', async () => {
    const document = documentOf(kind, landscape);
    const { bytes, warnings } = await exportDocx(document, undefined, () => undefined);
    expect(warnings).toEqual([]);
    expect(docxTexts(bytes).body).toEqual(blockTexts(document).body.map(comparableText));
    const rows = descendants(docxElements(bytes).get('word/document.xml')!, 'w:tr');
    if (kind === 'talkingPoints') return;
    expect(rows.length).toBeGreaterThanOrEqual(ROWS);
    // A form to sign has no head, and only the row that could be longer than a page may break.
    if (kind === 'recommendations') return;
    expect(rows.map((tableRow) => descendants(tableRow, 'w:tblHeader').length)).toEqual(rows.map((_, index) => (index === rows.length - ROWS - 1 ? 1 : 0)));
    expect(rows.flatMap((tableRow, index) => (descendants(tableRow, 'w:cantSplit').length === 0 ? [index - rows.length + ROWS] : []))).toEqual([LONG_ROW]);
  });
});
