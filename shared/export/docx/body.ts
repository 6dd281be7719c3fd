import { PageOrientation, Paragraph, SectionType, type FileChild, type ISectionOptions } from 'docx';
import { assertNever } from '../../model/assert-never';
import type { PrintBlock, PrintHeading } from '../print/print-document';
import { bodyChild } from './body-children';
import { buildBox } from './box';
import { buildContents } from './contents';
import { buildDecision } from './decision';
import { buildFigure } from './figure';
import { buildFooter, buildHeader } from './header-footer';
import { buildHeading } from './heading';
import { buildList } from './list';
import { buildMemoHead } from './memo-block';
import { buildGap, buildParagraph } from './paragraph';
import { pageSections } from './sections';
import { buildTable } from './table';
import type { Writing } from './writing';
import type { Xml } from './xml';

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
  const parts = pageSections(blocks).filter((part, index) => index === 0 || part.blocks.length > 0);
  for (const [index, part] of parts.entries()) {
    writing.atPageTop = index > 0;
    const children: FileChild[] = index === 0 ? buildMemoHead(writing).map(bodyChild) : [];
    for (const block of part.blocks) {
      if (contentsDue && block.type === 'heading') {
        children.push(...buildContents(writing, headings).map(bodyChild));
        contentsDue = false;
      }
      for (const child of buildBlock(writing, block)) children.push('prepForXml' in child ? child as FileChild : bodyChild(child));
      if (++done % BLOCKS_BETWEEN_CHECKPOINTS === 0) await checkpoint(done / blocks.length);
    }
    closeSection(writing, children);
    sections.push({ ...(parts[index - 1]?.landscape === part.landscape ? {} : headAndFoot(writing, part.landscape)), properties: sectionProperties(writing, part.landscape), children });
  }
  return sections;
}

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

/** A section ends in a paragraph that carries its properties; a table, a contents list or a page break at the end needs one. */
function closeSection(writing: Writing, children: FileChild[]): void {
  if (writing.pageBreakDue || !(children.at(-1) instanceof Paragraph)) children.push(bodyChild(buildGap(writing)));
  writing.belowTable = false;
}

/** A section without head and foot of its own takes those of the one before (17.10.1), which fit as long as the page is not turned. */
function headAndFoot(writing: Writing, landscape: boolean): Pick<ISectionOptions, 'headers' | 'footers'> {
  const widthTwips = landscape ? writing.layout.landscapeTextWidthTwips : writing.layout.textWidthTwips;
  return { headers: { default: buildHeader(writing, widthTwips) }, footers: { default: buildFooter(writing, widthTwips) } };
}

function sectionProperties(writing: Writing, landscape: boolean): NonNullable<ISectionOptions['properties']> {
  const { widthTwips, heightTwips, margins } = writing.layout;
  return {
    type: SectionType.NEXT_PAGE,
    page: { size: { width: widthTwips, height: heightTwips, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: margins },
  };
}
