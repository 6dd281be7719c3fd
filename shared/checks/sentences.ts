/** The sentences of a text. A full stop ends one only before white space and a capital, a digit or an opening quotation mark, so that "e.g. the" and "3.5" hold together. */
export const sentencesOf = (text: string): readonly string[] => text.split(/\n+|(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«([]*[\p{Lu}\p{N}])/u).map((part) => part.trim()).filter((part) => part !== '');

/** A text without what it quotes: those are somebody else's words. */
export const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"\n]*"/gu, ' … ');

/** A sentence without the full stop at its end, to stand inside another. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.…]+$/u, '');
