import { assertNever } from '../../model/assert-never';
import type { Block, FlowBlock, Heading } from '../../model/block';
import { listWithWords } from './blank-blocks';
import type { PrintContext } from './print-context';
import type { ParagraphStyle, PrintBlock, PrintList, PrintParagraph } from './print-document';
import { printFigure } from './print-figure';
import { headingOf } from './print-heading';
import { isBlank, printedText, printInlines, run } from './print-inlines';
import { printList } from './print-list';
import { paragraphOf, printParagraph } from './print-paragraph';
import { printTable } from './print-table';
import { printRows } from './rows/print-rows';

/** A block of the model as it prints; `style` is that of its plain paragraphs. */
export function printBlock(block: Block, context: PrintContext, style: ParagraphStyle = 'body'): PrintBlock[] {
  switch (block.type) {
    case 'paragraph': case 'list': return printFlow(block, style, context);
    case 'heading': return printHeading(block, context);
    case 'table': return [printTable(block, context)];
    case 'figure': return printFigure(block, context);
    case 'quote': {
      const content = printInlines(block.content, context);
      const attribution = printInlines(block.attribution ?? [], context);
      return [paragraphOf(content, 'quote', context, block.id), ...(isBlank(attribution) ? [] : [paragraphOf(attribution, 'attribution', context, block.id, 'attribution')])];
    }
    case 'callout': return [{ type: 'box', anchor: context.anchor(block.id), tone: block.tone, title: context.words.boxTitles[block.tone], blocks: calloutBlocks(block, context) }];
    case 'pageBreak': return [{ type: 'pageBreak' }];
    case 'rows': return printRows(block, context);
    case 'unknown':
      context.warn('A block was made by a newer version of Briefing Desk and is not printed; a note stands in its place.', block.id);
      return [paragraphOf([run(`[${context.words.newerBlock}]`)], 'note', context, block.id)];
    default: return assertNever(block);
  }
}

/** A paragraph or a list; nothing for a list of empty items. */
export const printFlow = (block: FlowBlock, style: ParagraphStyle, context: PrintContext): (PrintParagraph | PrintList)[] => (block.type === 'paragraph' ? [printParagraph(block, style, context)] : listWithWords(block).map((list) => printList(list, context)));

/** A box stays where it was put, also when nothing is written in it. */
function calloutBlocks(block: Extract<Block, { type: 'callout' }>, context: PrintContext): (PrintParagraph | PrintList)[] {
  const blocks = block.blocks.flatMap((inner) => printFlow(inner, 'callout', context));
  return blocks.length > 0 ? blocks : [paragraphOf([], 'callout', context, block.id, 'empty')];
}

function printHeading(block: Heading, context: PrintContext): PrintBlock[] {
  const content = printInlines(block.content, context, block.language === undefined ? {} : { language: block.language });
  if (printedText(content).trim() === '') {
    if (isBlank(content)) context.warn('A heading without text is not printed.', block.id);
    else context.warn('A heading has a footnote but no text; it is printed as a paragraph.', block.id);
    return isBlank(content) ? [] : [paragraphOf(content, 'body', context, block.id)];
  }
  const wanted = (block.level + 1) as 2 | 3 | 4;
  const heading = headingOf(content, wanted, context, block.id);
  if (heading.level < wanted) context.warn('A heading skips a level; it is printed one level below the heading before it.', block.id);
  return [block.direction ? { ...heading, direction: block.direction } : heading];
}
