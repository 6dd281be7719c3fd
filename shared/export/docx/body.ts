import { FileChild, PageOrientation, Paragraph, SectionType, type ISectionOptions } from 'docx';
import { assertNever } from '../../model/assert-never';
import { pageParts } from '../print/page-parts';
import type { PrintBlock, PrintHeading } from '../print/print-document';
import { ContentPlace, placedParagraph } from './body-children';
import { buildBox } from './box';
import { buildContents } from './contents';
import { buildDecision } from './decision';
import { buildFigure } from './figure';
import { buildFooter, buildHeader } from './header-footer';
import { buildHeading } from './heading';
import { buildList } from './list';
import { buildMemoHead } from './memo-block';
import { buildGap, buildParagraph } from './paragraph';
import { buildTable } from './table';
import type { Writing } from './writing';
import { type Xml, writeXml } from './xml';

/** Asked now and then while the body is built, with the share that is done; throws to stop. */
export type Checkpoint = (share: number) => Promise<void>;

const BLOCKS_BETWEEN_CHECKPOINTS = 50;

/** The sections of the body: memo head, what comes before the first heading, contents list, the rest; landscape tables on pages of their own. */
export async function buildSections(writing: Writing, checkpoint: Checkpoint): Promise<readonly ISectionOptions[]> {
  const { blocks } = writing.document;
  const headings = blocks.filter((block): block is PrintHeading => block.type === 'heading');
  const sections: ISectionOptions[] = [];
  let contentsDue = true;
  let done = 0;
  const parts = pageParts(blocks);
  for (const [index, part] of parts.entries()) {
    const children = new SectionChildren(writing);
    writing.atPageTop = index > 0;
    if (index === 0) children.add(buildMemoHead(writing));
    for (const block of part.blocks) {
      if (contentsDue && block.type === 'heading') {
        children.add(buildContents(writing, headings));
        contentsDue = false;
      }
      children.add(buildBlock(writing, block));
      if (++done % BLOCKS_BETWEEN_CHECKPOINTS === 0) await checkpoint(done / blocks.length);
    }
    sections.push({ ...(parts[index - 1]?.landscape === part.landscape ? {} : headAndFoot(writing, part.landscape)), properties: sectionProperties(writing, part.landscape), children: children.close() });
  }
  return sections;
}

/** Collects the children of a section: plain elements become text at once, docx gets their places. */
class SectionChildren {
  readonly #writing: Writing;
  readonly #children: FileChild[] = [];
  #text = '';
  /** The last element, which is held back: a section ends in a paragraph that docx gives the section's properties. */
  #last: Xml | undefined;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  add(elements: readonly (Xml | FileChild)[]): void {
    for (const element of elements) {
      if (this.#last !== undefined) this.#text += writeXml([this.#last]);
      this.#last = undefined;
      if (isFileChild(element)) this.#flush(element);
      else this.#last = element;
    }
  }

  close(): readonly FileChild[] {
    if (this.#writing.pageBreakDue || (this.#last === undefined ? !(this.#children.at(-1) instanceof Paragraph) : !('w:p' in this.#last))) this.add([buildGap(this.#writing)]);
    if (this.#last !== undefined) this.#flush(placedParagraph(this.#last, this.#writing.contents));
    this.#writing.belowTable = false;
    return this.#children;
  }

  #flush(next: FileChild): void {
    if (this.#text !== '') this.#children.push(new ContentPlace(this.#writing.contents.push(this.#text) - 1));
    this.#text = '';
    this.#children.push(next);
  }
}

const isFileChild = (element: Xml | FileChild): element is FileChild => element instanceof FileChild;

function buildBlock(writing: Writing, block: PrintBlock): readonly (Xml | FileChild)[] {
  switch (block.type) {
    case 'heading': return [buildHeading(writing, block)];
    case 'paragraph': return [buildParagraph(writing, block)];
    case 'list': return buildList(writing, block);
    case 'table': return buildTable(writing, block);
    case 'figure': return buildFigure(writing, block);
    case 'box': return buildBox(writing, block);
    case 'decision': return buildDecision(writing, block);
    case 'pageBreak': {
      const gap = writing.pageBreakDue ? [buildGap(writing)] : [];
      writing.pageBreakDue = true;
      return gap;
    }
    default: return assertNever(block);
  }
}

/** A section without head and foot of its own takes those of the one before (17.10.1), which fit as long as the page is not turned. */
function headAndFoot(writing: Writing, landscape: boolean): Pick<ISectionOptions, 'headers' | 'footers'> {
  const widthTwips = landscape ? writing.layout.landscapeTextWidthTwips : writing.layout.textWidthTwips;
  const header = buildHeader(writing, widthTwips);
  const footer = buildFooter(writing, widthTwips);
  return { ...(header ? { headers: { default: header } } : {}), ...(footer ? { footers: { default: footer } } : {}) };
}

function sectionProperties(writing: Writing, landscape: boolean): NonNullable<ISectionOptions['properties']> {
  const { widthTwips, heightTwips, margins } = writing.layout;
  return {
    type: SectionType.NEXT_PAGE,
    page: { size: { width: widthTwips, height: heightTwips, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: margins },
  };
}
