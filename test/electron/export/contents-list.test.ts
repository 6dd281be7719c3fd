// The contents list of the PDF: numbers stand on the line of their words, and a second line stands below the words.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import { DEFAULT_HOUSE_STYLE } from '../../../shared/model/house-style';
import { briefing, heading, p, section } from '../../builders';
import { createBothEngines } from '../../support/pdf-engines';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

const LONG = 'Longest of all the headings whose words go on for so long that one line of the contents list could never hold them, and a second has to follow';

describe('the contents list', () => {
  it.each(['native', 'wasm'] as const)('has its numbers on the line of the words, and the second line below the words, with the %s engine', async (name) => {
    const content = briefing(
      { houseStyle: { ...DEFAULT_HOUSE_STYLE, contentsFromPages: 1 } },
      section('background', { heading: 'Short' }, p('x'), heading(1, 'Deeper')), section('progress', { heading: LONG }, p('x')),
    );
    const laidOut = await layoutAndCompile(briefingToPrint(content), new Map(), engines[name]);
    if (!laidOut.ok) throw new Error(laidOut.error.message);
    const words = [...runOnPdf('pdftotext', ['-bbox', '@', '-'], laidOut.value.pdf).matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, word]) => ({ x: Number(x), y: Number(y), word }));
    const first = (word: string) => words.find((found) => found.word === word)!;
    for (const [number, word] of [['1', 'Short'], ['1.1', 'Deeper'], ['2', 'Longest']] as const) expect(Math.abs(first(number).y - first(word).y), number).toBeLessThan(0.1);
    const second = words.find(({ y }) => y > first('Longest').y + 1)!;
    expect(second.x).toBeCloseTo(first('Longest').x, 1);
    expect(second.y - first('Longest').y).toBeLessThan(16);
  });
});
