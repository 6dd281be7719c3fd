import type { TextFormatType } from 'lexical';
import { type Mark, MARKS } from '../../../shared/model';

/** Our marks by the name that Lexical gives them. */
export const FORMAT_OF_MARK: Readonly<Record<Mark, TextFormatType>> = {
  bold: 'bold', italic: 'italic', underline: 'underline', strike: 'strikethrough', subscript: 'subscript', superscript: 'superscript', highlight: 'highlight', code: 'code',
};

/** The marks that `has` says yes to, in canonical order; undefined when there is none. */
export function marksOf(has: (format: TextFormatType) => boolean): Mark[] | undefined {
  const marks = MARKS.filter((mark) => has(FORMAT_OF_MARK[mark]));
  return marks.length > 0 ? marks : undefined;
}
