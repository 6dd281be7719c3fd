// The lines outside of the editor that are spell-checked, for going from one wrong word to the next.
import type { WrongWord } from '../../shared/spelling/check-line';

/** A line that is on the page. */
export interface SpelledLine {
  readonly field: HTMLTextAreaElement;
  /** Its wrong words now. */
  readonly wrong: () => readonly WrongWord[];
  /** Selects one of them and opens its menu. */
  readonly reveal: (word: WrongWord) => void;
}

const lines = new Set<SpelledLine>();

/** Counts a line among those that are checked, until the function that it returns is called. */
export function addSpelledLine(line: SpelledLine): () => void {
  lines.add(line);
  return () => { lines.delete(line); };
}

/** Whether the focus is in such a line. */
export const isInSpelledLine = (): boolean => Array.from(lines).some(({ field }) => field === document.activeElement);

/** Goes to the next wrong word of the lines: behind the caret where it stands in one of them, else the first, as from the beginning of the page. False when there is none. */
export function goToNextInLines({ fromFirst = false }: { readonly fromFirst?: boolean } = {}): boolean {
  const inOrder = Array.from(lines).sort((one, other) => (one.field.compareDocumentPosition(other.field) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
  const at = fromFirst ? -1 : inOrder.findIndex(({ field }) => field === document.activeElement);
  for (const [index, line] of inOrder.slice(Math.max(0, at)).entries()) {
    const { selectionStart, selectionEnd } = line.field;
    const isNext = at < 0 || index > 0 ? () => true : selectionStart === selectionEnd ? ({ to }: WrongWord) => to > selectionStart : ({ from }: WrongWord) => from >= selectionEnd;
    const word = line.wrong().find(isNext);
    if (word === undefined) continue;
    line.reveal(word);
    return true;
  }
  return false;
}
