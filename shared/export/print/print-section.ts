import type { Block, FlowBlock } from '../../model/block';
import type { BriefingSection } from '../../model/section';
import { settledPoints } from '../../model/settled';
import { untouchedRows } from '../../model/untouched-rows';
import { withoutBlanks } from './blank-blocks';
import { printBlock, printFlow } from './print-block';
import type { PrintContext } from './print-context';
import type { PrintBlock, PrintInline, PrintParagraph } from './print-document';
import { headingOf } from './print-heading';
import { run } from './print-inlines';
import { emptyParagraph } from './print-paragraph';
import { printableText } from './printable-text';

/**
 * A section: its heading and its blocks, without tables of rows that nobody has touched beside what is said. A section that says nothing prints the house style's phrase for gaps, so that the gap is seen.
 * A bottom line is a box with the section's heading as its title, not counted among the headings.
 */
export function printSection(section: BriefingSection, context: PrintContext): PrintBlock[] {
  if (section.kind === 'bottomLine' && isBoxable(section.blocks)) return printBottomLine(section, context);
  const heading = headingContent(section, section.kind === 'sources' ? context.words.sources : '');
  const empty = saysNothing(section.blocks);
  if (heading.length === 0 && empty && section.blocks.length === 0) {
    context.warn('A section without a heading and without text is not printed.', section.id);
    return [];
  }
  const printed: PrintBlock[] = heading.length > 0 ? [headingOf(heading, 1, context, section.id)] : [];
  if (empty && section.kind !== 'sources') return [...printed, emptyOf(section, 'note', context)];
  if (!empty) for (const block of printedBlocks(section, context)) printed.push(...printBlock(block, context, section.kind === 'bottomLine' ? 'bottomLine' : 'body'));
  return printed;
}

function printedBlocks({ blocks }: BriefingSection, { briefing }: PrintContext): readonly Block[] {
  const untouched = untouchedRows(blocks, blocks.some((block) => block.type === 'rows' && block.kind === 'progress') ? settledPoints(briefing.sections)?.blockId : undefined);
  return withoutBlanks(blocks.filter((block) => !untouched.has(block.id)));
}

/** Whether a section holds nothing but empty paragraphs and empty items of lists. */
export const saysNothing = (blocks: readonly Block[]): boolean => withoutBlanks(blocks).length === 0;

/** Whether a bottom line prints as a box: it begins with text and has no headings of its own. */
export const isBoxable = (blocks: readonly { readonly type: string }[]): boolean => (blocks[0] === undefined || isFlowType(blocks[0].type)) && blocks.every((block) => block.type !== 'heading');

const isFlowType = (type: string): boolean => type === 'paragraph' || type === 'list';
const isFlow = (block: Block | undefined): block is FlowBlock => block !== undefined && isFlowType(block.type);

function printBottomLine(section: BriefingSection, context: PrintContext): PrintBlock[] {
  const printed = printedBlocks(section, context);
  const end = printed.findIndex((block) => !isFlow(block));
  const inBox = (end === -1 ? printed : printed.slice(0, end)).filter(isFlow);
  const after = end === -1 ? [] : printed.slice(end);
  const title = printableText(section.heading).trim();
  const marking = printableText(section.marking ?? '').trim();
  const blocks = inBox.length === 0 ? [emptyOf(section, 'bottomLine', context)] : inBox.flatMap((block) => printFlow(block, 'bottomLine', context));
  return [
    { type: 'box', anchor: context.anchor(section.id), tone: 'bottomLine', title: [marking, title === '' ? context.words.bottomLine : title].filter((part) => part !== '').join(' '), blocks },
    ...after.flatMap((block) => printBlock(block, context, 'bottomLine')),
  ];
}

function headingContent(section: BriefingSection, standIn: string): PrintInline[] {
  const text = [section.marking ?? '', section.heading.trim() === '' ? standIn : section.heading].map((part) => printableText(part).trim()).filter((part) => part !== '').join(' ');
  return text === '' ? [] : [run(text)];
}

/** The phrase for a gap takes the anchor of the empty line that stands there, so that what is written over it finds its place. */
function emptyOf(section: BriefingSection, style: 'note' | 'bottomLine', context: PrintContext): PrintParagraph {
  const first = section.blocks[0];
  return first ? emptyParagraph(style, context, first.type === 'list' ? first.items[0]?.id ?? first.id : first.id) : emptyParagraph(style, context, section.id, 'empty');
}
