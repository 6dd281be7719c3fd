import type { PrintBox } from '../../print/print-document';
import type { BoxColors } from '../../print/print-look';
import type { ParagraphFormat } from '../paragraph-format';

export const BOX_TONES = ['bottomLine', 'note', 'important', 'warning'] as const satisfies readonly PrintBox['tone'][];

/** The style id of a box's text; its title's is the same with `Title` behind it. */
export function boxStyle(tone: PrintBox['tone']): string {
  return { bottomLine: 'BottomLine', note: 'Callout', important: 'CalloutImportant', warning: 'CalloutWarning' }[tone];
}

/** Indents in twips that keep the bar and the padding inside the text's width. */
export const BOX_INDENT = { left: 250, right: 170 } as const;
/** The same for a paragraph that reads against the direction of the document: Word takes `left` as the side where its lines begin (ECMA-376 part 1, 17.3.1.12), and the bar stays where it is. */
export const BOX_INDENT_AGAINST = { left: BOX_INDENT.right, right: BOX_INDENT.left } as const;

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
