import { assertNever } from '../../model/assert-never';
import type { PrintBlock, PrintCell, PrintDocument, PrintFigure, PrintInline, PrintList, PrintParagraph, PrintTable } from '../print/print-document';
import { cleanText, comparableText } from './clean-text';
import { itemNumber, numberingAt } from '../../model/list-numbering';
import { hasReference, inlineText } from '../print/inline-text';
import { placeCells } from '../print/place-cells';
import { signRoom } from '../print/sign-room';
import type { PrintLook } from '../print/print-look';
import type { DocBlock, DocCaption, DocFigure, DocList, DocParagraph, DocTable } from './doc-json';
import type { InlineConverter, InlinePlace } from './inline-converter';
import { limitDepth } from './list-depth';
import { itemStart, looseParagraph, type PageStarts, rowStart } from './page-starts';
import { rowsTogether } from './rows-together';

/** Points that one level of a list moves its text to the right. */
const LIST_INDENT = 18;

/** Turns print blocks into blocks of /doc.json. */
export class BlockConverter {
  private readonly headingAnchors = new Set<string>();

  constructor(private readonly document: PrintDocument, private readonly look: PrintLook, private readonly inlines: InlineConverter, private readonly options: { readonly unreadableMedia: ReadonlySet<string>; readonly simpleTables: ReadonlySet<string> | 'all'; readonly pageStarts: PageStarts }) {}

  /** One block; `landscape` says which way its page lies. */
  convert(block: PrintBlock, landscape: boolean): DocBlock {
    const converted = this.content(block, landscape);
    return this.options.pageStarts.has(block) ? { ...converted, newPage: true } : converted;
  }

  private content(block: PrintBlock, landscape: boolean): DocBlock {
    const { fonts } = this.document;
    const { width } = this.textArea(landscape);
    switch (block.type) {
      case 'paragraph': return this.paragraph(block, width, fonts.sizePt);
      case 'list': return this.list(limitDepth(block), width, fonts.sizePt);
      case 'table': return this.table(block, landscape);
      case 'figure': return this.figure(block, landscape);
      case 'heading': {
        // The first of two headings with one anchor keeps it: the page map can hold only one.
        const anchor = this.headingAnchors.has(block.anchor) ? '' : block.anchor;
        this.headingAnchors.add(block.anchor);
        return { type: 'heading', anchor, level: block.level, number: cleanText(block.number ?? ''), listed: comparableText(inlineText(block.content)) !== '', content: this.inlines.convert(block.content, { face: fonts.headingPdf, lineEms: width / 16, anchor: block.anchor }), rtl: block.direction === 'rtl' };
      }
      case 'box': return {
        type: 'box', tone: block.tone,
        title: this.inlines.line(block.title, this.headingPlace(width - 30, fonts.sizePt, block.anchor ?? '')),
        blocks: block.blocks.map((flow) => this.flow(flow, width - 30, fonts.sizePt)),
      };
      case 'decision': return {
        type: 'decision',
        items: block.items.map((item) => ({
          number: item.number,
          content: item.content.map((flow) => this.flow(flow, width - 40, fonts.sizePt)),
          responses: item.responses.map((response) => this.inlines.line(response, this.place(width - 60, fonts.sizePt, item.anchor))),
        })),
        signature: this.inlines.line(block.signatureLabel, this.place(width / 3, fonts.sizePt, '')),
        date: this.inlines.line(block.dateLabel, this.place(width / 5, fonts.sizePt, '')),
        ...(block.unsigned ? { unsigned: true } : {}),
      };
      case 'pageBreak': return { type: 'pageBreak' };
      default: return assertNever(block);
    }
  }

  private flow(block: PrintParagraph | PrintList, width: number, size: number, heading = false): DocParagraph | DocList {
    return block.type === 'paragraph' ? this.paragraph(block, width, size, heading) : this.list(limitDepth(block), width, size);
  }

  private paragraph(paragraph: PrintParagraph, width: number, size: number, heading = false): DocParagraph {
    const place = heading || paragraph.style === 'cellHeading' || paragraph.style === 'caption' ? this.headingPlace(width, size, paragraph.anchor) : this.place(width, size, paragraph.anchor);
    return {
      type: 'paragraph', style: paragraph.style,
      content: this.inlines.convert(paragraph.content, place),
      ...(paragraph.alignment === undefined ? {} : { alignment: paragraph.alignment }),
      rtl: paragraph.direction === 'rtl',
      ...(this.options.pageStarts.has(looseParagraph(paragraph)) ? { loose: true } : {}),
    };
  }

