// What the readers of pasted HTML share.
import { type Block, type FootnoteInline, languageSchema, type Mark } from '../../../shared/model';

/** An image found in pasted HTML as data. */
export interface PastedImage { readonly mediaType: string; readonly base64: string }

/** The marks that are on at a place, with its language. */
export type InlineStyle = Readonly<Partial<Record<Mark, boolean>>> & { readonly language?: string };

/** Notes by the links that stand for them. */
export interface WordFootnotes {
  /** The elements that hold the notes at the end; they are no text of their own. */
  readonly lists: ReadonlySet<Element>;
  /** The footnote that a link in the text stands for. */
  readonly contentOf: (link: Element) => FootnoteInline | undefined;
}

/** What the readers of parts need: notes by their anchors, and where images go. */
export interface HtmlContext {
  readonly notes: WordFootnotes;
  readonly images: PastedImage[];
  readonly blocksOf: (parent: ParentNode, style: InlineStyle) => Block[];
}

/** A language tag as the model writes it (`en-GB`), or undefined when it is none. */
export function languageOf(tag: string | null): string | undefined {
  if (!tag || !languageSchema.safeParse(tag).success) return undefined;
  const [language = '', ...rest] = tag.split('-');
  return [language.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}
