import type { PrintInline } from './print-document';

/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\u200F\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
const LETTER = /[\p{L}\u200E\u200F]/u;

/** The direction of a text by its first strong character (Unicode Bidirectional Algorithm, rules P2 and P3); `fallback` when it has none. */
export function directionOf(content: readonly PrintInline[], fallback: Direction): Direction {
  return firstStrong(content) ?? fallback;
}

/** The direction in which a language is written. */
export const directionOfLanguage = (language: string): Direction => (/^(ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr');

function firstStrong(content: readonly PrintInline[]): Direction | undefined {
  for (const inline of content) {
    if (inline.type === 'text') {
      const strong = LETTER.exec(inline.text)?.[0];
      if (strong !== undefined) return RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr';
    } else if (inline.type === 'link') {
      const found = firstStrong(inline.children);
      if (found) return found;
    }
  }
  return undefined;
}
