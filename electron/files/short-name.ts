import path from 'node:path';

/** The name of a file for a sentence; a very long one is cut in the middle, never inside a character as it is seen. */
export const shortName = (file: string): string => cutInTheMiddle(path.basename(file), MOST);

/** Text of at most so many characters, its beginning and its end. */
export function cutInTheMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
  const tail = Math.floor(most / 3);
  return characters.length <= most ? text : `${characters.slice(0, most - tail - 1).join('')}…${characters.slice(-tail).join('')}`;
}

const MOST = 90;
