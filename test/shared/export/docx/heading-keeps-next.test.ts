// A heading stays with what stands below it in Word, whatever that is, also where an empty line between the two was left out.
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../../shared/export/docx/export-docx';
import { briefingToPrint } from '../../../../shared/export/print/briefing-to-print';
import type { Block } from '../../../../shared/model/block';
import { briefing, bullets, choice, heading, optionsBlock, p, recommendation, recommendationsBlock, risk, risksBlock, section, table } from '../../../builders';
import { descendants, type DocxElement, docxElements, value } from '../../../support/docx-elements';

async function bodyOf(...blocks: readonly Block[]): Promise<{ readonly children: readonly DocxElement[]; readonly keeps: (paragraph: DocxElement) => boolean }> {
  const document = briefingToPrint(briefing(section('freeText', ...blocks), section('nextSteps', p('Talk'))));
  const parts = docxElements((await exportDocx(document, { pages: 2, contents: false, headingPages: {} }, () => undefined)).bytes);
  const styles = descendants(parts.get('word/styles.xml')!, 'w:style');
  const keeps = (paragraph: DocxElement): boolean => [paragraph, ...styles.filter((style) => style.attributes['w:styleId'] === value(paragraph, 'w:pStyle'))].some((element) => descendants(element, 'w:keepNext').some((keep) => keep.attributes['w:val'] !== '0'));
  return { children: parts.get('word/document.xml')!.children[0]!.children, keeps };
}
const isHeading = (element: DocxElement): boolean => element.name === 'w:p' && (value(element, 'w:pStyle') ?? '').startsWith('Heading');
const says = (element: DocxElement): string => descendants(element, 'w:t').map((run) => run.text).join('');

const BELOW: Readonly<Record<string, () => Block>> = {
  'a paragraph': () => p('Text'),
  'a list': () => bullets('One', 'Two'),
  'a table without a caption': () => table([['a', 'b'], ['c', 'd'], ['e', 'f']]),
  'a table of rows': () => risksBlock(risk({ mayHappen: 'x' }), risk({ mayHappen: 'y' }), risk({ mayHappen: 'z' })),
  'recommendations': () => recommendationsBlock(recommendation({ that: 'That you agree' })),
};

describe('a heading in Word', () => {
  for (const [what, below] of Object.entries(BELOW)) {
    it(`stays with ${what} below it, also where an empty paragraph stood between`, async () => {
      const { children, keeps } = await bodyOf(p(''), heading(1, 'First'), p(''), below(), p('Between'), heading(2, 'Second'), p(''), p(''), below());
      const chains = children.flatMap((child, index) => (isHeading(child) ? [children.slice(index, index + 3)] : []));
      expect(chains.map(([first]) => says(first!))).toEqual(['Free text', 'First', 'Second', 'Next steps']);
      for (const [first, next, after] of chains) {
        expect(keeps(first!)).toBe(true);
        expect(says(next!)).not.toBe('');
        // A caption, and the first row of a table, hold on to what follows them as well.
        const table = [next!, after!].find((element) => element.name === 'w:tbl');
        if (next!.name === 'w:p' && table) expect(keeps(next!)).toBe(true);
        if (table) expect(descendants(descendants(table, 'w:tr')[0]!, 'w:p').every(keeps)).toBe(true);
      }
    });
  }

  it('stays with a table that stands right below another one and its heading', async () => {
    const { children, keeps } = await bodyOf(optionsBlock(choice({ option: 'x' })), p(''), heading(1, 'Risks'), p(''), risksBlock(risk({ mayHappen: 'y' })));
    const at = children.findIndex((child) => says(child) === 'Risks');
    expect([children[at]!, children[at + 1]!].map(keeps)).toEqual([true, true]);
    expect(children[at + 2]!.name).toBe('w:tbl');
  });
});
