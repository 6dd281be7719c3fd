// The unit of a column of figures, which stands in brackets at its head: "Cost (EUR m)". In a row each figure has to say it by itself.
import { inlineText, type RichText } from '../../../shared/model';

/** The unit in brackets at the end of a heading; none where the brackets hold no word and no sign of one, or a question. */
export function unitOf(heading: string): string | undefined {
  const unit = /[([]\s*([^()[\]]{1,20}?)\s*[)\]]\s*$/u.exec(heading)?.[1];
  return unit !== undefined && /[\p{L}\p{Sc}%‰]/u.test(unit) && !unit.endsWith('?') ? unit : undefined;
}

/** A figure with its unit behind it: "3.2 (EUR m)". Words, and a figure that says the unit already, stay as they are. */
export function withUnit(text: RichText, unit: string | undefined): RichText {
  const said = text.map((content) => inlineText(content)).join(' ').trim();
  const letters = said.match(/\p{L}/gu)?.length ?? 0;
  if (unit === undefined || !/\d/.test(said) || letters > MOST_LETTERS || wordsOf(unit).some((word) => wordsOf(said).includes(word))) return text;
  return text.map((content, at) => (at === text.length - 1 ? [...content, { type: 'text', text: ` (${unit})` }] : content));
}

/** More letters than these are a sentence that holds a figure, and no figure. */
const MOST_LETTERS = 20;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}|[\p{Sc}%‰]/gu) ?? [];
