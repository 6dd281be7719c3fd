// The outline of the briefing: sections, the headings in them, and how many rows they have.
import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, type LexicalEditor } from 'lexical';
import type { SectionKind } from '../../../shared/model';
import { $headingText } from '../convert/sections-from-root';
import { $isRowsNode } from '../nodes/RowsNode';
import { $isSectionNode, type SectionNode } from '../nodes/SectionNode';
import { $getId } from '../nodes/node-state';
import { $isCountedSection } from './counted-section';

export interface OutlineHeading { readonly id: string; readonly level: 1 | 2 | 3; readonly text: string }
export interface OutlineEntry {
  readonly id: string;
  readonly kind: SectionKind;
  readonly heading: string;
  readonly marking: string | undefined;
  readonly headings: readonly OutlineHeading[];
  readonly rowsCount: number;
  /** Whether it has a number where headings are numbered. */
  readonly isCounted: boolean;
}

/** The outline now. */
export const readOutline = (editor: LexicalEditor): readonly OutlineEntry[] => editor.getEditorState().read($outline, { editor });

const $outline = (): OutlineEntry[] => $getRoot().getChildren().filter($isSectionNode).map($entry);

function $entry(section: SectionNode): OutlineEntry {
  const headings: OutlineHeading[] = [];
  let rowsCount = 0;
  for (const block of section.getChildren()) {
    if ($isHeadingNode(block)) headings.push({ id: $getId(block), level: block.getTag() === 'h3' ? 1 : block.getTag() === 'h4' ? 2 : 3, text: block.getTextContent() });
    else if ($isRowsNode(block)) rowsCount += block.getChildrenSize();
  }
  return { id: $getId(section), kind: section.getKind(), heading: $headingText(section), marking: section.getMarking(), headings, rowsCount, isCounted: $isCountedSection(section) };
}
