import { describe, expect, it } from 'vitest';
import { toDocValue } from '../../../../shared/export/pdf/to-doc-json';
import { stylesPart } from '../../../../shared/export/docx/styles/styles-part';
import { printLook } from '../../../../shared/export/print/print-look';
import { decisionMemo, memoLine, p, printDocument } from '../../../support/pdf-documents';

/** Contrast of a colour on white (WCAG 2.2, 1.4.3). */
function contrast(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('printLook', () => {
  it('gives both exporters the same sizes', () => {
    const document = decisionMemo();
    const { sizes, headings } = toDocValue(document, { contents: false }).doc.look;
    const styles = stylesPart(document);
    const sizeOf = (id: string): number => Number(new RegExp(`w:styleId="${id}">.*?<w:sz w:val="(\\d+)"`).exec(styles)?.[1]) / 2;
    expect(['Banner', 'Title', 'MemoLabel', 'Cell', 'CellLabel', 'Note', 'Header', 'Caption', 'SourceEntry'].map(sizeOf)).toEqual([sizes.banner, sizes.title, sizes.memoLabel, sizes.cell, sizes.label, sizes.note, sizes.frame, sizes.cell, sizes.source]);
    expect([1, 2, 3, 4].map((level) => sizeOf(`Heading${level}`))).toEqual(headings.map(({ size }) => size));
  });

  it('sets the same distance between lines whatever the face', () => {
    const lineOf = (face: string): number => Number(/w:styleId="Normal">.*?w:line="(\d+)"/.exec(stylesPart({ ...decisionMemo(), fonts: { ...decisionMemo().fonts, bodyDocx: face } }))?.[1]) / 240;
    expect(lineOf('Calibri') * 1.2207).toBeCloseTo(lineOf('Arial') * 1.1499, 2);
  });

  it('has text colours that can be read on white', () => {
    const { colors, boxes } = printLook(decisionMemo());
    for (const color of [colors.quiet, colors.label, colors.marking, colors.link, ...Object.values(boxes).map(({ title }) => title)]) expect(contrast(color)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives the labels of the memo block room, but never more than a third of the line', () => {
    const widthFor = (label: string): number => printLook(printDocument([p('x')], { memoBlock: [memoLine(label, 'x')] })).memo.labelWidth;
    expect(widthFor('To')).toBe(90.7);
    expect(widthFor('Information as of the day')).toBeGreaterThan(widthFor('Information as of'));
    expect(widthFor('A label of very many words that no line can hold beside its value')).toBeLessThan(160);
  });

  it('takes the accent of the standard house style for one that is no colour', () => {
    expect(printLook({ ...decisionMemo(), accent: 'red' }).colors.accent).toBe('1F3864');
  });
});
