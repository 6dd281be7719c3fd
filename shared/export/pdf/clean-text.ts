/** What stands for a character that cannot be printed. */
export const REPLACEMENT = '\uFFFD';

/** Allows a line break and prints nothing. */
export const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Text that a font can be asked to print: lone surrogates become U+FFFD, tabs and line ends a space, other control characters and
 * non-characters go, since they have no shape.
 */
export function cleanText(text: string): string {
  if (!/[\p{Cc}\p{Cs}\u2028\u2029]|\p{Noncharacter_Code_Point}/u.test(text)) return text;
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(/\p{Cs}/gu, REPLACEMENT).replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, '');
}

/** The text as both sides of a comparison read it: white space is one space, and what prints nothing is gone. */
export const comparableText = (text: string): string => cleanText(text).replace(/[\u200B\u00AD]/gu, '').replace(/\s+/gu, ' ').trim();
