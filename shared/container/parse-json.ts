const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Deeper than any briefing nests; what nests deeper would exhaust the stack of those who walk it. */
const MAX_NESTING = 400;
/** Ten times what the longest briefings hold; checking many more takes minutes and gigabytes. */
const MAX_VALUES = 1_000_000;

/** JSON text as a value; undefined when it is not JSON, nests too deeply, or holds more values than any file of ours. */
export function parseJson(text: string): unknown {
  if (isTooMuch(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isTooMuch(text: string): boolean {
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === 0x5b || code === 0x7b) { if (++depth > MAX_NESTING) return true; }
    else if (code === 0x5d || code === 0x7d) depth--;
    else if (code === 0x2c && ++values > MAX_VALUES) return true;
  }
  return false;
}
