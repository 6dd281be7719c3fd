// Node transforms: whatever an edit, a paste or an undo leaves behind, the structure that the model needs is there again before it is shown.
import { $isListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import { $isTableNode, TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { $createParagraphNode, $isElementNode, $isParagraphNode, type ElementNode, type Klass, type LexicalEditor, type LexicalNode, mergeRegister, ParagraphNode, RootNode, TextNode } from 'lexical';
import { BriefingQuoteNode } from '../nodes/BriefingQuoteNode';
import { CalloutNode } from '../nodes/CalloutNode';
import { $isCitationNode, CitationNode } from '../nodes/CitationNode';
import { $isFieldChipNode } from '../nodes/FieldChipNode';
import { FigureNode } from '../nodes/FigureNode';
import { FootnoteNode } from '../nodes/FootnoteNode';
import { $isLineNode } from '../nodes/LineNode';
import { PageBreakNode } from '../nodes/PageBreakNode';
import { RichFieldNode } from '../nodes/RichFieldNode';
import { $isRowNode, RowNode } from '../nodes/RowNode';
import { $isRowsNode, RowsNode } from '../nodes/RowsNode';
import { $createSectionNode, $isSectionNode, SectionNode } from '../nodes/SectionNode';
import { UnknownBlockNode } from '../nodes/UnknownBlockNode';
import { $ensureVisibleSlots } from '../convert/rows';
import { $ensureLineSlot, $findUp } from '../slots';
import { $claimId } from './id-registry';
import { $clearFiller } from './filler';
import { $listStructure } from './list-structure';
import { $ensureSectionBody } from './section-body';

/** Every node that has an id of the model. */
const WITH_ID: readonly Klass<LexicalNode>[] = [
  SectionNode, ParagraphNode, HeadingNode, ListNode, ListItemNode, TableNode, TableRowNode, FigureNode, BriefingQuoteNode, CalloutNode, PageBreakNode, UnknownBlockNode, RowsNode, RowNode, FootnoteNode, CitationNode,
];

/** Registers all transforms. */
export function registerStructure(editor: LexicalEditor): () => void {
  return mergeRegister(
    ...WITH_ID.map((klass) => editor.registerNodeTransform(klass, (node) => { if ($needsId(node)) $claimId(editor, node); })),
    editor.registerNodeTransform(RootNode, $onlySections),
    editor.registerNodeTransform(SectionNode, $sectionStructure),
    editor.registerNodeTransform(ParagraphNode, $clearFiller),
    editor.registerNodeTransform(ListNode, $listStructure),
    editor.registerNodeTransform(CalloutNode, $onlyFlow),
    editor.registerNodeTransform(TableCellNode, $onlyFlow),
    editor.registerNodeTransform(RichFieldNode, $onlyParagraphs),
    editor.registerNodeTransform(RowsNode, $rowsStructure),
    editor.registerNodeTransform(RowNode, $rowStructure),
    editor.registerNodeTransform(BriefingQuoteNode, (node) => { $ensureLineSlot(node, 'attribution', 'attribution'); }),
    editor.registerNodeTransform(FigureNode, (node) => { $ensureLineSlot(node, 'caption', 'caption'); }),
    editor.registerNodeTransform(TableNode, (node) => { $ensureLineSlot(node, 'caption', 'caption'); }),
    editor.registerNodeTransform(FootnoteNode, $footnoteStructure),
    editor.registerNodeTransform(TextNode, $plainText),
  );
}

/** A nested list has no id of its own in the model, nor has the item that only carries it, nor a paragraph of a rich field. */
function $needsId(node: LexicalNode): boolean {
  const parent = node.getParent();
  if ($isListNode(node)) return !$isListItemNode(parent);
  if ($isListItemNode(node)) return !$isListNode(node.getFirstChild());
  return !($isParagraphNode(node) && parent instanceof RichFieldNode);
}

/** Anything but a section that reaches the root goes into the section before it, or a new one. Lexical refuses a state of nothing at all, so a briefing without sections holds a hidden line. */
function $onlySections(root: RootNode): void {
  if (root.getChildrenSize() === 0) $ensureLineSlot(root, 'placeholder', 'field');
  for (const child of root.getChildren()) {
    if ($isSectionNode(child)) continue;
    const before = child.getPreviousSibling();
    const section = $isSectionNode(before) ? before : $createSectionNode('freeText');
    if (section !== before) child.insertBefore(section);
    section.append($asBlock(child));
  }
}

function $sectionStructure(section: SectionNode): void {
  if (section.getParent()?.getType() !== 'root' && section.getParent() !== null) { $unwrap(section); return; }
  $ensureLineSlot(section, 'heading', 'heading');
  for (const child of section.getChildren()) {
    if ($isSectionNode(child)) $unwrap(child);
    else if ($isRowNode(child)) child.remove();
    else if (child.isInline()) child.replace($createParagraphNode().append(child.getLatest()));
  }
  $ensureSectionBody(section);
}

/** Cells and callouts hold paragraphs and lists; the text of anything else stays, as paragraphs. */
function $onlyFlow(container: ElementNode): void {
  for (const child of container.getChildren()) if (!$isParagraphNode(child) && !$isListNode(child)) $replaceByParagraphs(child);
  if (container.getChildrenSize() === 0) container.append($createParagraphNode());
}

function $onlyParagraphs(field: RichFieldNode): void {
  for (const child of field.getChildren()) if (!$isParagraphNode(child)) $replaceByParagraphs(child);
  if (field.getChildrenSize() === 0) field.append($createParagraphNode());
}

function $rowsStructure(rows: RowsNode): void {
  $ensureLineSlot(rows, 'caption', 'caption');
  for (const child of rows.getChildren()) if (!$isRowNode(child)) child.remove();
}

function $rowStructure(row: RowNode): void {
  const rows = row.getParent();
  if (!$isRowsNode(rows)) { if (row.isAttached()) row.remove(); return; }
  for (const child of row.getChildren()) child.remove();
  $ensureVisibleSlots(row, rows.getKind());
}

/** A footnote has its text, and never stands in another footnote or in a section's heading. */
function $footnoteStructure(footnote: FootnoteNode): void {
  const line = footnote.getParent() && $findUp(footnote.getParent(), $isLineNode);
  if (line && (line.getRole() === 'note' || line.getRole() === 'heading')) footnote.remove();
  else $ensureLineSlot(footnote, 'content', 'note');
}

/** Text carries no colour or size of its own; the heading of a section carries no marks either. */
function $plainText(text: TextNode): void {
  if (text.getStyle() !== '') text.setStyle('');
  const parent = text.getParent();
  if (!$isLineNode(parent) || parent.getRole() !== 'heading') return;
  if (text.getFormat() !== 0) text.setFormat(0);
  if ($isFieldChipNode(text) || $isCitationNode(text)) text.remove();
}

function $replaceByParagraphs(node: LexicalNode): void {
  for (const text of $textsBelow(node)) node.insertBefore($createParagraphNode().append(...text));
  node.remove();
}

/** The inline content below a node, one entry for each block of text. */
function $textsBelow(node: LexicalNode): LexicalNode[][] {
  if (!$isElementNode(node)) return node.isInline() ? [[node]] : [];
  const children = node.getChildren();
  if ($isTableNode(node) || children.some((child) => !child.isInline())) return children.flatMap($textsBelow);
  return children.length > 0 ? [children] : [];
}

const $asBlock = (node: LexicalNode): LexicalNode => (node.isInline() ? $createParagraphNode().append(node) : node);

function $unwrap(element: ElementNode): void {
  for (const child of element.getChildren()) element.insertBefore(child);
  element.remove();
}
