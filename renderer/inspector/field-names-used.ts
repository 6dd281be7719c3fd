import type { Inline } from '../../shared/model/inline';
import type { BriefingSection } from '../../shared/model/section';
import { walkInlines } from '../../shared/model/walk';
import { type BriefingLexicalEditor, readBriefingData } from '../editor';
import { readSections } from './read-sections';

const bySection = new WeakMap<BriefingSection, readonly string[]>();

/** The names of all fields in the text, and of those that have a value without being used, in the order of the text. */
export function fieldNamesUsed(editor: BriefingLexicalEditor): readonly string[] {
  const names = new Set(readSections(editor).flatMap(namesIn));
  for (const name of Object.keys(readBriefingData(editor).fieldValues)) names.add(name);
  return [...names];
}

/** The names of the fields that stand in a section. */
export function namesIn(section: BriefingSection): readonly string[] {
  const known = bySection.get(section);
  if (known) return known;
  const names = new Set<string>();
  const visit = (content: readonly Inline[]): void => {
    for (const inline of content) {
      if (inline.type === 'field') names.add(inline.name);
      if (inline.type === 'link') visit(inline.children);
      if (inline.type === 'footnote') visit(inline.content);
    }
  };
  for (const block of section.blocks) walkInlines(block, visit);
  const found = [...names];
  bySection.set(section, found);
  return found;
}
