import type { PrintDocument } from '../print/print-document';
import { directionOf } from './direction-runs';
import { buildInlines, buildPlainText, inlineText } from './inlines';
import { anchored, passTable } from './paragraph';
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
  const labelWidth = labelColumnTwips(memoBlock.map((line) => line.label), writing.document.fonts.sizePt, widthTwips);
  const columnWidths = [labelWidth, widthTwips - labelWidth] as const;
  const rows = memoBlock.map((line) => {
    const direction = directionOf(inlineText(line.content), writing.direction);
    const text = paragraphElement({ style: line.emphasis ? 'MemoSubject' : 'MemoText', rightToLeft: direction === 'rtl' }, anchored(writing, line.anchor, buildInlines(writing, line.content, direction)));
    return rowElement({ header: false, whole: true }, [cellElement({ widthTwips: columnWidths[0] }, [buildLine(writing, 'MemoLabel', line.label)]), cellElement({ widthTwips: columnWidths[1] }, [text])]);
  });
  passTable(writing);
  return tableElement({ style: 'MemoBlock', columnWidths, headerRows: 0, rightToLeft: writing.direction === 'rtl' }, rows);
}

/** 32 mm. */
const NARROWEST_LABELS_TWIPS = 1814;

/** Wide enough for the longest label in capitals, but never more than a third of the line. */
function labelColumnTwips(labels: readonly string[], bodySizePt: number, widthTwips: number): number {
  const longest = Math.max(...labels.map((label) => label.length));
  return Math.min(Math.round(widthTwips / 3), Math.max(NARROWEST_LABELS_TWIPS, Math.round(longest * bodySizePt * 20 * 0.58) + 260));
}