  private list(list: PrintList, width: number, size: number, depth = 0): DocList {
    const inner = Math.max(width - LIST_INDENT, 20);
    const start = Math.max(0, Math.trunc(list.start));
    const counted = list.kind === 'number' ? numberingAt(list, depth) : undefined;
    return {
      type: 'list', kind: list.kind, start, room: counted ? signRoom(list, depth, this.document.fonts.bodyPdf, size) : 0,
      items: list.items.map((item, index) => ({
        ...(counted ? { sign: itemNumber(start + index, counted) } : {}),
        content: this.inlines.convert(item.content, this.place(inner, size, item.anchor)),
        rtl: item.direction === 'rtl',
        checked: item.checked === true,
        ...(this.options.pageStarts.has(itemStart(item)) ? { newPage: true } : {}),
        ...(item.nested ? { nested: this.list(item.nested, inner, size, depth + 1) } : {}),
      })),
    };
  }

  private table(table: PrintTable, landscape: boolean): DocTable {
    const { width, height } = this.textArea(landscape);
    const placed = placeCells(table);
    // Less where columns are very narrow.
    const padding = Math.min(this.look.cellPadding.x, width * Math.min(...placed.shares) * 0.12);
    const pageStarts = table.rows.map((_, y) => y).filter((y) => this.options.pageStarts.has(rowStart(table, y)));
    const simple = this.options.simpleTables === 'all' || this.options.simpleTables.has(table.anchor);
    const { mayBreak, highHead, leading, lastTogether } = rowsTogether(placed, { width, height, size: this.cellSize, all: simple });
    const header = simple || highHead ? 'plain' : table.rows.slice(0, placed.headerRows).some((row) => row.cells.some((cell) => cell.blocks.some(hasReference))) ? 'once' : 'repeated';
    return {
      type: 'table',
      ...this.caption(table.caption, width),
      captionApart: simple || pageStarts.length > 0,
      whole: table.whole === true && !simple && pageStarts.length === 0,
      columns: placed.shares,
      padding,
      headerRows: placed.headerRows,
      lastTogether,
      header,
      rows: placed.rows,
      pageStarts,
      outlined: table.rows.flatMap((row, index) => (row.outlined === true ? [index] : [])),
      look: table.look,
      cells: placed.cells.map((placedCell) => {
        const { x, y, columnSpan, rowSpan, cell } = placedCell;
        const share = placed.shares.slice(x, x + columnSpan).reduce((sum, value) => sum + value, 0);
        return { x, y, colspan: columnSpan, rowspan: rowSpan, header: cell.header, leads: header === 'repeated' && leading.has(y), breakable: mayBreak(placedCell), ...fill(cell), blocks: cell.blocks.map((block) => this.flow(block, Math.max(width * share - 2 * padding, 1), this.cellSize, y < placed.headerRows)) };
      }),
    };
  }

  private figure(figure: PrintFigure, landscape: boolean): DocFigure {
    const area = this.textArea(landscape);
    const readable = /^[A-Za-z0-9_-]+$/.test(figure.media) && !this.options.unreadableMedia.has(figure.media);
    const ratio = figure.width > 0 && figure.height > 0 ? figure.height / figure.width : 0.75;
    const wanted = area.width * Math.min(1, Math.max(0.05, Number.isFinite(figure.share) ? figure.share : 1));
    const width = Math.min(wanted, (area.height - (figure.caption ? 45 : 15)) / ratio);
    const alt = figure.decorative ? '' : cleanText(figure.altText).trim();
    return {
      type: 'figure',
      ...(readable ? { path: `/media/${figure.media}` } : {}),
      width, height: Math.max(width * ratio, 1), alt,
      altRuns: readable ? [] : this.inlines.line(`[${alt || inlineText(figure.caption?.content ?? []) || figure.mediaType}]`, this.place(area.width - 30, this.document.fonts.sizePt, figure.anchor)),
      decorative: figure.decorative,
      ...this.caption(figure.caption, area.width),
    };
  }

  private caption(caption: { readonly label: string; readonly number: number; readonly content: readonly PrintInline[]; readonly anchor: string } | undefined, width: number): { readonly caption?: DocCaption } {
    if (!caption) return {};
    const place = this.headingPlace(width, this.cellSize, caption.anchor);
    return { caption: { label: this.inlines.line(`${caption.label}\u00A0${caption.number}${caption.content.length > 0 ? '.' : ''}`, place), content: this.inlines.convert(caption.content, place) } };
  }

  private place(width: number, size: number, anchor: string): InlinePlace {
    return { face: this.document.fonts.bodyPdf, lineEms: width / size, anchor };
  }

  private headingPlace(width: number, size: number, anchor: string): InlinePlace {
    return { ...this.place(width, size, anchor), face: this.document.fonts.headingPdf, bold: true };
  }

  /** Size of text in tables, in points. */
  private get cellSize(): number {
    return this.look.sizes.cell;
  }

  /** The space between the margins, in points. */
  private textArea(landscape: boolean): { readonly width: number; readonly height: number } {
    const { page } = this.document;
    const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
    return { width: width - page.marginLeft - page.marginRight, height: height - page.marginTop - page.marginBottom };
  }
}

const fill = (cell: PrintCell): { readonly fill?: string } => (cell.fill !== undefined && /^[0-9A-Fa-f]{6}$/.test(cell.fill) ? { fill: cell.fill } : {});
