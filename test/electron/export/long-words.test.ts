// Words that are wider than their cell: every letter is printed, inside the cell, and a word breaks no earlier than it has to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { fitTable } from '../../../shared/export/print/fit-table';
import { cell, p, printDocument, table } from '../../support/pdf-documents';
import { createBothEngines } from '../../support/pdf-engines';
import { pdfParagraphs } from '../../support/pdf-texts';
import { runOnPdf } from '../../support/pdf-tools';

let engines: Awaited<ReturnType<typeof createBothEngines>>;
beforeAll(async () => { engines = await createBothEngines(); }, 60_000);
afterAll(() => engines.dispose());

const LONG = 'Rechtsschutzversicherungsgesellschaften';
const CYRILLIC = 'Взаємовідповідальнонезаперечність';

async function linesOf(...words: readonly (string | ReturnType<typeof cell>)[]): Promise<{ readonly lines: readonly string[]; readonly paragraphs: readonly string[] }> {
  const narrow = [0.2, 0.2, 0.2, 0.2, 0.2];
  const document = printDocument([fitTable(table('', narrow, [words.map((text) => (typeof text === 'string' ? cell(text) : text))], { headerRows: 0 }), printDocument([p('x')]))], { documentTitle: '' });
  const exported = await layoutAndCompile(document, new Map(), engines.native);
  if (!exported.ok) throw new Error(exported.error.message);
  return { lines: runOnPdf('pdftotext', ['-raw', '@', '-'], exported.value.pdf).split('\n').map((line) => line.trim()), paragraphs: pdfParagraphs(exported.value.pdf).body };
}

describe('a word that is too wide for its cell', () => {
  it('begins on a line of its own and goes on as far as the line does', async () => {
    const words = [`До цього ${LONG} після`, CYRILLIC.repeat(2), `${CYRILLIC.repeat(2)} і ${LONG.repeat(2)}`, LONG.repeat(2), 'так'];
    const { lines, paragraphs } = await linesOf(...words);
    expect(paragraphs.filter((text) => words.includes(text))).toEqual(words);
    expect(lines).toContain('До цього');
    expect(lines.filter((line) => line.startsWith('Rechts'))).toHaveLength(3);
    expect(lines.some((line) => line.endsWith(' після'))).toBe(true);
    expect(lines.filter((line) => /[а-яі] [RВ]/u.test(line))).toEqual([]);
  });

  it('begins on a line of its own behind a label too', async () => {
    const run = (text: string, more: object = {}) => ({ type: 'text' as const, text, marks: [], ...more });
    const labelled = { ...cell(''), blocks: [{ ...p(''), content: [run('Відповідальний: ', { tone: 'label' }), run(LONG.repeat(2)), run(' і ще', { tone: 'label' })] }] };
    const { lines } = await linesOf(labelled, 'а', 'б', 'в', 'г');
    expect(lines).toContain('Відповідальний:');
    expect(lines.filter((line) => line.startsWith('Rechts'))).toHaveLength(1);
  });

  it('is broken nowhere in a line that holds it', async () => {
    const { lines } = await linesOf('До цього слово', 'а', 'б', 'в', 'г');
    expect(lines[0]).toBe('До цього слово а б в г');
  });
});
