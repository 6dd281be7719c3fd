// Things that are put into the text: notes, fields, citations, figures, callouts, page breaks.
import { $isListNode } from '@lexical/list';
import { $createNodeSelection, $createParagraphNode, $createTextNode, $getSelection, $insertNodes, $isDecoratorNode, $isElementNode, $isParagraphNode, $isRangeSelection, $isTextNode, $setSelection, type CommandPayloadType, type LexicalEditor, type LexicalNode, mergeRegister, type PointType } from 'lexical';
import { createId, type Callout, fieldNameSchema } from '../../../shared/model';
import { $inOrderOfNumbers } from '../data/citation-numbers';
import { $getBriefingData } from '../data/root-data';
import { $createCalloutNode, $isCalloutNode } from '../nodes/CalloutNode';
import { $createCitationNode, $isCitationNode, citationText } from '../nodes/CitationNode';
import { $createFieldChipNode, fieldText } from '../nodes/FieldChipNode';
import { $createFigureNode, $isFigureNode } from '../nodes/FigureNode';
import { $createFootnoteNode } from '../nodes/FootnoteNode';
import { $isLineNode } from '../nodes/LineNode';
import { $createPageBreakNode } from '../nodes/PageBreakNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $setId } from '../nodes/node-state';
import { $ensureLineSlot, $findUp } from '../slots';
import { $nodeById } from '../structure/id-registry';
import { $blockOf, $sectionBlockOf, $selectedBlocks, $selectionNode } from '../structure/places';
import { INSERT_CALLOUT_COMMAND, INSERT_CITATION_COMMAND, INSERT_FIELD_COMMAND, INSERT_FIGURE_COMMAND, INSERT_FOOTNOTE_COMMAND, INSERT_PAGE_BREAK_COMMAND, SET_CALLOUT_TONE_COMMAND, SET_CITATION_COMMAND, SET_FIGURE_COMMAND } from './commands';
import { $insertBlock, $paragraphAfter } from './insert-block';
import { onCommand } from './on-command';

export function registerInsertCommands(editor: LexicalEditor): () => void {
  return mergeRegister(
    onCommand(editor, INSERT_FOOTNOTE_COMMAND, $insertFootnote),
    onCommand(editor, INSERT_FIELD_COMMAND, ({ name }) => { if (fieldNameSchema.safeParse(name).success && $takesInlines()) $insertNodes([$createFieldChipNode(name, fieldText(name, $getBriefingData()))]); }),
    onCommand(editor, INSERT_CITATION_COMMAND, $insertCitation),
    onCommand(editor, SET_CITATION_COMMAND, ({ id, sourceId, locator = '' }) => {
      const node = $nodeById(editor, id);
      if ($isCitationNode(node)) node.setSourceId(sourceId).setLocator(locator).setTextContent(citationText(sourceId, locator, $inOrderOfNumbers($getBriefingData().sources)));
    }),
    onCommand(editor, INSERT_FIGURE_COMMAND, ({ media, altText, widthPercent }) => {
      const figure = $createFigureNode().setMedia(media).setAltText(altText).setWidthPercent(widthPercent);
      $insertBlock(figure);
      $selectBlock(figure);
    }),
    onCommand(editor, SET_FIGURE_COMMAND, ({ blockId, altText, decorative, widthPercent, media }) => {
      const figure = $nodeById(editor, blockId);
      if (!$isFigureNode(figure)) return;
      if (altText !== undefined) figure.setAltText(altText);
      if (decorative !== undefined) figure.setDecorative(decorative);
      if (widthPercent !== undefined) figure.setWidthPercent(widthPercent);
      if (media !== undefined) figure.setMedia(media);
    }),
    onCommand(editor, INSERT_CALLOUT_COMMAND, $insertCallout),
    onCommand(editor, SET_CALLOUT_TONE_COMMAND, ({ blockId, tone }) => { const node = $nodeById(editor, blockId); if ($isCalloutNode(node)) node.setTone(tone); }),
    onCommand(editor, INSERT_PAGE_BREAK_COMMAND, $insertPageBreak),
  );
}

/** Selects a block that has no text of its own. */
export function $selectBlock(node: LexicalNode): void {
  if (!$isDecoratorNode(node)) return;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** Whether the caret stands where notes, fields and citations may stand: anywhere but the heading of a section. */
function $takesInlines(): boolean {
  const line = $findUp($selectionNode(), $isLineNode);
  return $isRangeSelection($getSelection()) && line?.getRole() !== 'heading';
}

/** Puts a citation at the caret, with a space before it where it would touch a word. */
function $insertCitation({ sourceId, locator = '' }: CommandPayloadType<typeof INSERT_CITATION_COMMAND>): void {
  const selection = $getSelection();
  if (!$takesInlines() || !$isRangeSelection(selection)) return;
  const citation = $setId($createCitationNode(sourceId, locator, citationText(sourceId, locator, $inOrderOfNumbers($getBriefingData().sources))), createId());
  const touches = /[^\s([{«„“‘/–—-]$/u.test($textBefore(selection.isBackward() ? selection.focus : selection.anchor));
  $insertNodes(touches ? [$createTextNode(' ').setFormat(selection.format), citation] : [citation]);
}

/** The text of the line right before a point: that of its node, or of the one before it. */
function $textBefore(point: PointType): string {
  const node = point.getNode();
  if ($isTextNode(node) && point.offset > 0) return node.getTextContent().slice(0, point.offset);
  const before = $isElementNode(node) ? node.getChildAtIndex(point.offset - 1) : node.getPreviousSibling();
  return before?.getTextContent() ?? '';
}

function $insertFootnote(): void {
  const line = $findUp($selectionNode(), $isLineNode);
  if (!$takesInlines() || line?.getRole() === 'note') return;
  const selection = $getSelection();
  if ($isRangeSelection(selection)) {
    const [start, end] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
    start.set(end.key, end.offset, end.type);
  }
  const footnote = $setId($createFootnoteNode(), createId());
  const text = $ensureLineSlot(footnote, 'content', 'note');
  $insertNodes([footnote]);
  text.selectStart();
}

function $insertCallout(tone: Callout['tone']): void {
  const selection = $getSelection();
  const blocks = selection ? $selectedBlocks(selection) : [];
  const first = blocks[0];
  const callout = $createCalloutNode(tone);
  const takes = blocks.every((block) => ($isParagraphNode(block) || $isListNode(block)) && $isSectionNode(block.getParent()));
  if (first && takes) { first.insertBefore(callout, false); callout.append(...blocks); }
  else $insertBlock(callout);
  if (callout.getChildrenSize() > 0) return;
  const paragraph = $createParagraphNode();
  callout.append(paragraph);
  paragraph.selectStart();
}

/** Breaks the page at the caret: between two halves of a paragraph, or below any other block. */
function $insertPageBreak(): void {
  const selection = $getSelection();
  const node = $selectionNode(selection);
  const block = $sectionBlockOf(node);
  const pageBreak = $createPageBreakNode();
  if (!block || !$isElementNode(block) || block.isShadowRoot() || !block.is($blockOf(node)) || !$isRangeSelection(selection) || block.getChildrenSize() === 0 || $isListNode(block)) {
    $insertBlock(pageBreak);
    $paragraphAfter(pageBreak).selectStart();
    return;
  }
  const rest = selection.insertParagraph();
  if (rest) { rest.insertBefore(pageBreak, false); rest.selectStart(); }
  else $insertBlock(pageBreak);
  const before = pageBreak.getPreviousSibling();
  if ($isParagraphNode(before) && before.getChildrenSize() === 0) before.remove();
}
