// A fragment into the text: each place takes what the model lets it hold.
import { $isTableCellNode } from '@lexical/table';
import { $getSelection, $isElementNode, $isParagraphNode, $isRangeSelection, $onUpdate, type ElementNode, type LexicalEditor, type LexicalNode, type RangeSelection } from 'lexical';
import { type Block, type Paragraph, withoutLinksTo } from '../../../shared/model';
import { $blocksToNodes } from '../convert/blocks-to-nodes';
import { $inlinesToNodes } from '../convert/inlines-to-nodes';
import { $rowToNode } from '../convert/rows';
import { $setBriefingData } from '../data/briefing-data';
import { $getBriefingData } from '../data/root-data';
import { requestFromEditor } from '../editor-requests';
import { $isCalloutNode } from '../nodes/CalloutNode';
import { $isLineNode, type LineNode } from '../nodes/LineNode';
import { $isRichFieldNode } from '../nodes/RichFieldNode';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import type { RowsNode } from '../nodes/RowsNode';
import { $getId } from '../nodes/node-state';
import { $isFieldEmpty } from '../rows/row-slots';
import { $isRowsSelection, $selectedRows } from '../rows/rows-selection';
import { $caretIntoField, $isRowEmpty } from '../rows/row-fields';
import { $findUp } from '../slots';
import { $isSectionNode } from '../nodes/SectionNode';
import { $nodeById } from '../structure/id-registry';
import { $blockOf, $rowPlace, $sectionBlockOf, $sectionOf, $sections, $selectionNode } from '../structure/places';
import { $caretBehind, $takesCaret } from '../structure/section-body';
import { $clearSelectedCells } from '../structure/cell-range';
import { $clearIfGuarded } from '../structure/register-guards';
import { $placeForText } from '../structure/place-for-text';
import { $withCarriedParties } from './carried-parties';
import { $insertAboveHeading } from './insert-above-heading';
import { $insertBelowHeading } from './insert-below-heading';
import { $fillSelectedCells } from './fill-cells';
import type { Fragment } from './fragment';
import { paragraphsOf, toFlow, toLine, withSigns } from './reduce-blocks';
import { $offerRows } from './offered-rows';
import { $withRowsAsProse } from './rows-as-prose';

/** Puts a fragment where the selection is, replacing what is selected. */
export function $insertFragment(editor: LexicalEditor, fragment: Fragment): void {
  $addSources(fragment);
  const blocks = $withKnownLinks(editor, $withKnownMedia(editor, $withCarriedParties(fragment.blocks, fragment.parties ?? [])));
  if (blocks.length === 0 || $insertAsRows(blocks) || $fillSelectedCells(blocks) || $askForRows(editor, blocks)) return;
  $makeRoom();
  const selection = $textSelection();
  if (!selection) return;
  $offerRows(editor, blocks);
  const node = selection.anchor.getNode();
  const line = $findUp(node, $isLineNode);
  const section = line?.getRole() === 'heading' ? $sectionOf(line) : null;
  if (section) { $insertBelowHeading(selection, section, blocks); return; }
  if (line) { $insertIntoLine(selection, line, $withRowsAsProse(editor, blocks)); return; }
  const container = $blockOf(node)?.getParent();
  if ($isRichFieldNode(container)) $insertParagraphs(selection, withSigns($withRowsAsProse(editor, blocks)).flatMap(paragraphsOf));
  else if ($isCalloutNode(container) || $isTableCellNode(container)) $insertProse(selection, toFlow($withRowsAsProse(editor, blocks)));
  else if (blocks.every(isProse)) $insertProse(selection, blocks);
  else $insertBlocks(selection, blocks);
}

/** Deletes what is selected, as text in its place would. */
export function $makeRoom(): void {
  if (!$clearSelectedCells() && !$placeForText()) $clearIfGuarded();
  const selection = $getSelection();
  if ($isRangeSelection(selection) && !selection.isCollapsed()) selection.removeText();
}

/** Rows of a kind pasted among rows of that kind become rows below the one under the caret, or in its place when it is empty. */
function $insertAsRows(blocks: readonly Block[]): boolean {
  const place = $rowPlace($selectionNode());
  const [block] = blocks;
  if (!place || blocks.length !== 1 || block?.type !== 'rows' || block.kind !== place.rows.getKind()) return false;
  const selection = $getSelection();
  const selected = $isRowsSelection(selection) ? $selectedRows(selection) : [];
  let after = selected.at(-1) ?? place.row;
  for (const row of block.rows) { const node = $rowToNode(row, block.kind); after.insertAfter(node, false); after = node; }
  if (selected.length === 0 && $isRowEmpty(place.row)) place.row.remove(true);
  $caretIntoField(after);
  return true;
}

/** A table pasted into an empty field of a row becomes rows, once the page has asked what its columns are. */
function $askForRows(editor: LexicalEditor, blocks: readonly Block[]): boolean {
  const place = $emptyFieldAtCaret();
  const [table, ...others] = blocks.filter((block) => block.type !== 'paragraph' || block.content.length > 0);
  if (!place || table?.type !== 'table' || others.length > 0) return false;
  const pasted = { table, kind: place.rows.getKind(), rowId: $getId(place.row), fieldKey: place.field };
  // Behind the update: the page may know every column and add the rows at once.
  $onUpdate(() => { requestFromEditor(editor, { type: 'matchColumns', pasted }); });
  return true;
}

