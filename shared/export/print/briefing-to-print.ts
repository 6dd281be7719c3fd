import type { Briefing } from '../../model/briefing';
import { attachmentTabs } from './attachment-tabs';
import { acronymList, nameList } from './end-lists';
import { fitTable } from './fit-table';
import { memoBlock } from './memo-block';
import { pageFrame } from './page-frame';
import { createPrintContext, type PrintContext } from './print-context';
import type { PrintBlock, PrintDocument } from './print-document';
import { headingOf } from './print-heading';
import { run } from './print-inlines';
import { emptyParagraph, paragraphOf } from './print-paragraph';
import { printSection, saysNothing } from './print-section';
import { registerAnnex } from './rows/register';
import { sourceList } from './source-list';

export interface PrintOptions {
  /** Ids of the sections to print, in the order of the briefing; all of them without it. Attachments print only with the whole. */
  readonly sections?: readonly string[];
}

/** Makes a briefing ready for paper: what both exporters print, with everything counted, filled in and laid out. The same briefing always gives the same document. */
export function briefingToPrint(briefing: Briefing, options: PrintOptions = {}): PrintDocument {
  const context = createPrintContext(briefing);
  const memo = memoBlock(context);
  const frame = pageFrame(context);
  const blocks = signedOnce(printSections(context, options)).map((block) => (block.type === 'table' ? fitTable(block, frame) : block));
  return { ...frame, memoBlock: memo, blocks, warnings: context.warnings };
}

/** The ids of the sources that are cited, in the order in which the pages number them. */
export function citedInOrder(briefing: Briefing): readonly string[] {
  const context = createPrintContext(briefing);
  printSections(context, {});
  return context.citedSources;
}

/** A paper is signed once, below its last recommendations. */
function signedOnce(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const last = blocks.filter((block) => block.type === 'decision').at(-1);
  return blocks.map((block) => (block.type === 'decision' && block !== last ? { ...block, unsigned: true } : block));
}

/** The sections, then the registers of their rows, with the list of sources in the last sources section, or at the end where sources are cited and there is no such section. */
function printSections(context: PrintContext, options: PrintOptions): PrintBlock[] {
  const sections = context.briefing.sections.filter((section) => options.sections?.includes(section.id) ?? true);
  const sourcesSection = sections.filter((section) => section.kind === 'sources').at(-1);
  const printed = sections.map((section) => ({ section, blocks: printSection(section, context) }));
  const annex = registerAnnex(sections, context);
  // Only now is every citation counted, also those that stand after the sources section.
  const blocks = printed.flatMap(({ section, blocks: own }) => {
    const list = section === sourcesSection ? sourceList(context, true) : [];
    const gap = section.kind === 'sources' && list.length === 0 && saysNothing(section.blocks);
    return gap ? [...own, emptyParagraph('note', context, section.id, 'empty')] : [...own, ...list];
  });
  blocks.push(...annex);
  if (!sourcesSection && context.citedSources.length > 0) blocks.push(headingOf([run(context.words.sources)], 1, context, 'sources'), ...sourceList(context, false));
  return options.sections ? blocks : [...blocks, ...acronymList(context, blocks), ...nameList(context, blocks), ...printAttachments(context)];
}

/** The attachments as tabs, by their letters, where there are any. */
function printAttachments(context: PrintContext): PrintBlock[] {
  const tabs = attachmentTabs(context.briefing.attachments, context.words).map(({ id, tab, text }) => paragraphOf([run(tab, { marks: ['bold'] }), run(` – ${text}`)], 'body', context, id));
  return tabs.length === 0 ? [] : [headingOf([run(context.words.attachments)], 1, context, 'attachments'), ...tabs];
}
