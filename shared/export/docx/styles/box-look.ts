import type { PrintBox } from '../../print/print-document';
import type { ParagraphFormat } from '../paragraph-format';
import { GREY, tint } from './palette';

/** Colours of a box: its bar, its fill and its title. */
export interface BoxColors {
  readonly bar: string;
  readonly fill: string;
  readonly title: string;
}

export const BOX_TONES = ['bottomLine', 'note', 'important', 'warning'] as const satisfies readonly PrintBox['tone'][];

/** The colours of a box by tone; the title says the tone in words. */
export function boxColors(tone: PrintBox['tone'], accent: string): BoxColors {
  switch (tone) {
    case 'bottomLine': return { bar: accent, fill: tint(accent, 0.92), title: accent };
    case 'note': return { bar: '7F7F7F', fill: GREY.fill, title: GREY.text };
    case 'important': return { bar: 'C77700', fill: 'FDF4E5', title: '7A4A00' };
    case 'warning': return { bar: 'B3261E', fill: 'FBEBEA', title: '8C1D18' };
  }
}

/** The style id of a box's text; its title's is the same with `Title` behind it. */
export function boxStyle(tone: PrintBox['tone']): string {
  return { bottomLine: 'BottomLine', note: 'Callout', important: 'CalloutImportant', warning: 'CalloutWarning' }[tone];
}

/** Indents in twips that keep the bar and the padding inside the text's width. */
export const BOX_INDENT = { left: 250, right: 170 } as const;

/** The bar at the left, or at the right when mirrored; the other lines are padding in the fill's colour. */
export function boxLines({ bar, fill }: BoxColors, mirrored = false): NonNullable<ParagraphFormat['lines']> {
  const edge = { sizeEighths: 4, space: 4, color: fill };
  const start = { sizeEighths: 36, space: 8, color: bar };
  const end = { sizeEighths: 4, space: 8, color: fill };
  return { top: edge, left: mirrored ? end : start, bottom: edge, right: mirrored ? start : end };
}

/** Lines, fill and indents of a box for a style, with `spacing` where `w:pPr` wants it: after the fill, before the indents. */
export function boxParagraph(colors: BoxColors, spacing: string): string {
  const lines = boxLines(colors);
  const sides = (['top', 'left', 'bottom', 'right'] as const).map((side) => `<w:${side} w:val="single" w:sz="${lines[side].sizeEighths}" w:space="${lines[side].space}" w:color="${lines[side].color}"/>`);
  return `<w:pBdr>${sides.join('')}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${colors.fill}"/>${spacing}<w:ind w:left="${BOX_INDENT.left}" w:right="${BOX_INDENT.right}"/>`;
}
