import { mapBlock } from './map-blocks';
import type { SectionTemplate } from './template';

/** What a template says instead of a text of its own in a language; the text itself where it has no other word for it. */
export function templateWord({ words }: Pick<SectionTemplate, 'words'>, text: string, language: string): string {
  const own = words?.[language.split('-')[0]?.toLowerCase() ?? ''];
  return own && Object.hasOwn(own, text) ? own[text] ?? text : text;
}

/** A section template with its heading and its starter text in a language, as far as it has words for it. The guidance stays: it never prints. */
export function templateInLanguage(template: SectionTemplate, language: string): SectionTemplate {
  const said = (text: string): string => templateWord(template, text, language);
  return { ...template, heading: said(template.heading), blocks: template.blocks.map((block) => mapBlock(block, { inline: (inline) => (inline.type === 'text' ? { ...inline, text: said(inline.text) } : inline) })) };
}

/** What a heading that is still the template's, in whichever of its languages, says in a language; undefined for a heading that somebody wrote. */
export function headingInLanguage(template: SectionTemplate, heading: string, language: string): string | undefined {
  const lists = Object.values(template.words ?? {});
  const original = [template.heading, ...lists.flatMap(Object.keys)].find((word) => word === heading || lists.some((words) => Object.hasOwn(words, word) && words[word] === heading));
  return original === undefined ? undefined : templateWord(template, original, language);
}
