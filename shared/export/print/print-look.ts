// The look of the paper in one place: both exporters read these numbers, so that the Word file and the PDF are one document to the eye.
import { textWidth, WIDER_FACE } from './text-width';
import type { PrintBox, PrintDocument } from './print-document';
import { tint } from './tint';

/** Colours of a box as RRGGBB: its bar, its fill and its title. The title says the tone in words. */
export interface BoxColors { readonly bar: string; readonly fill: string; readonly title: string }

/** Size of a heading and the space around it; `text` is where its words begin behind a number. */
export interface HeadingLook { readonly size: number; readonly before: number; readonly after: number; readonly text: number }

/** Space before and after a paragraph. Of two that meet the larger counts. */
export interface Space { readonly before: number; readonly after: number }

/** Sizes and spaces in points, colours as RRGGBB; text colours keep a contrast of at least 4.5 to 1 on white. */
export interface PrintLook {
  readonly colors: { readonly accent: string; readonly quiet: string; readonly label: string; readonly rule: string; readonly marking: string; readonly link: string; readonly headerFill: string };
  readonly sizes: { readonly body: number; readonly title: number; readonly contentsTitle: number; readonly banner: number; readonly frame: number; readonly memoLabel: number; readonly cell: number; readonly label: number; readonly note: number; readonly source: number; readonly response: number; readonly code: number };
  /** From one line to the next, in ems: in the text, and where lines stand close (cells, captions, memo block). */
  readonly lines: { readonly body: number; readonly tight: number };
  readonly headings: readonly [HeadingLook, HeadingLook, HeadingLook, HeadingLook];
  readonly spaces: { readonly paragraph: Space; readonly listItem: Space; readonly title: Space; readonly subtitle: Space; readonly caption: Space; readonly figureCaption: Space; readonly figure: Space; readonly note: Space; readonly source: Space; readonly contentsTitle: Space; readonly attribution: Space };
  /** The contents list by level: where the number of an entry starts, and where its text does, below which a second line stands. Wide enough for "12.10" and "12.10.10". */
  readonly contents: readonly { readonly number: number; readonly text: number }[];
  /** Below a table, where the next paragraph has none of its own. */
  readonly belowTable: number;
  /** Space inside a cell, beside its lines. */
  readonly cellPadding: { readonly x: number; readonly y: number };
  /** Width of the memo block's labels, and the space between their letters. */
  readonly memo: { readonly labelWidth: number; readonly tracking: number };
  readonly boxes: Readonly<Record<PrintBox['tone'], BoxColors>>;
}

/** The look of a document: everything that follows from its faces' size, its accent, its labels and its page. */
export function printLook({ fonts, accent: wished, memoBlock, page }: Pick<PrintDocument, 'fonts' | 'accent' | 'memoBlock' | 'page'>): PrintLook {
  const body = fonts.sizePt;
  const accent = /^[0-9A-Fa-f]{6}$/.test(wished) ? wished.toUpperCase() : '1F3864';
  const memoLabel = body - 2;
  return {
    colors: { accent, quiet: '404040', label: '595959', rule: 'BFBFBF', marking: 'B00020', link: '0B4F9E', headerFill: tint(accent, 0.88) },
    sizes: { body, title: body * 2, contentsTitle: body + 2, banner: body, frame: body - 2, memoLabel, cell: cellSize(body), label: body - 2.5, note: body - 2, source: body - 1, response: body - 0.5, code: body - 1 },
    lines: { body: 1.34, tight: 1.22 },
    headings: [
      { size: body + 5, before: 15, after: 5, text: 24 },
      { size: body + 2, before: 11, after: 4, text: 31 },
      { size: body + 0.5, before: 8, after: 3, text: 38 },
      { size: body, before: 7, after: 2, text: 45 },
    ],
    spaces: {
      paragraph: { before: 0, after: 6 }, listItem: { before: 0, after: 3 }, title: { before: 3, after: 5 }, subtitle: { before: 0, after: 6 },
      caption: { before: 11, after: 4 }, figureCaption: { before: 3, after: 11 }, figure: { before: 8, after: 4 },
      note: { before: 3, after: 6 }, source: { before: 0, after: 4 }, contentsTitle: { before: 12, after: 4 }, attribution: { before: 0, after: 8 },
    },
    contents: [{ number: 0, text: 24 }, { number: 24, text: 60 }, { number: 60, text: 108 }],
    belowTable: 11,
    cellPadding: { x: CELL_PADDING, y: 2 },
    memo: { labelWidth: labelWidth(memoBlock.map(({ label }) => label), fonts.headingPdf, memoLabel, page.width - page.marginLeft - page.marginRight), tracking: TRACKING },
    boxes: {
      bottomLine: { bar: accent, fill: tint(accent, 0.92), title: accent },
      note: { bar: '7F7F7F', fill: 'F5F5F5', title: '404040' },
      important: { bar: 'C77700', fill: 'FDF4E5', title: '7A4A00' },
      warning: { bar: 'B3261E', fill: 'FBEBEA', title: '8C1D18' },
    },
  };
}

/** Size of text in tables, for a body size. */
export const cellSize = (body: number): number => body - 1.5;

/** Space at the left and right of a cell. */
export const CELL_PADDING = 4.5;

const TRACKING = 0.3;
/** 32 mm. */
const NARROWEST_LABELS = 90.7;

/** Wide enough for the longest label in bold capitals, but never more than a third of the line. */
function labelWidth(labels: readonly string[], face: string, size: number, lineWidth: number): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label.toUpperCase(), face, true) * WIDER_FACE * size + label.length * TRACKING));
  return Math.round(Math.min(Math.max(NARROWEST_LABELS, widest + 10), lineWidth / 3) * 20) / 20;
}
