import type { Block } from '../model/block';
import type { Inline } from '../model/inline';
import { mapBlock } from './map-blocks';
import type { SectionTemplate } from './template';

/** What a template says instead of a text of its own in a language; the text itself where it has no other word for it. */
export function templateWord({ words }: Pick<SectionTemplate, 'words'>, text: string, language: string): string {
  const own = words?.[language.split('-')[0]?.toLowerCase() ?? ''];
  return own && Object.hasOwn(own, text) ? own[text] ?? text : text;
}

/** A section template with its heading, its guidance and its starter text in a language, as far as it has words for it. */
export function templateInLanguage(template: SectionTemplate, language: string): SectionTemplate {
  const said = (text: string): string => templateWord(template, text, language);
  return { ...template, heading: said(template.heading), guidance: said(template.guidance), blocks: template.blocks.map((block) => mapBlock(block, { inline: (inline) => (inline.type === 'text' ? { ...inline, text: said(inline.text) } : inline) })) };
}

/** A block of the text with the words of a template in it or in its caption, and what stands in their place. */
export interface StarterWords {
  readonly blockId: string;
  readonly from: string;
  readonly to: string;
}

/** What headings, captions of rows, heads of tables and lines with fields say in a language, as far as they still are the template's. */
export function startersInLanguage(template: SectionTemplate, blocks: readonly Block[], language: string): readonly StarterWords[] {
  const lines = blocks.flatMap((block): readonly { readonly id: string; readonly content: readonly Inline[] }[] => {
    if (block.type === 'heading') return [block];
    if (block.type === 'rows') return block.caption ? [{ id: block.id, content: block.caption }] : [];
    if (block.type === 'table') return block.rows.slice(0, block.headerRows).flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.filter((inner) => inner.type === 'paragraph')));
    return block.type === 'paragraph' && block.content.some(({ type }) => type === 'field') ? [block] : [];
  });
  return lines.flatMap((line) => line.content.flatMap((inline): StarterWords[] => {
    const to = inline.type === 'text' ? headingInLanguage(template, inline.text, language) : undefined;
    return inline.type !== 'text' || to === undefined || to === inline.text ? [] : [{ blockId: line.id, from: inline.text, to }];
  }));
}

/** What a heading, or guidance, that is still the template's, in whichever of its languages, says in a language; undefined for a heading that somebody wrote. */
export function headingInLanguage(template: SectionTemplate, heading: string, language: string): string | undefined {
  const lists = Object.values(template.words ?? {});
  const original = [template.heading, template.guidance, ...lists.flatMap(Object.keys)].find((word) => word === heading || lists.some((words) => Object.hasOwn(words, word) && words[word] === heading));
  return original === undefined ? undefined : templateWord(template, original, language);
}
