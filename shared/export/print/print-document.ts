// The print document: a briefing made ready for paper, as plain data. Both exporters read this and nothing else, so that DOCX and PDF say the same
// in the same order: fields are filled, citations numbered, footnotes, headings and captions counted, rows laid out as tables, marks canonical.
import type { Mark } from '../../model/inline';
import type { Numbering, NumberSign } from '../../model/list-numbering';

/** A run of printed text and what can stand between runs. */
export type PrintInline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly Mark[]; readonly language?: string; /** Smaller, paler text: labels inside cells. */ readonly tone?: 'label'; /** RRGGBB of a status word; the word itself says the same. */ readonly color?: string }
  | { readonly type: 'lineBreak' }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly PrintInline[] }
  | { readonly type: 'footnote'; readonly id: string; readonly number: number; readonly content: readonly PrintInline[] };

/** How a paragraph looks; each is a named style in the DOCX and a function in the Typst template. */
export type ParagraphStyle = 'body' | 'bottomLine' | 'quote' | 'attribution' | 'callout' | 'cell' | 'cellHeading' | 'caption' | 'note' | 'sourceEntry';

export interface PrintParagraph {
  readonly type: 'paragraph';
  /** Unique in the document, stable between exports, made from the ids of the model: the hidden DOCX anchor is `_bd_p_<anchor>`. At most 32 letters, digits or `_`. */
  readonly anchor: string;
  readonly style: ParagraphStyle;
  readonly content: readonly PrintInline[];
  readonly alignment?: 'center' | 'end' | 'justify';
  readonly direction: 'ltr' | 'rtl';
}

export interface PrintHeading {
  readonly type: 'heading';
  readonly anchor: string;
  /** 1 is a section's heading; 2 to 4 are the headings inside it. */
  readonly level: 1 | 2 | 3 | 4;
  /** "2.1", counted here; undefined when the house style does not number. The DOCX uses native numbering that gives the same. */
  readonly number?: string;
  readonly content: readonly PrintInline[];
  readonly direction: 'ltr' | 'rtl';
}

export interface PrintList {
  readonly type: 'list';
  readonly kind: 'bullet' | 'number' | 'check';
  readonly start: number;
  /** How a numbered list counts; as its level has it when absent. */
  readonly numbering?: Numbering;
  readonly sign?: NumberSign;
  readonly items: readonly PrintListItem[];
}
export interface PrintListItem {
  readonly anchor: string;
  readonly content: readonly PrintInline[];
  readonly direction: 'ltr' | 'rtl';
  readonly checked?: boolean;
  /** At most 8 levels deep in all. */
  readonly nested?: PrintList;
}

export interface PrintCell {
  readonly blocks: readonly (PrintParagraph | PrintList)[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
  /** Fill, as RRGGBB; never the only carrier of a meaning. */
  readonly fill?: string;
}
export interface PrintTable {
  readonly type: 'table';
  readonly anchor: string;
  /** Printed above the table, kept with it: "Table 2. Risks". */
  readonly caption?: { readonly label: string; readonly number: number; readonly content: readonly PrintInline[]; readonly anchor: string };
  /** Shares of the width; they add up to 1. */
  readonly columnShares: readonly number[];
  readonly headerRows: number;
  /** The grid is complete: every position is covered by exactly one cell. */
  readonly rows: readonly { readonly cells: readonly PrintCell[]; /** Outlined: the preferred option. */ readonly outlined?: boolean }[];
  /** Printed on a landscape page of its own. */
  readonly landscape: boolean;
  /** Kept on one page with its caption: a small table, or one that makes no sense in parts. */
  readonly whole?: boolean;
  /** Grid of the office (rules between all cells) or plain (rules between rows only). */
  readonly look: 'grid' | 'rows';
}

export interface PrintFigure {
  readonly type: 'figure';
  readonly anchor: string;
  readonly media: string;
  readonly mediaType: string;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  /** Empty only when decorative. */
  readonly altText: string;
  readonly decorative: boolean;
  /** Share of the text width, 0.05 - 1. */
  readonly share: number;
  readonly caption?: { readonly label: string; readonly number: number; readonly content: readonly PrintInline[]; readonly anchor: string };
}

/** A boxed group: a callout, or the bottom line. */
export interface PrintBox {
  readonly type: 'box';
  /** Made from the id of the callout, or of the bottom line's section. */
  readonly anchor?: string;
  readonly tone: 'note' | 'important' | 'warning' | 'bottomLine';
  /** Printed in bold at the head of the box ("Important"). */
  readonly title: string;
  readonly blocks: readonly (PrintParagraph | PrintList)[];
}

/** Recommendations: each with the boxes to tick, then one line to sign and date. */
export interface PrintDecision {
  readonly type: 'decision';
  readonly items: readonly { readonly anchor: string; readonly number: number; readonly content: readonly (PrintParagraph | PrintList)[]; readonly responses: readonly string[] }[];
  readonly signatureLabel: string;
  readonly dateLabel: string;
  /** Without the line to sign: it stands below later recommendations. */
  readonly unsigned?: true;
}

export type PrintBlock = PrintHeading | PrintParagraph | PrintList | PrintTable | PrintFigure | PrintBox | PrintDecision | { readonly type: 'pageBreak' };

/** Something that cannot be printed as it stands; the user reads it, nothing is dropped silently. */
export interface PrintWarning {
  readonly message: string;
  /** The block or row it is about. */
  readonly blockId?: string;
}

export interface PrintDocument {
  /** The subject, or the document's name where it has none: the title in the file's properties. */
  readonly title: string;
  /** BCP 47 language of the whole. */
  readonly language: string;
  /** ISO day that the file's dates are set to, so that the same briefing gives the same bytes. */
  readonly date: string;
  readonly reference: string;
  /** Page size and margins, in points. */
  readonly page: { readonly width: number; readonly height: number; readonly marginTop: number; readonly marginRight: number; readonly marginBottom: number; readonly marginLeft: number };
  /** Faces and body size, in points. */
  readonly fonts: { readonly bodyDocx: string; readonly bodyPdf: string; readonly headingDocx: string; readonly headingPdf: string; readonly sizePt: number };
  readonly accent: string;
  /** At the top and bottom of every page; empty when there is no marking. */
  readonly banner: string;
  /** Left and right of the header's line below the banner, and of the footer's; `page` is the pattern of the page count ("Page {page} of {pages}"). */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string; readonly page: string };
  /** "Decision memo": large, at the head of the first page. */
  readonly documentTitle: string;
  /** Below it, where there is one ("Draft, deliberative"). */
  readonly deliberativeLine: string;
  readonly memoBlock: readonly { readonly label: string; readonly content: readonly PrintInline[]; readonly emphasis: boolean; readonly anchor: string }[];
  /** When to print the contents list; `fromPages` counts the pages without it. */
  readonly contents: { readonly title: string; readonly fromPages: number };
  readonly headingNumbers: boolean;
  readonly blocks: readonly PrintBlock[];
  readonly warnings: readonly PrintWarning[];
}
