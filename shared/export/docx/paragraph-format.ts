import { type Xml, type XmlAttributes, xml, xmlFlag, xmlValue } from './xml';

/** A place in a list: the list's `w:numId`, and the level from 0. Number 0 takes a paragraph out of its style's list. */
export interface ListPosition {
  readonly numId: number;
  readonly level: number;
}

/** A tab stop, in twips from the margin. */
export interface TabStop {
  readonly type: 'left' | 'right';
  readonly position: number;
  readonly leader?: 'dot' | 'underscore';
}

/** A line beside a paragraph: width in eighths of a point, distance from the text in points, RRGGBB. */
export interface ParagraphLine {
  readonly sizeEighths: number;
  readonly space: number;
  readonly color: string;
}

/** How a paragraph looks, beyond its style. Lengths are twips. */
export interface ParagraphFormat {
  /** Id of a paragraph style. */
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly list?: ListPosition;
  readonly lines?: { readonly top: ParagraphLine; readonly left: ParagraphLine; readonly bottom: ParagraphLine; readonly right: ParagraphLine };
  /** RRGGBB. */
  readonly fill?: string;
  readonly tabStops?: readonly TabStop[];
  readonly rightToLeft?: boolean;
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number; readonly firstLine?: number };
  /** `end` is the side where a line ends: Word takes `right` as left in a paragraph that reads from right to left. */
  readonly alignment?: 'center' | 'end' | 'justify';
}

/** A paragraph (`w:p`, ECMA-376 part 1, 17.3.1.22) of a style. */
export function paragraphElement(format: ParagraphFormat, children: readonly Xml[] = []): Xml {
  return { 'w:p': [{ 'w:pPr': paragraphProperties(format) }, ...children] };
}

/** In the order of the schema (CT_PPr, 17.3.1.26). */
function paragraphProperties(format: ParagraphFormat): readonly Xml[] {
  const properties: Xml[] = [];
  const { style, list, lines, fill, tabStops, spacing, indent, alignment } = format;
  if (style !== undefined) properties.push(xmlValue('w:pStyle', style));
  if (format.keepNext) properties.push(xmlFlag('w:keepNext'));
  if (format.keepLines) properties.push(xmlFlag('w:keepLines'));
  if (format.pageBreakBefore) properties.push(xmlFlag('w:pageBreakBefore'));
  if (list !== undefined) properties.push({ 'w:numPr': [xmlValue('w:ilvl', list.level), xmlValue('w:numId', list.numId)] });
  if (lines !== undefined) properties.push({ 'w:pBdr': (['top', 'left', 'bottom', 'right'] as const).map((side) => line(`w:${side}`, lines[side])) });
  if (fill !== undefined) properties.push(xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }));
  if (tabStops !== undefined) properties.push({ 'w:tabs': tabStops.map(({ type, position, leader }) => xml('w:tab', { 'w:val': type, ...(leader ? { 'w:leader': leader } : {}), 'w:pos': position })) });
  if (format.rightToLeft) properties.push(xmlFlag('w:bidi'));
  if (spacing !== undefined) properties.push(xml('w:spacing', prefixed(spacing)));
  if (indent !== undefined) properties.push(xml('w:ind', prefixed(indent)));
  if (alignment !== undefined) properties.push(xmlValue('w:jc', { center: 'center', end: 'right', justify: 'both' }[alignment]));
  return properties;
}

const line = (name: string, { sizeEighths, space, color }: ParagraphLine): Xml => xml(name, { 'w:val': 'single', 'w:sz': sizeEighths, 'w:space': space, 'w:color': color });

function prefixed(values: Readonly<Record<string, number | undefined>>): XmlAttributes {
  const attributes: Record<string, number> = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) attributes[`w:${name}`] = value;
  return attributes;
}
