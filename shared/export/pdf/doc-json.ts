// The contract between this folder and resources/typst: what /doc.json holds. The template walks it and never evaluates any of its text.
import type { Mark } from '../../model/inline';
import type { ParagraphStyle } from '../print/print-document';
import type { PrintLook } from '../print/print-look';

/** A run of text in one face and one language, or what can stand between runs. */
export type DocInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[]; readonly lang?: string; readonly region?: string | null; /** A bundled family, where the base face lacks these characters. */ readonly face?: string; readonly tone?: 'label'; readonly color?: string }
  | { readonly type: 'lineBreak' }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly DocInline[] }
  | { readonly type: 'footnote'; readonly number: number; readonly content: readonly DocInline[] };

export interface DocParagraph {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  readonly content: readonly DocInline[];
  readonly alignment?: 'center' | 'end' | 'justify';
  readonly rtl: boolean;
  /** Whether one line of it may stand alone on a page. */
  readonly loose?: true;
}

export interface DocList {
  readonly type: 'list';
  readonly kind: 'bullet' | 'number' | 'check';
  readonly start: number;
  /** What the widest sign of a numbered list needs, in points. */
  readonly room: number;
  readonly items: readonly { /** What stands before it in a numbered list. */ readonly sign?: string; readonly content: readonly DocInline[]; readonly rtl: boolean; readonly checked: boolean; /** Begins a page; only in a list of the body. */ readonly newPage?: true; readonly nested?: DocList }[];
}

export interface DocCell {
  readonly x: number;
  readonly y: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly header: boolean;
  /** Whether it is a heading between the rows that stays with the row below it. */
  readonly leads: boolean;
  /** Whether it may go on over the page's end: only in rows so long that they could fill a page. */
  readonly breakable: boolean;
  readonly fill?: string;
  readonly blocks: readonly (DocParagraph | DocList)[];
}

export interface DocCaption { readonly label: readonly DocInline[]; readonly content: readonly DocInline[] }

export interface DocTable {
  readonly type: 'table';
  readonly caption?: DocCaption;
  /** Whether the caption is a paragraph of its own above the table: where Typst cannot tag the two as one. */
  readonly captionApart: boolean;
  /** Whether it stays on one page. */
  readonly whole: boolean;
  readonly columns: readonly number[];
  /** Space at the left and right of each cell, in points. */
  readonly padding: number;
  readonly headerRows: number;
  /** Whether no page parts the last two rows, so that none stands alone. */
  readonly lastTogether: boolean;
  /**
   * How the header rows are set: repeated on every page; once, when they hold links or notes, which a repetition may not; or as plain
   * rows, when they could break over pages, which no header may.
   */
  readonly header: 'repeated' | 'once' | 'plain';
  readonly rows: number;
  /** Rows of the body that begin a page, rising. The caption is then apart. */
  readonly pageStarts: readonly number[];
  /** Row numbers, from 0, that get a frame. */
  readonly outlined: readonly number[];
  readonly look: 'grid' | 'rows';
  readonly cells: readonly DocCell[];
}

export interface DocFigure {
  readonly type: 'figure';
  /** Absent when the picture cannot be read: its text alternative prints instead. */
  readonly path?: string;
  /** Points, fitted to the page. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly altRuns: readonly DocInline[];
  readonly decorative: boolean;
  readonly caption?: DocCaption;
}

/** A block of the body. */
export type DocBlock = DocContent & { /** Whether a page begins with it. */ readonly newPage?: true };

type DocContent =
  | { readonly type: 'heading'; readonly anchor: string; readonly level: number; readonly number: string; /** Whether it stands in the contents list (down to level 3) and the bookmarks: an empty one does not. */ readonly listed: boolean; readonly content: readonly DocInline[]; readonly rtl: boolean }
  | DocParagraph
  | DocList
  | DocTable
  | DocFigure
  | { readonly type: 'box'; readonly tone: 'note' | 'important' | 'warning' | 'bottomLine'; readonly title: readonly DocInline[]; readonly blocks: readonly (DocParagraph | DocList)[] }
  | { readonly type: 'decision'; readonly items: readonly { readonly number: number; readonly content: readonly (DocParagraph | DocList)[]; readonly responses: readonly (readonly DocInline[])[] }[]; readonly signature: readonly DocInline[]; readonly date: readonly DocInline[]; readonly unsigned?: true }
  | { readonly type: 'contents' }
  | { readonly type: 'pageBreak' };

export interface DocJson {
  readonly title: string;
  readonly lang: string;
  readonly region: string | null;
  /** Whether the language of the whole is written from right to left: columns, bars and numbers then start at the right. */
  readonly rtl: boolean;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly page: { readonly width: number; readonly height: number; readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly fonts: { readonly body: string; readonly heading: string };
  /** Sizes, colours and spaces, the same as in the DOCX. */
  readonly look: PrintLook;
  readonly banner: readonly DocInline[];
  readonly header: { readonly left: readonly DocInline[]; readonly right: readonly DocInline[] };
  readonly footer: { readonly left: readonly DocInline[]; readonly page: readonly DocInline[] };
  readonly documentTitle: readonly DocInline[];
  readonly deliberativeLine: readonly DocInline[];
  readonly memo: readonly { readonly label: readonly DocInline[]; readonly content: readonly DocInline[]; readonly emphasis: boolean }[];
  /** Title of the contents list, which stands where a block says so; absent when none is printed. */
  readonly contents?: readonly DocInline[];
  /** Blocks in order, cut where the page turns. */
  readonly parts: readonly { readonly landscape: boolean; readonly blocks: readonly DocBlock[] }[];
}
