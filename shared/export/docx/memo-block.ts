import { inlineText } from '../print/inline-text';
import type { PrintDocument } from '../print/print-document';
import { directionOf } from './direction-runs';
import { buildInlines, buildPlainText } from './inlines';
import { anchored, passTable } from './paragraph';
import { pointsToTwips } from './page-layout';
import { paragraphElement } from './paragraph-format';
import { cellElement, rowElement, tableElement } from './table-element';
import type { Writing } from './writing';
import type { Xml } from './xml';

/** The head of the first page: what the paper is, whether it is a draft, and the ruled block of To, From and Subject. */
export function buildMemoHead(writing: Writing): readonly Xml[] {
  const { documentTitle, deliberativeLine, memoBlock } = writing.document;
  return [
    ...(documentTitle === '' ? [] : [buildLine(writing, 'Title', documentTitle)]),
    ...(deliberativeLine === '' ? [] : [buildLine(writing, 'Subtitle', deliberativeLine)]),
    ...(memoBlock.length === 0 ? [] : [buildMemoBlock(writing, memoBlock)]),
  ];
}

function buildLine(writing: Writing, style: 'Title' | 'Subtitle' | 'MemoLabel', text: string): Xml {
  const direction = directionOf(text, writing.direction);
  return paragraphElement({ style, rightToLeft: direction === 'rtl' }, buildPlainText(text, direction));
}

function buildMemoBlock(writing: Writing, memoBlock: PrintDocument['memoBlock']): Xml {
  const widthTwips = writing.layout.textWidthTwips;
  const labelWidth = pointsToTwips(writing.look.memo.labelWidth);
  const columnWidths = [labelWidth, widthTwips - labelWidth] as const;
  const rows = memoBlock.map((line) => {
    const direction = directionOf(inlineText(line.content), writing.direction);
    const text = paragraphElement({ style: line.emphasis ? 'MemoSubject' : 'MemoText', rightToLeft: direction === 'rtl' }, anchored(writing, line.anchor, buildInlines(writing, line.content, direction)));
    return rowElement({ header: false, whole: true }, [cellElement({ widthTwips: columnWidths[0] }, [buildLine(writing, 'MemoLabel', line.label)]), cellElement({ widthTwips: columnWidths[1] }, [text])]);
  });
  passTable(writing);
  return tableElement({ style: 'MemoBlock', columnWidths, headerRows: 0, rightToLeft: writing.direction === 'rtl' }, rows);
}
