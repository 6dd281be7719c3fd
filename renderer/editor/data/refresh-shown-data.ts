import { $getRoot, type LexicalNode } from 'lexical';
import { $isCalloutNode } from '../nodes/CalloutNode';
import { $isCitationNode, citationText } from '../nodes/CitationNode';
import { $isFieldChipNode, fieldText } from '../nodes/FieldChipNode';
import { $isFigureNode } from '../nodes/FigureNode';
import { $isPageBreakNode } from '../nodes/PageBreakNode';
import { $isRowNode } from '../nodes/RowNode';
import { $isRowsNode } from '../nodes/RowsNode';
import { $walk } from '../slots';
import { $inOrderOfNumbers } from './citation-numbers';
import type { BriefingData } from './root-data';

/** Follows a change of the data in what shows it: the text of fields and citations, the columns and chips of rows, the words on boxes, figures and page breaks. Walks the text only when one of these changed. */
export function $refreshWhatShowsData(before: BriefingData, after: BriefingData): void {
  const fields = before.fieldValues !== after.fieldValues;
  const sources = before.sources !== after.sources;
  const parties = before.parties !== after.parties;
  const language = before.metadata.language !== after.metadata.language;
  if (!fields && !sources && !parties && !language) return;
  const inOrder = $inOrderOfNumbers(after.sources);
  $walk($getRoot(), (node: LexicalNode) => {
    if ((fields || language) && $isFieldChipNode(node)) setText(node, fieldText(node.getName(), after));
    if (sources && $isCitationNode(node)) setText(node, citationText(node.getSourceId(), node.getLocator(), inOrder));
    if ((parties || language) && ($isRowsNode(node) || $isRowNode(node))) node.markDirty();
    if (language && ($isCalloutNode(node) || $isFigureNode(node) || $isPageBreakNode(node))) node.markDirty();
  });
}

function setText(node: { getTextContent(): string; setTextContent(text: string): unknown }, text: string): void {
  if (node.getTextContent() !== text) node.setTextContent(text);
}
