import { BorderStyle, Paragraph, type IParagraphOptions } from 'docx';
import type { PrintBox } from '../print/print-document';
import { directionOf } from './direction-runs';
import { buildPlainText } from './inlines';
import { buildList, countItems } from './list';
import { buildInnerParagraph, directionFormat, flowFormat } from './paragraph';
import { boxColors, type BoxColors } from './styles/palette';
import type { Writing } from './writing';

type PartKind = 'title' | 'paragraph' | 'item';

/**
 * A box as paragraphs with a bar, a fill and padding made of borders in the fill's colour (`w:pBdr`, `w:shd`, ECMA-376 part 1, 17.3.1.24 and 17.3.1.31):
 * a reader's tools see paragraphs, not a table of one cell. Space between unlike paragraphs would show the paper, so there is none.
 */
export function buildBox(writing: Writing, box: PrintBox): readonly Paragraph[] {
  const colors = boxColors(box.tone, writing.document.accent);
  const style = box.tone === 'bottomLine' ? 'BottomLine' : 'Callout';
  const kinds = partKinds(box);
  const flow = flowFormat(writing);
  let index = 0;
  const nextFormat = (): IParagraphOptions => partFormat(kinds, index++, colors, flow);
  const title = box.title === '' ? [] : [buildTitle(writing, box, `${style}Title`, colors, nextFormat())];
  return [
    ...title,
    ...box.blocks.flatMap((block) => (block.type === 'list'
      ? buildList(writing, block, 'box', nextFormat)
      : [buildInnerParagraph(writing, block, { ...nextFormat(), ...(block.style === 'body' ? { style } : {}) })])),
  ];
}

function partKinds(box: PrintBox): readonly PartKind[] {
  const blocks = box.blocks.flatMap((block): readonly PartKind[] => (block.type === 'list' ? Array.from({ length: countItems(block) }, () => 'item' as const) : ['paragraph']));
  return box.title === '' ? blocks : ['title', ...blocks];
}

function buildTitle(writing: Writing, box: PrintBox, style: string, colors: BoxColors, format: IParagraphOptions): Paragraph {
  const direction = directionOf(box.title, writing.direction);
  return new Paragraph({ style, ...directionFormat(direction), ...format, children: buildPlainText(box.title, direction, box.tone === 'bottomLine' ? {} : { color: colors.text }) });
}

function partFormat(kinds: readonly PartKind[], index: number, colors: BoxColors, flow: IParagraphOptions): IParagraphOptions {
  const first = index === 0;
  const last = index === kinds.length - 1;
  return {
    ...(first && flow.pageBreakBefore ? { pageBreakBefore: true } : {}),
    indent: kinds[index] === 'item' ? { right: INDENT.right } : INDENT,
    keepLines: true,
    ...(last ? {} : { keepNext: true }),
    shading: { type: 'clear', color: 'auto', fill: colors.fill },
    border: {
      ...(first ? { top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: colors.fill } } : {}),
      left: { style: BorderStyle.SINGLE, size: 36, space: 8, color: colors.bar },
      ...(last ? { bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colors.fill } } : {}),
      right: { style: BorderStyle.SINGLE, size: 4, space: 8, color: colors.fill },
    },
    spacing: { before: first ? 200 : 0, after: last ? 260 : merges(kinds, index) ? 80 : 0 },
  };
}

/** The bar and the padding stand inside the text's width. */
const INDENT = { left: 250, right: 170 } as const;

/** Two plain paragraphs in a row have the same borders, so Word draws one box around them and fills the space between. */
function merges(kinds: readonly PartKind[], index: number): boolean {
  return index > 0 && index + 2 < kinds.length && kinds[index] === 'paragraph' && kinds[index + 1] === 'paragraph';
}
