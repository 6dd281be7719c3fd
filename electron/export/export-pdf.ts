import type { PageMap } from '../../shared/export/page-map';
import { accessibilityFindings } from '../../shared/export/pdf/accessibility-check';
import { type PageStarts, pageStartFor } from '../../shared/export/pdf/page-starts';
import { hasContents, toDocValue } from '../../shared/export/pdf/to-doc-json';
import { leastPages } from '../../shared/export/print/least-pages';
import type { PrintBlock, PrintDocument, PrintWarning } from '../../shared/export/print/print-document';
import { err, ok, type Result } from '../../shared/model/result';
import { findFailingBlock } from './find-failing-block';
import type { CompiledPdf, CompileOptions, PdfEngine, PdfError, PdfStandard } from './pdf-engine-contract';
import { findUnreadablePictures } from './unreadable-pictures';

export interface PdfExport {
  readonly pdf: Uint8Array;
  readonly pageMap: PageMap;
  /** What prints otherwise than written, and why the file claims no standard where it could have. */
  readonly warnings: readonly PrintWarning[];
  /** Lines that the bottom line takes as laid out. */
  readonly bottomLineLines?: number;
  /** The standard that the file claims and was checked against. */
  readonly standard?: PdfStandard;
}

/**
 * Lays a print document out and writes its PDF. The contents list is printed when the layout without it has as many pages as the
 * document asks for; the page map is that of the printed layout. The native engine claims PDF/UA-1 where our check and its own agree.
 */
export async function layoutAndCompile(document: PrintDocument, media: ReadonlyMap<string, Uint8Array>, engine: PdfEngine): Promise<Result<PdfExport, PdfError>> {
  const findings = engine.name === 'native' ? accessibilityFindings(document) : [];
  const standard: PdfStandard | undefined = engine.name === 'native' && findings.length === 0 ? 'ua-1' : undefined;
  const run = new ExportRun(document, media, engine);
  const laidOut = await run.layout(standard);
  if (!laidOut.ok) return laidOut;
  const { compiled, contents, claimed } = laidOut.value;
  return ok({
    pdf: compiled.pdf,
    pageMap: { pages: compiled.pages, contents, headingPages: compiled.headingPages },
    warnings: [...run.warnings(), ...findings],
    ...(compiled.bottomLineLines === undefined ? {} : { bottomLineLines: compiled.bottomLineLines }),
    ...(claimed === undefined ? {} : { standard: claimed }),
  });
}

interface LaidOut {
  readonly compiled: CompiledPdf;
  readonly contents: boolean;
  readonly claimed: PdfStandard | undefined;
}

/** One export: what it found out on the way stays with it. */
class ExportRun {
  private unreadable: ReadonlySet<string>;
  private simpleTables: ReadonlySet<string> | 'all' = new Set();
  private pageStarts: PageStarts = new Set();
  private readonly own: PrintWarning[] = [];
  /** What the last conversion of the whole document found. */
  private converted: readonly PrintWarning[] = [];
  private readonly used: ReadonlyMap<string, Uint8Array>;

  constructor(private readonly document: PrintDocument, media: ReadonlyMap<string, Uint8Array>, private readonly engine: PdfEngine) {
    const figures = figuresOf(document.blocks);
    this.used = new Map(figures.flatMap((figure) => { const bytes = media.get(figure.media); return bytes ? [[figure.media, bytes] as const] : []; }));
    this.unreadable = new Set(figures.filter((figure) => !media.has(figure.media)).map((figure) => figure.media));
    this.warnOfPictures(this.unreadable, 'is missing from the file');
  }

  async layout(standard: PdfStandard | undefined): Promise<Result<LaidOut, PdfError>> {
    const fromPages = hasContents(this.document) ? this.document.contents.fromPages : 0;
    const guessed = await this.layoutAsGuessed(standard, fromPages);
    if (guessed !== undefined) return ok(guessed);
    let contents = fromPages === 1;
    // Also before a standard: pictures that cannot be read are found here, and the second layout costs next to nothing.
    if (fromPages > 1 || standard !== undefined) {
      const first = await this.compile(contents, { layoutOnly: true });
      if (!first.ok) return first;
      if (fromPages > 1) contents = first.value.pages >= fromPages;
    }
    const strict = standard === undefined ? undefined : await this.compile(contents, { standard });
    if (strict?.ok) return ok({ compiled: strict.value, contents, claimed: standard });
    const plain = await this.compile(contents, {});
    if (!plain.ok || strict === undefined || standard === undefined) return plain.ok ? ok({ compiled: plain.value, contents, claimed: undefined }) : plain;
    // What stood in the way may have been put right for the plain file.
    const again = this.simpleTables === 'all' || this.simpleTables.size > 0 ? await this.compile(contents, { standard }) : strict;
    if (again.ok) return ok({ compiled: again.value, contents, claimed: standard });
    this.own.push({ message: `The PDF is not marked as PDF/UA: ${reason(again.error)}` });
    return ok({ compiled: plain.value, contents, claimed: undefined });
  }

  warnings(): readonly PrintWarning[] {
    return [...this.own, ...this.converted];
  }

