import { BorderStyle, Paragraph, type IParagraphOptions } from 'docx';
import type { PrintBox } from '../print/print-document';
import { directionOf } from './direction-runs';
import { buildPlainText } from './inlines';
import { buildList, countItems } from './list';
import { buildInnerParagraph, directionFormat, flowFormat } from './paragraph';
import { BOX_BORDER, BOX_INDENT, boxColors, boxStyle, type BoxColors } from './styles/box-look';
import type { Writing } from './writing';

type PartKind = 'text' | 'item';

/**
 * A box as paragraphs with a bar and a fill (`w:pBdr`, `w:shd`, ECMA-376 part 1, 17.3.1.24 and 17.3.1.31): a reader's tools see paragraphs, not a table
 * of one cell. Title and text have the look in their styles and join into one box; list items, whose indents differ, carry the same borders themselves.
 */
export function buildBox(writing: Writing, box: PrintBox): readonly Paragraph[] {
  const style = boxStyle(box.tone);
  const colors = boxColors(box.tone, writing.document.accent);
  const kinds = partKinds(box);
  const flow = flowFormat(writing);
  let index = 0;
  const next = (): IParagraphOptions => partFormat(kinds, index++, flow);
  const nextItem = (): IParagraphOptions => ({ ...next(), ...itemLook(colors) });
  const title = box.title === '' ? [] : [buildTitle(writing, box.title, `${style}Title`, next())];
  return [
    ...title,
    ...box.blocks.flatMap((block) => (block.type === 'list' ? buildList(writing, block, 'box', nextItem) : [buildInnerParagraph(writing, block, { ...next(), style })])),
  ];
}

function partKinds(box: PrintBox): readonly PartKind[] {
  const blocks = box.blocks.flatMap((block) => Array.from({ length: block.type === 'list' ? countItems(block) : 1 }, (): PartKind => (block.type === 'list' ? 'item' : 'text')));
  return box.title === '' ? blocks : ['text', ...blocks];
}

function buildTitle(writing: Writing, title: string, style: string, format: IParagraphOptions): Paragraph {
  const direction = directionOf(title, writing.direction);
  return new Paragraph({ style, ...directionFormat(direction), ...format, children: buildPlainText(title, direction) });
}

/** Space between parts that do not join would show the paper, so there is none; the box as a whole has space around it. */
function partFormat(kinds: readonly PartKind[], index: number, flow: IParagraphOptions): IParagraphOptions {
  const first = index === 0;
  const last = index === kinds.length - 1;
  const joined = kinds[index] === 'text' && kinds[index + 1] === 'text';
  const spacing = { ...(first ? { before: 200 } : {}), ...(last ? { after: 260 } : joined ? {} : { after: 0 }) };
  return {
    ...(first && flow.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(last ? {} : { keepNext: true }),
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
  };
}

function itemLook(colors: BoxColors): IParagraphOptions {
  const pad = { style: BorderStyle.SINGLE, size: BOX_BORDER.padEighths, color: colors.fill };
  return {
    keepLines: true,
    indent: { right: BOX_INDENT.right },
    shading: { type: 'clear', color: 'auto', fill: colors.fill },
    border: {
      top: { ...pad, space: BOX_BORDER.verticalSpace },
      left: { style: BorderStyle.SINGLE, size: BOX_BORDER.barEighths, space: BOX_BORDER.sideSpace, color: colors.bar },
      bottom: { ...pad, space: BOX_BORDER.verticalSpace },
      right: { ...pad, space: BOX_BORDER.sideSpace },
    },
  };
}
