const LINE_ENDS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
// XML 1.0 (section 2.2) allows none of these in a document; noncharacters and a byte order mark inside a text make some readers refuse the file.
const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F\uFEFF\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text that any XML or PDF can hold: line ends and tabs become spaces; control characters, lone surrogates and noncharacters go. Letters stay as they were typed. */
export function printableText(text: string): string {
  return text.replace(LINE_ENDS_AND_TABS, ' ').replace(FORBIDDEN, '').replace(/[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{10FFFE}\u{10FFFF}]/gu, '');
}

/** A text cut at a word to at most so many characters, with an ellipsis where something is left out. */
export function shortened(text: string, maxLength: number): string {
  const characters = [...text];
  if (characters.length <= maxLength) return text;
  const head = characters.slice(0, maxLength - 1).join('');
  const lastSpace = head.lastIndexOf(' ');
  return `${(lastSpace > maxLength / 2 ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}
