import { fieldWords } from './field-words';
import type { Inline, RichText } from './inline';

/** The text of inline content as a reader sees it in a line, without footnotes and citations; a field shows its value, or what it is called in brackets. */
export function inlineText(content: readonly Inline[], fieldValues: Readonly<Record<string, string>> = {}, language?: string): string {
  return content.map((inline): string => {
    switch (inline.type) {
      case 'text': return inline.text;
      case 'lineBreak': return '\n';
      case 'field': return fieldValues[inline.name] || `[${fieldWords(inline.name, language)}]`;
      case 'link': return inlineText(inline.children, fieldValues, language);
      case 'footnote': case 'citation': return '';
    }
  }).join('');
}

/** The text of a rich field, one line a paragraph. */
export const richText = (text: RichText | undefined, fieldValues: Readonly<Record<string, string>> = {}, language?: string): string => (text ?? []).map((paragraph) => inlineText(paragraph, fieldValues, language)).join('\n');

/** Whether a rich field says nothing. */
export const isEmptyText = (text: RichText | undefined): boolean => (text ?? []).every((paragraph) => paragraph.every((inline) => (inline.type === 'text' && inline.text.trim() === '') || inline.type === 'lineBreak'));
