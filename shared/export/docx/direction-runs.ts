import { beginsLeftToRight } from '../print/direction';

/** A stretch of text that reads in one direction. */
export interface DirectionRun {
  readonly text: string;
  readonly rightToLeft: boolean;
}

const STRONG_RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const STRONG_LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}]/u;
const ANY_RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/**
 * Cuts a text where its direction changes, for `w:rtl` (ECMA-376 part 1, 17.3.2.30): a stretch against the paragraph's direction reaches from its
 * first to its last strong letter; signs and spaces around it stay with the paragraph.
 */
export function directionRuns(text: string, paragraph: 'ltr' | 'rtl'): readonly DirectionRun[] {
  if (paragraph === 'ltr' && !ANY_RIGHT_TO_LEFT.test(text)) return [{ text, rightToLeft: false }];
  const base = paragraph === 'rtl';
  const against = base ? STRONG_LEFT_TO_RIGHT : STRONG_RIGHT_TO_LEFT;
  const along = base ? STRONG_RIGHT_TO_LEFT : STRONG_LEFT_TO_RIGHT;
  const runs: DirectionRun[] = [];
  const push = (piece: string, rightToLeft: boolean): void => { if (piece !== '') runs.push({ text: piece, rightToLeft }); };
  let plain = '';
  let turned = '';
  let neutral = '';
  for (const character of text) {
    if (against.test(character)) {
      if (turned === '') { push(plain + neutral, base); plain = ''; neutral = ''; }
      turned += neutral + character;
      neutral = '';
    } else if (along.test(character)) {
      if (turned !== '') { push(turned, !base); turned = ''; }
      plain += neutral + character;
      neutral = '';
    } else neutral += character;
  }
  push(turned, !base);
  push(plain + neutral, base);
  return runs;
}

/** The direction of a text by its first strong letter; `otherwise` when it has none. */
export function directionOf(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  if (beginsLeftToRight(text)) return 'ltr';
  for (const character of text) {
    if (STRONG_RIGHT_TO_LEFT.test(character)) return 'rtl';
    if (STRONG_LEFT_TO_RIGHT.test(character)) return 'ltr';
  }
  return otherwise;
}
