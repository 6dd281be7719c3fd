import type { PageMap } from '../page-map';
import type { PrintDocument, PrintWarning } from '../print/print-document';
import { type PrintLook, printLook } from '../print/print-look';
import { Anchors } from './anchors';
import { isRightToLeft } from './language';
import { LinkTargets } from './links';
import { ListNumbering } from './numbering';
import { pageLayout, type PageLayout } from './page-layout';
import type { Xml } from './xml';

/** What one export carries along: the source, what has been counted so far, and what the next paragraph has to know. */
export interface Writing {
  readonly document: PrintDocument;
  readonly pageMap: PageMap | undefined;
  readonly media: (hash: string) => Uint8Array | undefined;
  readonly layout: PageLayout;
  readonly look: PrintLook;
  /** Direction of the whole, from its language. */
  readonly direction: 'ltr' | 'rtl';
  readonly anchors: Anchors;
  readonly links: LinkTargets;
  /** Links inside footnotes, whose part has relationships of its own. */
  readonly footnoteLinks: LinkTargets;
  readonly numbering: ListNumbering;
  /** Paragraphs of the footnotes in their order, filled while the body is built. */
  readonly footnotes: Xml[];
  /** Text of the body's elements, by the number of their place. */
  readonly contents: string[];
  readonly warnings: PrintWarning[];
  /** Drawings so far: each needs a number of its own (`wp:docPr`). */
  drawings: number;
  /** The next paragraph starts a page. */
  pageBreakDue: boolean;
  /** The next paragraph is the first of a section, which starts a page. */
  atPageTop: boolean;
  /** The next paragraph stands directly below a table, which has no space of its own. */
  belowTable: boolean;
}

/** The start of an export. */
export function createWriting(document: PrintDocument, pageMap: PageMap | undefined, media: Writing['media']): Writing {
  const look = printLook(document);
  return {
    document, pageMap, media, layout: pageLayout(document.page), look, direction: isRightToLeft(document.language) ? 'rtl' : 'ltr',
    anchors: new Anchors(), links: new LinkTargets(), footnoteLinks: new LinkTargets(), numbering: new ListNumbering(look.headings),
    footnotes: [], contents: [], warnings: [], drawings: 0, pageBreakDue: false, atPageTop: false, belowTable: false,
  };
}
