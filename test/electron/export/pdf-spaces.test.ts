// The space around what is no paragraph is that of the DOCX (measured on its pages), so that both papers turn their pages at the same places.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import type { Briefing } from '../../../shared/model/briefing';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { bold, briefing, p, risk, risksBlock, section, table } from '../../builders';
import { createBothEngines } from '../../support/pdf-engines';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

/** The words of a briefing's PDF in order, with where they end below, in points. */
async function wordsOf(content: Briefing): Promise<readonly { readonly y: number; readonly word: string }[]> {
  const exported = await layoutAndCompile(briefingToPrint(content), new Map(), engines.native);
  if (!exported.ok) throw new Error(exported.error.message);
  return [...runOnPdf('pdftotext', ['-bbox', '@', '-'], exported.value.pdf).matchAll(/yMax="([\d.]+)">([^<]*)</g)].map(([, y, word]) => ({ y: Number(y), word: word ?? '' }));
}

it('sets a box below the memo block, a heading below the box, and a table without a caption below a paragraph as close as the DOCX does', async () => {
  const content = briefing({ metadata: { subject: 'Permits' } }, section('bottomLine', { heading: 'Essence' }, p('Short.')), section('background', { heading: 'Before' }, p('Paragraph.'), table([['Column'], ['cell']]), p('Behind.')));
  const words = await wordsOf(content);
  const bottomOf = (word: string): number => words.find((found) => found.word === word)!.y;
  // From one line's bottom to the next one's, in points, as LibreOffice lays out the DOCX.
  for (const [above, below, distance] of [['Permits', 'Essence', 32.6], ['Short.', 'Before', 40.65], ['Paragraph.', 'Column', 21.2], ['cell', 'Behind.', 29.1]] as const) {
    expect(Math.abs(bottomOf(below) - bottomOf(above) - distance), `${above} to ${below}: ${bottomOf(below) - bottomOf(above)}`).toBeLessThan(1.8);
  }
});

it('sets the cards of rows as far from each other as the DOCX does', async () => {
  const [first, second] = [risk({ mayHappen: bold('Fire'), owner: bold('Insurer') }), risk({ mayHappen: bold('Flood'), owner: bold('Treasury') })];
  const content = briefing(section('risks', { heading: 'Before' }, { ...risksBlock({ ...first, id: 'r1' }, { ...second, id: 'r2' }), settings: { fiches: true } }));
  const lines = await wordsOf(content);
  const title = lines.map(({ word }) => word).lastIndexOf('Risk');
  expect(lines.slice(title, title + 2).map(({ word }) => word)).toEqual(['Risk', '2']);
  expect(Math.abs(lines[title]!.y - lines[title - 1]!.y - 30.1)).toBeLessThan(1.8);
});
