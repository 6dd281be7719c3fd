import { type Xml, xml, xmlFlag, xmlValue } from './xml';

/** How a run of text looks, beyond its paragraph's style. */
export interface RunFormat {
  /** Id of a character style. */
  readonly style?: string;
  readonly face?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  readonly highlight?: boolean;
  readonly underline?: boolean;
  readonly vertical?: 'subscript' | 'superscript';
  readonly rightToLeft?: boolean;
  /** Attributes of `w:lang`. */
  readonly language?: Readonly<Record<string, string>>;
}

/** A run (`w:r`, ECMA-376 part 1, 17.3.2.25) with what it holds. */
export function run(format: RunFormat, children: readonly Xml[]): Xml {
  const properties = runProperties(format);
  return { 'w:r': properties.length === 0 ? children : [{ 'w:rPr': properties }, ...children] };
}

/** A run of plain text. */
export const textRun = (text: string, format: RunFormat = {}): Xml => run(format, [textElement(text)]);

/** The text itself (`w:t`, 17.3.3.31); its spaces count. */
export const textElement = (text: string): Xml => ({ 'w:t': [PRESERVE, text] });
const PRESERVE = { _attr: { 'xml:space': 'preserve' } };

/** A run that is one tab. */
export const tabRun = (): Xml => ({ 'w:r': [xmlFlag('w:tab')] });

/** In the order of the schema (CT_RPr, 17.3.2.28). */
function runProperties(format: RunFormat): readonly Xml[] {
  const properties: Xml[] = [];
  const { style, face, color, vertical, language } = format;
  if (style !== undefined) properties.push(xmlValue('w:rStyle', style));
  if (face !== undefined) properties.push(xml('w:rFonts', { 'w:ascii': face, 'w:hAnsi': face, 'w:eastAsia': face, 'w:cs': face }));
  if (format.bold) properties.push(xmlFlag('w:b'), xmlFlag('w:bCs'));
  if (format.italic) properties.push(xmlFlag('w:i'), xmlFlag('w:iCs'));
  if (format.strike) properties.push(xmlFlag('w:strike'));
  if (color !== undefined) properties.push(xmlValue('w:color', color));
  if (format.highlight) properties.push(xmlValue('w:highlight', 'yellow'));
  if (format.underline) properties.push(xmlValue('w:u', 'single'));
  if (vertical !== undefined) properties.push(xmlValue('w:vertAlign', vertical));
  if (format.rightToLeft) properties.push(xmlFlag('w:rtl'));
  if (language !== undefined) properties.push(xml('w:lang', language));
  return properties;
}
