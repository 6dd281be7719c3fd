import type { PrintInline } from './print-document';

/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\u200F\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
/** Signs that have no direction and then a Latin or Cyrillic letter, as nearly every text begins: told without the tables of Unicode. */
const PLAIN_BEGINNING = /^[\0-@[-`{-\u007F\u00A0\u00AB\u00BB\u2010-\u2027]*[A-Za-z\u0400-\u0481\u048A-\u04FF]/;
const LETTER = /[\p{L}\u200E\u200F]/u;

/** The direction of a text by its first strong character (Unicode Bidirectional Algorithm, rules P2 and P3); `fallback` when it has none. */
export function directionOf(content: readonly PrintInline[], fallback: Direction): Direction {
  return firstStrong(content) ?? fallback;
}

/** The direction in which a language is written. */
export const directionOfLanguage = (language: string): Direction => (/^(ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr');

/** Whether a text begins, signs apart, with a Latin or Cyrillic letter: a quick look that settles most texts. */
export const beginsLeftToRight = (text: string): boolean => PLAIN_BEGINNING.test(text);

function firstStrong(content: readonly PrintInline[]): Direction | undefined {
  for (const inline of content) {
    if (inline.type === 'text') {
      if (beginsLeftToRight(inline.text)) return 'ltr';
      const strong = LETTER.exec(inline.text)?.[0];
      if (strong !== undefined) return RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr';
    } else if (inline.type === 'link') {
      const found = firstStrong(inline.children);
      if (found) return found;
    }
  }
  return undefined;
}
