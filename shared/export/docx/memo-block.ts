import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PrintDocument } from '../print/print-document';
import { directionOf } from './direction-runs';
import { buildInlines, buildPlainText, inlineText } from './inlines';
import { anchored, directionFormat } from './paragraph';
import type { Writing } from './writing';

/** The head of the first page: what the paper is, whether it is a draft, and the ruled block of To, From and Subject. */
export function buildMemoHead(writing: Writing): readonly (Paragraph | Table)[] {
  const { documentTitle, deliberativeLine, memoBlock } = writing.document;
  return [
    ...(documentTitle === '' ? [] : [buildHeadLine(writing, 'Title', documentTitle)]),
    ...(deliberativeLine === '' ? [] : [buildHeadLine(writing, 'Subtitle', deliberativeLine)]),
    ...(memoBlock.length === 0 ? [] : [buildMemoBlock(writing, memoBlock)]),
  ];
}

function buildHeadLine(writing: Writing, style: 'Title' | 'Subtitle', text: string): Paragraph {
  const direction = directionOf(text, writing.direction);
  return new Paragraph({ style, ...directionFormat(direction), children: buildPlainText(text, direction) });
}

function buildMemoBlock(writing: Writing, memoBlock: PrintDocument['memoBlock']): Table {
  const widthTwips = writing.layout.textWidthTwips;
  const labelWidthTwips = labelColumnTwips(memoBlock.map((line) => line.label), writing.document.fonts.sizePt, widthTwips);
  const columnWidths = [labelWidthTwips, widthTwips - labelWidthTwips];
  const rows = memoBlock.map((line) => {
    const labelDirection = directionOf(line.label, writing.direction);
    const direction = directionOf(inlineText(line.content), writing.direction);
    const label = new Paragraph({ style: 'MemoLabel', ...directionFormat(labelDirection), children: buildPlainText(line.label, labelDirection) });
    const text = new Paragraph({ style: line.emphasis ? 'MemoSubject' : 'MemoText', ...directionFormat(direction), children: anchored(writing, line.anchor, buildInlines(writing, line.content, direction)) });
    return new TableRow({ cantSplit: true, children: [label, text].map((child, column) => new TableCell({ width: { size: columnWidths[column] ?? 0, type: WidthType.DXA }, children: [child] })) });
  });
  writing.belowTable = true;
  return new Table({
    style: 'MemoBlock',
    width: { size: widthTwips, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    ...(writing.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows,
  });
}

/** 32 mm. */
const NARROWEST_LABELS_TWIPS = 1814;

/** Wide enough for the longest label in small capitals' size, but never more than a third of the line. */
function labelColumnTwips(labels: readonly string[], bodySizePt: number, widthTwips: number): number {
  const longest = Math.max(...labels.map((label) => label.length));
  return Math.min(Math.round(widthTwips / 3), Math.max(NARROWEST_LABELS_TWIPS, Math.round(longest * bodySizePt * 20 * 0.58) + 260));
}
