import type { PrintInline, PrintWarning } from '../print/print-document';
import { breakLongWords } from './break-long-words';
import { cleanText } from './clean-text';
import type { DocInline } from './doc-json';
import { type FontCoverage, widthInEms } from './font-coverage';
import { printableUrl } from './printable-url';
import { splitByFace } from './text-runs';

/** Where inline content stands: what its words must fit into, and what a warning calls it. */
export interface InlinePlace {
  /** The family of the place, from the house style. */
  readonly face: string;
  /** Width of a line, in ems of the place's own size. */
  readonly lineEms: number;
  readonly anchor: string;
  /** Whether everything there is bold. */
  readonly bold?: boolean;
}

const CODE_FACE = 'Cousine';
/** Labels inside cells are set at this share of the size around them. */
const LABEL_SIZE = 0.9;

/** Turns print inlines into runs that the template can set as they are; collects warnings about what cannot be printed. */
export class InlineConverter {
  readonly warnings: PrintWarning[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly coverage: readonly FontCoverage[]) {}

  /** The runs of a paragraph, heading, cell or caption. */
  convert(content: readonly PrintInline[], place: InlinePlace): readonly DocInline[] {
    const start = content.map((inline) => ('text' in inline ? inline.text : '')).join('');
    return content.flatMap((inline) => this.inline(inline, place, start));
  }

  /** The runs of a plain line, such as a banner or a label. */
  line(text: string, place: InlinePlace): readonly DocInline[] {
    return text === '' ? [] : this.convert([{ type: 'text', text, marks: [] }], place);
  }

  private inline(inline: PrintInline, place: InlinePlace, start: string): readonly DocInline[] {
    switch (inline.type) {
      case 'lineBreak': return [{ type: 'lineBreak' }];
      case 'footnote': return [{ type: 'footnote', number: inline.number, content: this.convert(inline.content, { ...place, lineEms: Math.max(place.lineEms, 40) }) }];
      case 'link': {
        const children = this.convert(inline.children, place);
        const url = printableUrl(inline.url);
        if (url !== undefined) return [{ type: 'link', url, children }];
        if (inline.url.trim() !== '') this.warn(`url ${inline.url}`, `The link "${shorten(inline.url)}" is not an http, https or mailto address; its words print without it.`, place.anchor);
        return children;
      }
      case 'text': return this.text(inline, place, start);
    }
  }

  private text(inline: Extract<PrintInline, { type: 'text' }>, place: InlinePlace, start: string): readonly DocInline[] {
    const text = cleanText(inline.text);
    if (text === '') return [];
    if (/\p{Cs}/u.test(inline.text)) this.warn(`surrogate ${place.anchor}`, `A damaged character in "${shorten(start)}" prints as a question mark in a box; type it again.`, place.anchor);
    const base = inline.marks.includes('code') ? CODE_FACE : place.face;
    const missing = (character: string): void => {
      this.warn(`${character} ${place.anchor}`, `The character ${describe(character)} in "${shorten(start)}" is in no font of the app and prints as a question mark in a box; replace it.`, place.anchor);
    };
    const bold = place.bold === true || inline.marks.includes('bold');
    const face = this.coverage.find((entry) => entry.family === base);
    const widthOf = (character: string): number | undefined => (face ? widthInEms(face, character.codePointAt(0) ?? 0, bold) : undefined);
    const lineEms = inline.tone === 'label' ? place.lineEms / LABEL_SIZE : place.lineEms;
    return splitByFace(breakLongWords(text, lineEms, widthOf), base, this.coverage, missing).map((piece) => ({
      type: 'text',
      text: piece.text,
      ...(inline.marks.length > 0 ? { marks: [...new Set(inline.marks)] } : {}),
      ...languageParts(inline.language),
      ...(piece.face === undefined ? {} : { face: piece.face }),
      ...(inline.tone === undefined ? {} : { tone: inline.tone }),
      ...(inline.color !== undefined && /^[0-9A-Fa-f]{6}$/.test(inline.color) ? { color: inline.color } : {}),
    }));
  }

  private warn(key: string, message: string, anchor: string): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.warnings.push(anchor === '' ? { message } : { message, blockId: anchor });
  }
}

/** Language and region as Typst takes them; a tag that Typst would refuse gives nothing. */
export function languageParts(tag: string | undefined): { readonly lang?: string; readonly region?: string | null } {
  const [lang = '', ...rest] = (tag ?? '').split('-');
  if (!/^[A-Za-z]{2,3}$/.test(lang)) return {};
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  return { lang: lang.toLowerCase(), region: region?.toUpperCase() ?? null };
}

function describe(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `"${character}" (${code})` : code;
}

function shorten(text: string): string {
  const clean = cleanText(text).replace(/\s+/gu, ' ').trim();
  const characters = [...clean];
  return characters.length <= 40 ? clean : `${characters.slice(0, 39).join('')}…`;
}
