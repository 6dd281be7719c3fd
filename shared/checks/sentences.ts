/** The sentences of a text. A full stop ends one only before white space and a capital, a digit or an opening quotation mark, so that "e.g. the" and "3.5" hold together. */
export const sentencesOf = (text: string): readonly string[] => text.split(/\n+|(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«([]*[\p{Lu}\p{N}])/u).map((part) => part.trim()).filter((part) => part !== '');

/** A text without what it quotes: those are somebody else's words. */
export const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"\n]*"/gu, ' … ');

/** What stands around some words of a sentence, in whole words, so that it fits in a message. */
export function around(sentence: string, words: string): string {
  const text = withoutStop(sentence);
  if (text.length <= EXCERPT) return text;
  const at = Math.max(0, text.indexOf(words));
  const room = Math.max(0, Math.floor((EXCERPT - words.length) / 2));
  const from = Math.max(0, Math.min(at - room, text.length - EXCERPT));
  const to = Math.min(text.length, from + EXCERPT);
  const part = text.slice(from, to);
  return `${from > 0 ? '…' : ''}${(from > 0 ? part.replace(/^\S*\s/, '') : part).replace(to < text.length ? /\s\S*$/ : /$^/, '')}${to < text.length ? '…' : ''}`;
}

const EXCERPT = 80;

/** A sentence without the full stop at its end, to stand inside another. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.…]+$/u, '');
