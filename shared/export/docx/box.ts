import type { PrintBox } from '../print/print-document';
import { directionOf } from './direction-runs';
import { buildPlainText } from './inlines';
import { buildInnerList, countItems } from './list';
import { buildInnerParagraph, flowFormat } from './paragraph';
import { paragraphElement, type ParagraphFormat } from './paragraph-format';
import { BOX_INDENT, BOX_INDENT_AGAINST, boxLines, boxStyle } from './styles/box-look';
import type { Writing } from './writing';
import type { Xml } from './xml';

type PartKind = 'text' | 'item';

/**
 * A box as paragraphs with a bar and a fill (`w:pBdr`, `w:shd`, ECMA-376 part 1, 17.3.1.24 and 17.3.1.31): a reader's tools see paragraphs, not a table
 * of one cell. Title and text have the look in their styles and join into one box; list items, whose indents differ, carry the same lines themselves.
 * The bar stands where the lines of the document begin, as in the PDF, whatever direction a paragraph in the box has.
 */
export function buildBox(writing: Writing, box: PrintBox): readonly Xml[] {
  const style = boxStyle(box.tone);
  const colors = writing.look.boxes[box.tone];
  const kinds = partKinds(box);
  const flow = flowFormat(writing);
  const mirrored = writing.direction === 'rtl';
  let index = 0;
  const next = (): ParagraphFormat => ({ ...partFormat(kinds, index++, flow), ...(mirrored ? { lines: boxLines(colors, true) } : {}) });
  const withIndent = (direction: 'ltr' | 'rtl', format: ParagraphFormat): ParagraphFormat => (direction === writing.direction ? format : { ...format, indent: BOX_INDENT_AGAINST });
  const nextItem = (): ParagraphFormat => ({ ...next(), keepLines: true, indent: { right: BOX_INDENT.right }, fill: colors.fill, lines: boxLines(colors, mirrored) });
  const title = box.title === '' ? [] : [buildTitle(writing, box.title, (direction) => withIndent(direction, { ...next(), style: `${style}Title` }))];
  return [
    ...title,
    ...box.blocks.flatMap((block) => (block.type === 'list' ? buildInnerList(writing, block, 'box', nextItem) : [buildInnerParagraph(writing, block, withIndent(block.direction, { ...next(), style }))])),
  ];
}

function partKinds(box: PrintBox): readonly PartKind[] {
  const blocks = box.blocks.flatMap((block) => Array.from({ length: block.type === 'list' ? countItems(block) : 1 }, (): PartKind => (block.type === 'list' ? 'item' : 'text')));
  return box.title === '' ? blocks : ['text', ...blocks];
}

function buildTitle(writing: Writing, title: string, formatIn: (direction: 'ltr' | 'rtl') => ParagraphFormat): Xml {
  const direction = directionOf(title, writing.direction);
  return paragraphElement({ ...formatIn(direction), rightToLeft: direction === 'rtl' }, buildPlainText(title, direction));
}

/** Space between parts that do not join would show the paper, so there is none; the box as a whole has space around it. */
function partFormat(kinds: readonly PartKind[], index: number, flow: ParagraphFormat): ParagraphFormat {
  const first = index === 0;
  const last = index === kinds.length - 1;
  const joined = kinds[index] === 'text' && kinds[index + 1] === 'text';
  const spacing = { ...(first ? { before: flow.spacing?.before === 0 ? 0 : 200 } : {}), ...(last ? { after: 260 } : joined ? {} : { after: 0 }) };
  return { pageBreakBefore: first && flow.pageBreakBefore === true, keepNext: !last, ...(first || last || !joined ? { spacing } : {}) };
}