/** The empty field of a typed row that the caret stands in. */
export function $emptyFieldAtCaret(): { readonly rows: RowsNode; readonly row: RowNode; readonly field: string } | null {
  const selection = $getSelection();
  const place = $isRangeSelection(selection) && selection.isCollapsed() ? $rowPlace(selection.anchor.getNode()) : null;
  return place?.field !== undefined && $isFieldEmpty(place.row, place.field) ? { ...place, field: place.field } : null;
}

function $insertIntoLine(selection: RangeSelection, line: LineNode, blocks: readonly Block[]): void {
  const content = toLine(withSigns(blocks));
  const nodes = $inlinesToNodes(line.getRole() === 'note' ? content.filter((inline) => inline.type !== 'footnote') : content);
  if (nodes.length > 0) selection.insertNodes(nodes);
}

function $insertParagraphs(selection: RangeSelection, paragraphs: readonly Paragraph[]): void {
  $insertProse(selection, paragraphs.filter((paragraph, index) => paragraph.content.length > 0 || index > 0));
}

const PROSE: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'list', 'quote']);
const isProse = (block: Block): boolean => PROSE.has(block.type);

/** Text blocks go in as Lexical does it: the first joins the text before the caret, the last the text behind it. One paragraph is just its content. */
function $insertProse(selection: RangeSelection, blocks: readonly Block[]): void {
  const [only] = blocks;
  if (blocks.length === 0) return;
  if (blocks.length === 1 && only?.type === 'paragraph') { const nodes = $inlinesToNodes(only.content); if (nodes.length > 0) selection.insertNodes(nodes); return; }
  if (!$insertAboveHeading(selection, blocks)) selection.insertNodes($blocksToNodes(blocks));
}

/** Blocks that are no plain text go below the block under the caret; the text behind the caret moves below them. */
function $insertBlocks(selection: RangeSelection, blocks: readonly Block[]): void {
  const block = $sectionBlockOf(selection.anchor.getNode());
  if (!block || !$isElementNode(block)) return;
  const isText = !block.isShadowRoot() && $isSectionNode(block.getParent()) && block.is($blockOf(selection.anchor.getNode())) && block.getType() !== 'table' && block.getType() !== 'list';
  const rest = isText && block.getChildrenSize() > 0 ? selection.insertParagraph() : null;
  const nodes = $blocksToNodes(blocks);
  let after: LexicalNode = block;
  for (const node of nodes) { after.insertAfter(node, false); after = node; }
  if (isText && isEmptyText(block)) block.remove();
  if (rest && isEmptyText(rest) && (rest.getNextSibling() !== null || $takesCaret(after))) rest.remove();
  $caretBehind(after);
}

const isEmptyText = (node: ElementNode): boolean => $isParagraphNode(node) && node.getChildrenSize() === 0;

/** A selection that text can go into; the end of the briefing when there is none. */
function $textSelection(): RangeSelection | undefined {
  let selection = $getSelection();
  if (!$isRangeSelection(selection)) {
    const at = $sectionBlockOf($selectionNode(selection)) ?? $sections().at(-1)?.getLastChild() ?? null;
    if ($isElementNode(at)) at.selectEnd(); else at?.selectNext();
    selection = $getSelection();
  }
  return $isRangeSelection(selection) ? selection : undefined;
}

function $addSources(fragment: Fragment): void {
  const { sources } = $getBriefingData();
  const missing = fragment.sources.filter((source) => !sources.some((known) => known.id === source.id));
  if (missing.length > 0) $setBriefingData({ sources: [...sources, ...missing] });
}

/** Rows of another briefing link to rows that are not here; those links stay out. */
function $withKnownLinks(editor: LexicalEditor, blocks: readonly Block[]): Block[] {
  const own = new Set(blocks.flatMap((block) => (block.type === 'rows' ? block.rows.map((row) => row.id) : [])));
  const gone = (id: string): boolean => !own.has(id) && !$isRowNode($nodeById(editor, id));
  return blocks.map((block) => (block.type === 'rows' ? { ...block, rows: block.rows.map((row) => ({ ...row, values: withoutLinksTo(block.kind, row.values, gone) })) } : block));
}

/** A figure of another briefing has no image here; it stays out, and the page says so. */
function $withKnownMedia(editor: LexicalEditor, blocks: readonly Block[]): Block[] {
  const { media } = $getBriefingData();
  const kept = blocks.filter((block) => block.type !== 'figure' || media.some((item) => item.hash === block.media));
  const left = blocks.length - kept.length;
  if (left > 0) requestFromEditor(editor, { type: 'notice', message: `${left === 1 ? 'A figure was' : `${left} figures were`} left out, because the briefing that ${left === 1 ? 'it comes' : 'they come'} from is no longer open. Open it and copy again.` });
  return kept;
}
