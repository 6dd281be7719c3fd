import type { PrintBox } from '../../print/print-document';
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

/** Lines of a box: widths in eighths of a point, distances from the text in points. Top, bottom and right are padding in the fill's colour. */
export const BOX_BORDER = { barEighths: 36, padEighths: 4, verticalSpace: 4, sideSpace: 8 } as const;
/** Indents in twips that keep the bar and the padding inside the text's width. */
export const BOX_INDENT = { left: 250, right: 170 } as const;

/** The borders, fill and indents of a box for a style, in the order of `w:pPr`: `w:pBdr`, `w:shd`, then `spacing`, then `w:ind`. */
export function boxParagraph({ bar, fill }: BoxColors, spacing: string): string {
  const side = (name: string, eighths: number, space: number, rgb: string): string => `<w:${name} w:val="single" w:sz="${eighths}" w:space="${space}" w:color="${rgb}"/>`;
  const { barEighths, padEighths, verticalSpace, sideSpace } = BOX_BORDER;
  return `<w:pBdr>${side('top', padEighths, verticalSpace, fill)}${side('left', barEighths, sideSpace, bar)}${side('bottom', padEighths, verticalSpace, fill)}${side('right', padEighths, sideSpace, fill)}</w:pBdr>`
    + `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>${spacing}<w:ind w:left="${BOX_INDENT.left}" w:right="${BOX_INDENT.right}"/>`;
}
