// What a change of the list of sources does to the text: citations and rows follow in the same step of the undo history.
import { $addUpdateTag, $getRoot, $getSelection, $isNodeSelection, $isRangeSelection, HISTORY_PUSH_TAG, type LexicalEditor, type LexicalNode, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { fieldDefinition, type Row, type RowKind, type Source } from '../../../shared/model';
import { $setBriefingData } from '../data/briefing-data';
import { $getBriefingData } from '../data/root-data';
import { $isCitationNode, type CitationNode } from '../nodes/CitationNode';
import { $getId } from '../nodes/node-state';
import { $isRowNode, type RowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $walk } from '../slots';
import { $nodeById } from '../structure/id-registry';

/** A citation as the dialog needs it. */
export interface CitationView { readonly id: string; readonly sourceId: string; readonly locator: string }

/** The citation that is selected or that the caret touches. */
export function citationAtCaret(editor: LexicalEditor): CitationView | undefined {
  return editor.getEditorState().read(() => {
    const node = $touchedCitation();
    return node && { id: $getId(node), sourceId: node.getSourceId(), locator: node.getLocator() };
  }, { editor });
}

/** Takes one citation out of the text. */
export function removeCitation(editor: LexicalEditor, id: string): void {
  editor.update(() => { const node = $nodeById(editor, id); if ($isCitationNode(node)) { node.selectPrevious(); node.remove(); } }, { discrete: true });
}

/** Takes a source out of the list, with its citations and what rows say of it; or, when another is named, lets that one take its place everywhere. */
export function dropSource(editor: LexicalEditor, sourceId: string, heir?: string): void {
  editor.update(() => {
    $addUpdateTag(HISTORY_PUSH_TAG);
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    const citations: CitationNode[] = [];
    const rows: RowNode[] = [];
    $walk($getRoot(), (node) => { if ($isCitationNode(node) && node.getSourceId() === sourceId) citations.push(node); else if ($isRowNode(node)) rows.push(node); });
    for (const citation of citations) if (heir === undefined) citation.remove(); else citation.setSourceId(heir);
    for (const row of rows) $dropFromRow(row, sourceId, heir);
    $setBriefingData({ sources: withoutSource($getBriefingData().sources, sourceId, heir) });
  }, { discrete: true });
}

/** What the source that goes away knows and its heir does not, the heir takes over. */
const withoutSource = (sources: readonly Source[], sourceId: string, heir: string | undefined): Source[] => {
  const gone = sources.find((source) => source.id === sourceId);
  return sources.filter((source) => source.id !== sourceId).map((source) => (gone && source.id === heir ? { ...gone, ...source } : source));
};

function $dropFromRow(row: RowNode, sourceId: string, heir: string | undefined): void {
  const rows = row.getParent();
  if (!$isRowsNode(rows)) return;
  const values = row.getValues();
  const next: Row['values'] = {};
  let changed = false;
  for (const [key, value] of Object.entries(values)) {
    if (!refersToSources(rows.getKind(), key) || !Array.isArray(value) || !value.includes(sourceId)) { next[key] = value; continue; }
    changed = true;
    const kept = [...new Set(value.flatMap((id) => (id !== sourceId ? [id] : heir === undefined ? [] : [heir])))];
    if (kept.length > 0) next[key] = kept;
  }
  if (changed) row.setValues(next);
}

const refersToSources = (kind: RowKind, key: string): boolean => { const field = fieldDefinition(kind, key); return field?.type === 'refs' && field.to === 'sources'; };

function $touchedCitation(): CitationNode | undefined {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return selection.getNodes().find($isCitationNode);
  if (!$isRangeSelection(selection)) return undefined;
  const inside = selection.getNodes().find($isCitationNode);
  if (inside || !selection.isCollapsed()) return inside;
  const node = selection.anchor.getNode();
  const { offset, type } = selection.anchor;
  const beside: (LexicalNode | null)[] = type === 'element' ? [] : [offset === 0 ? node.getPreviousSibling() : null, offset === node.getTextContentSize() ? node.getNextSibling() : null];
  return beside.find($isCitationNode);
}
