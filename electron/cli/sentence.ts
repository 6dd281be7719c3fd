/** A message as one line that a screen shows as it is: control characters of a file name (a line feed, an escape) are written out. */
export const sentence = (message: string): string => `${plain(message)}\n`;

/** Text without characters that would move or colour what a screen shows. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e]/gu, (character) => WRITTEN[character] ?? `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);

const WRITTEN: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
