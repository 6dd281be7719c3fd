import { type Xml, xml, xmlFlag, xmlValue } from './xml';

/** A line of a cell: width in eighths of a point, RRGGBB. */
export interface CellLine {
  readonly sizeEighths: number;
  readonly color: string;
}

/** A table for the element: widths in twips. */
export interface TableFormat {
  /** Id of a table style. */
  readonly style: string;
  readonly columnWidths: readonly number[];
  readonly headerRows: number;
  readonly rightToLeft: boolean;
  /** What the table is, for a screen reader. */
  readonly title?: string;
}

/** How a cell looks; `merge` is its place in a cell that spans rows. */
export interface CellFormat {
  readonly widthTwips: number;
  readonly columnSpan?: number;
  readonly merge?: 'restart' | 'continue';
  readonly lines?: Partial<Record<'top' | 'left' | 'bottom' | 'right', CellLine>>;
  /** RRGGBB. */
  readonly fill?: string;
}

/** A table (`w:tbl`, ECMA-376 part 1, 17.4.37) with absolute widths and a fixed layout: LibreOffice and Google Docs do not work out relative ones. */
export function tableElement(format: TableFormat, rows: readonly Xml[]): Xml {
  const { style, columnWidths, headerRows, rightToLeft, title } = format;
  return xml('w:tbl', undefined, [
    xml('w:tblPr', undefined, [
      xmlValue('w:tblStyle', style),
      ...(rightToLeft ? [xmlFlag('w:bidiVisual')] : []),
      xml('w:tblW', { 'w:w': sum(columnWidths), 'w:type': 'dxa' }),
      xml('w:tblLayout', { 'w:type': 'fixed' }),
      xml('w:tblLook', { 'w:val': headerRows > 0 ? '0620' : '0600', 'w:firstRow': headerRows > 0 ? 1 : 0, 'w:lastRow': 0, 'w:firstColumn': 0, 'w:lastColumn': 0, 'w:noHBand': 1, 'w:noVBand': 1 }),
      ...(title === undefined || title === '' ? [] : [xmlValue('w:tblCaption', title)]),
    ]),
    xml('w:tblGrid', undefined, columnWidths.map((width) => xml('w:gridCol', { 'w:w': width }))),
    ...rows,
  ]);
}

/** A row (`w:tr`, 17.4.79): a header row repeats on every page, and what must not break over pages says so. */
export function rowElement({ header, whole }: { readonly header: boolean; readonly whole: boolean }, cells: readonly Xml[]): Xml {
  const properties = [...(whole ? [xmlFlag('w:cantSplit')] : []), ...(header ? [xmlFlag('w:tblHeader')] : [])];
  return xml('w:tr', undefined, [...(properties.length > 0 ? [xml('w:trPr', undefined, properties)] : []), ...cells]);
}

/** A cell (`w:tc`, 17.4.65); its last child is a paragraph. */
export function cellElement(format: CellFormat, children: readonly Xml[]): Xml {
  const { widthTwips, columnSpan = 1, merge, lines, fill } = format;
  return xml('w:tc', undefined, [
    xml('w:tcPr', undefined, [
      xml('w:tcW', { 'w:w': widthTwips, 'w:type': 'dxa' }),
      ...(columnSpan > 1 ? [xmlValue('w:gridSpan', columnSpan)] : []),
      ...(merge === undefined ? [] : [xmlValue('w:vMerge', merge)]),
      ...(lines === undefined ? [] : [xml('w:tcBorders', undefined, lineElements(lines))]),
      ...(fill === undefined ? [] : [xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]),
    ]),
    ...children,
  ]);
}

/** Column widths in twips that add up to the width of the table. */
export function columnWidthsTwips(shares: readonly number[], widthTwips: number): readonly number[] {
  const total = sum(shares) || 1;
  let before = 0;
  let edge = 0;
  return shares.map((share) => {
    before += share;
    const next = Math.round((before / total) * widthTwips);
    const width = next - edge;
    edge = next;
    return width;
  });
}

function lineElements(lines: NonNullable<CellFormat['lines']>): readonly Xml[] {
  return (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const line = lines[side];
    return line ? [xml(`w:${side}`, { 'w:val': 'single', 'w:sz': line.sizeEighths, 'w:space': 0, 'w:color': line.color })] : [];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
