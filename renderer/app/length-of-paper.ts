// The length of the paper against what it is meant to be.
import type { Briefing } from '../../shared/model/briefing';
import { pageLimit } from '../../shared/model/page-limit';
import { countWords, KIND_WORDS, numberWords } from './words';

interface LaidOut {
  readonly pages: number;
  readonly bottomLineLines?: number | undefined;
}

type Measured = Pick<Briefing, 'metadata' | 'houseStyle'>;

/** "2 pages", or "2 pages of 1" for a kind that is meant to have no more. */
export function pagesWords({ pages }: LaidOut, { metadata }: Measured): string {
  const limit = pageLimit(metadata.kind);
  return limit === undefined ? countWords(pages, 'page') : `${countWords(pages, 'page')} of ${numberWords(limit)}`;
}

/** Whether there are more pages than the kind is meant to have. */
export const hasTooManyPages = ({ pages }: LaidOut, { metadata }: Measured): boolean => pages > (pageLimit(metadata.kind) ?? Infinity);

/** Whether the bottom line has more lines than the house style allows. */
export const isBottomLineTooLong = ({ bottomLineLines = 0 }: LaidOut, { houseStyle }: Measured): boolean => bottomLineLines > houseStyle.bottomLineMaxLines;

/** What is longer than it is meant to be, a sentence each. */
export function tooLong(last: LaidOut, briefing: Measured): readonly string[] {
  const { metadata: { kind }, houseStyle: { bottomLineMaxLines } } = briefing;
  return [
    ...(hasTooManyPages(last, briefing) ? [`${countWords(last.pages, 'page')}; a ${KIND_WORDS[kind].toLowerCase()} is meant to have ${numberWords(pageLimit(kind) ?? 0)}.`] : []),
    ...(isBottomLineTooLong(last, briefing) ? [`Bottom line of ${countWords(last.bottomLineLines ?? 0, 'line')}; the house style allows ${numberWords(bottomLineMaxLines)}.`] : []),
  ];
}
