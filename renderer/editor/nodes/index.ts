// The node classes of the editor, for the extension and the tests.
import type { Klass, LexicalNode } from 'lexical';
import { BriefingQuoteNode } from './BriefingQuoteNode';
import { CalloutNode } from './CalloutNode';
import { CitationNode } from './CitationNode';
import { FieldChipNode } from './FieldChipNode';
import { FigureNode } from './FigureNode';
import { FootnoteNode } from './FootnoteNode';
import { LineNode } from './LineNode';
import { PageBreakNode } from './PageBreakNode';
import { RichFieldNode } from './RichFieldNode';
import { RowNode } from './RowNode';
import { RowsNode } from './RowsNode';
import { SectionNode } from './SectionNode';
import { UnknownBlockNode } from './UnknownBlockNode';

/** The nodes of ours; those of @lexical/rich-text, list, link and table come with their extensions. */
export const BRIEFING_NODES: readonly Klass<LexicalNode>[] = [
  SectionNode, LineNode, RichFieldNode, BriefingQuoteNode, CalloutNode, FigureNode, PageBreakNode, FootnoteNode, FieldChipNode, CitationNode, RowsNode, RowNode, UnknownBlockNode,
];
