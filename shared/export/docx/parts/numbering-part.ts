import type { Numbering } from '../../../model/list-numbering';
import { escapeXml, XML_DECLARATION } from './escape-xml';

/** One level of a list: its sign or number, the style that goes with it, and its indents in twips. */
export interface ListLevel {
  readonly format: Numbering | 'bullet' | 'none';
  /** `%1` is the number of the outermost level. */
  readonly text: string;
  readonly style?: string;
  readonly left: number;
  readonly hanging: number;
}
export interface ListDefinition {
  readonly levels: readonly ListLevel[];
}
/** A list that follows a definition; with `start` it counts anew. */
export interface ListInstance {
  readonly definition: number;
  readonly start?: { readonly level: number; readonly value: number };
}

/** The numbering part (`w:numbering`, ECMA-376 part 1, 17.9.16): definitions, then lists, the first of which has the number 1. */
export function numberingPart(definitions: readonly ListDefinition[], lists: readonly ListInstance[]): string {
  return `${XML_DECLARATION}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`
    + definitions.map(definitionElement).join('')
    + lists.map((list, index) => listElement(list, index + 1, definitions[list.definition]?.levels.length ?? 0)).join('')
    + '</w:numbering>';
}

/** `w:nsid` tells Word which definitions are the same when texts are pasted together; the numbers only have to differ. */
function definitionElement({ levels }: ListDefinition, index: number): string {
  const id = (0x1bd00000 + index * 0x101).toString(16).toUpperCase();
  return `<w:abstractNum w:abstractNumId="${index}"><w:nsid w:val="${id}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${id}"/>${levels.map(levelElement).join('')}</w:abstractNum>`;
}

/** What a level counts with, in Word's names (`ST_NumberFormat`, 17.18.59). */
const FORMATS: Readonly<Record<ListLevel['format'], string>> = {
  decimal: 'decimal', lowerLetter: 'lowerLetter', upperLetter: 'upperLetter', lowerRoman: 'lowerRoman', upperRoman: 'upperRoman', lowerRussian: 'russianLower', upperRussian: 'russianUpper', bullet: 'bullet', none: 'none',
};

function levelElement({ format, text, style, left, hanging }: ListLevel, level: number): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${FORMATS[format]}"/>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/>`
    + `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;
}

/** Every level is started anew, or Word would count on from the list before (17.9.8). */
function listElement({ definition, start }: ListInstance, numId: number, levels: number): string {
  const overrides = start === undefined ? '' : Array.from({ length: levels }, (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${level === start.level ? start.value : 1}"/></w:lvlOverride>`).join('');
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}
