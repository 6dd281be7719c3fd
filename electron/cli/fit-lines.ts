const SPACES = /^ */;
/** Where the second column of a line begins: after two spaces or more, or after a label and a colon. */
const COLUMN = /^( *\S(?:.*?\S)? {2,})\S/;

/** Breaks the lines of a text at its spaces so that they fit a width; what is broken off stands under the beginning of its column. A longer word stays whole. */
export function fitLines(text: string, width: number): string {
  if (width === Infinity) return text;
  return text.split('\n').map((line) => (line.length <= width ? line : broken(line, width))).join('\n');
}

function broken(line: string, width: number): string {
  const start = SPACES.exec(line)![0].length;
  const column = COLUMN.exec(line)?.[1]?.length ?? start + 2;
  const indent = ' '.repeat(column <= width / 2 ? column : Math.min(start + 2, Math.floor(width / 2)));
  const lines: string[] = [];
  // The beginning of the line keeps its spaces; words follow it one by one.
  let current = line.slice(0, start);
  let isBlank = true;
  for (const word of line.slice(start).split(/(?<=\S)(?= )/)) {
    const piece = isBlank ? word.trimStart() : word;
    if (!isBlank && current.length + piece.length > width) {
      lines.push(current);
      current = indent;
      isBlank = true;
    }
    current += isBlank ? piece.trimStart() : piece;
    isBlank = false;
  }
  return [...lines, current].join('\n');
}