  /**
   * The one layout that nearly every export needs: a document that cannot be short is laid out with its contents list, another without. Undefined when it failed,
   * or when its pages do not bear the guess out.
   */
  private async layoutAsGuessed(standard: PdfStandard | undefined, fromPages: number): Promise<LaidOut | undefined> {
    const contents = fromPages === 1 || (fromPages > 1 && leastPages(this.document) >= fromPages);
    const compiled = await this.compileWhole(contents, standard === undefined ? {} : { standard });
    if (!compiled.ok) return undefined;
    const { pages } = compiled.value;
    const borneOut = fromPages <= 1 || (contents ? pages - mostPagesOfContents(this.document.blocks) >= fromPages : pages < fromPages);
    return borneOut ? { compiled: compiled.value, contents, claimed: standard } : undefined;
  }

  /** Lays out until every footnote stands below its reference, in a few rounds: each mends the first that does not, for what comes after it moves. */
  private async compileWhole(contents: boolean, options: CompileOptions): Promise<Result<CompiledPdf, PdfError>> {
    let compiled = await this.compileBlocks(this.document.blocks, contents, options);
    for (let round = 0; round < MOST_ROUNDS && compiled.ok; round += 1) {
      const start = compiled.value.strayNotes.map((number) => pageStartFor(this.document.blocks, number)).find((found) => found !== undefined && !this.pageStarts.has(found));
      if (start === undefined) break;
      const before = this.pageStarts;
      this.pageStarts = new Set([...before, start]);
      const mended = await this.compileBlocks(this.document.blocks, contents, options);
      if (!mended.ok) this.pageStarts = before;
      if (!mended.ok) break;
      compiled = mended;
    }
    return compiled;
  }

  private async compile(contents: boolean, options: CompileOptions): Promise<Result<CompiledPdf, PdfError>> {
    const compiled = await this.compileWhole(contents, options);
    if (compiled.ok || compiled.error.type !== 'notTypeset' || options.standard !== undefined) return compiled;
    const broken = await findUnreadablePictures(figuresOf(this.document.blocks).filter((figure) => !this.unreadable.has(figure.media)), (blocks) => this.compileBlocks(blocks, false, {}));
    if (broken.size > 0) {
      this.unreadable = new Set([...this.unreadable, ...broken]);
      this.warnOfPictures(broken, 'cannot be read');
      return this.compile(contents, options);
    }
    const failing = await findFailingBlock(this.document.blocks, compiled.error, (blocks) => this.compileBlocks(blocks, false, {}));
    return this.simplify(failing) ? this.compile(contents, options) : err(failing);
  }

  /** Typst cannot tag a table that breaks in an unlucky place of its header or caption; a simple one it can. The failing table first, then all. */
  private simplify(failing: PdfError): boolean {
    if (this.simpleTables === 'all') return false;
    const blockId = failing.type === 'notTypeset' ? failing.blockId : undefined;
    const table = this.document.blocks.find((block) => block.type === 'table' && block.anchor === blockId);
    const known = blockId !== undefined && this.simpleTables.has(blockId);
    this.simpleTables = table && blockId !== undefined && !known ? new Set([...this.simpleTables, blockId]) : 'all';
    this.own.push(this.simpleTables === 'all' || blockId === undefined
      ? { message: 'A table is too large for its pages, so the tables of this PDF print without repeated header rows.' }
      : { message: 'A table is too large for its pages, so it prints in the PDF without repeated header rows.', blockId });
    return true;
  }

  private compileBlocks(blocks: readonly PrintBlock[], contents: boolean, options: CompileOptions): Promise<Result<CompiledPdf, PdfError>> {
    const { doc, warnings } = toDocValue({ ...this.document, blocks }, { contents, coverage: this.engine.coverage, unreadableMedia: this.unreadable, simpleTables: this.simpleTables, pageStarts: this.pageStarts });
    if (blocks === this.document.blocks) this.converted = warnings;
    return this.engine.compile(JSON.stringify(doc), this.used, options);
  }

  private warnOfPictures(hashes: ReadonlySet<string>, what: string): void {
    for (const figure of figuresOf(this.document.blocks)) {
      if (!hashes.has(figure.media)) continue;
      const name = figure.caption ? `The picture of ${figure.caption.label} ${figure.caption.number}` : 'A picture';
      this.own.push({ message: `${name} ${what}, so its text alternative prints in its place; insert it again.`, blockId: figure.anchor });
    }
  }
}

/** Footnotes that are brought back to their references: more than a long paper needs, and a bound to what a hostile one costs. */
const MOST_ROUNDS = 12;

/** Pages that the contents list can take: a few entries on a page are few, even if each ran over several lines. */
const mostPagesOfContents = (blocks: readonly PrintBlock[]): number => 2 + Math.ceil(blocks.filter((block) => block.type === 'heading' && block.level <= 3).length / ENTRIES_ON_A_PAGE);
const ENTRIES_ON_A_PAGE = 12;

const figuresOf = (blocks: readonly PrintBlock[]) => blocks.filter((block): block is Extract<PrintBlock, { type: 'figure' }> => block.type === 'figure');
const reason = (error: PdfError): string => error.message.replace(/^The PDF could not be laid out: /, '');
