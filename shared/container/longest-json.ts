import { parseJson } from './parse-json';

/**
 * The value of the longest beginning of a damaged JSON text that can be read, its open brackets closed; undefined when there is none.
 * If a beginning can be read, so can every shorter one, so that a binary search finds the longest.
 */
export function parseLongestJson(text: string): unknown {
  const whole = parseJson(text);
  if (whole !== undefined) return whole;
  let readable = 0;
  let unreadable = Math.min(text.length, MAX_CHARACTERS) + 1;
  while (unreadable - readable > 1) {
    const middle = Math.floor((readable + unreadable) / 2);
    if (parseJson(closeJson(text.slice(0, middle))) === undefined) unreadable = middle;
    else readable = middle;
  }
  return parseJson(closeJson(text.slice(0, readable)));
}

/** Ten times the text of the longest briefings: what stands behind it in a hostile file is not looked for. */
const MAX_CHARACTERS = 10_000_000;

/** Cuts off the value that a text ends in the middle of, and closes the brackets that stand open. */
function closeJson(text: string): string {
  const closers: string[] = [];
  let inString = false;
  let end = 0;
  let tail = '';
  const wholeUpTo = (at: number): void => {
    end = at;
    tail = closers.join('');
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === ',') wholeUpTo(at);
    else if (character === '[' || character === '{') {
      closers.unshift(character === '[' ? ']' : '}');
      wholeUpTo(at + 1);
    } else if (character === ']' || character === '}') {
      closers.shift();
      wholeUpTo(at + 1);
    }
  }
  return text.slice(0, end) + tail;
}
