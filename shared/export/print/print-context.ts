import type { Briefing } from '../../model/briefing';
import { DEFAULT_HOUSE_STYLE } from '../../model/house-style';
import { type AnchorSource, createAnchors } from './anchors';
import { type Direction, directionOfLanguage } from './direction';
import { createHeadingCounter, type HeadingCounter } from './heading-counter';
import { translated } from './phrases';
import type { PrintWarning } from './print-document';
import { printWords, type PrintWords } from './print-words';
import { printableText } from './printable-text';

/** What one run of making a briefing ready for paper knows and counts: everything is counted in the order in which it prints. */
export interface PrintContext {
  readonly briefing: Briefing;
  readonly language: string;
  readonly words: PrintWords;
  /** A phrase that is data (a column, a status) in the briefing's language. */
  readonly phrase: (english: string) => string;
  /** What stands where nothing is filled in; never empty, so that a gap is seen. */
  readonly emptyPhrase: string;
  /** The direction of the briefing's language, for texts without a letter. */
  readonly direction: Direction;
  readonly anchor: AnchorSource;
  readonly headings: HeadingCounter;
  readonly warnings: readonly PrintWarning[];
  /** Tells the user something that cannot be printed as it stands, once for each block. */
  readonly warn: (message: string, blockId?: string) => void;
  /** The number of a source, by order of first citation; undefined when the briefing has no such source. */
  readonly citationNumber: (sourceId: string) => number | undefined;
  /** The ids of the cited sources, in the order of their numbers. */
  readonly citedSources: readonly string[];
  /** The number of a footnote, and whether this is its first use (a row printed twice refers back to the first). */
  readonly footnoteNumber: (noteId: string) => { readonly number: number; readonly first: boolean };
  readonly nextCaption: (of: 'table' | 'figure') => number;
  readonly nextRecommendation: () => number;
}

/** Starts a run. */
export function createPrintContext(briefing: Briefing): PrintContext {
  const { language } = briefing.metadata;
  const warnings: PrintWarning[] = [];
  const citedSources: string[] = [];
  const footnotes = new Map<string, number>();
  const sourceIds = new Set(briefing.sources.map((source) => source.id));
  const counts = { table: 0, figure: 0, recommendation: 0 };
  const phrase = (english: string): string => printableText(translated(english, language));
  return {
    briefing, language, words: printWords(language), phrase, citedSources, warnings,
    emptyPhrase: emptyPhraseOf(briefing, phrase),
    direction: directionOfLanguage(language),
    anchor: createAnchors(),
    headings: createHeadingCounter(briefing.houseStyle.headingNumbers),
    warn: (message, blockId) => {
      if (warnings.some((warning) => warning.message === message && warning.blockId === blockId)) return;
      warnings.push(blockId === undefined ? { message } : { message, blockId });
    },
    citationNumber: (sourceId) => {
      if (!sourceIds.has(sourceId)) return undefined;
      if (!citedSources.includes(sourceId)) citedSources.push(sourceId);
      return citedSources.indexOf(sourceId) + 1;
    },
    footnoteNumber: (noteId) => {
      const known = footnotes.get(noteId);
      if (known !== undefined) return { number: known, first: false };
      footnotes.set(noteId, footnotes.size + 1);
      return { number: footnotes.size, first: true };
    },
    nextCaption: (of) => ++counts[of],
    nextRecommendation: () => ++counts.recommendation,
  };
}

function emptyPhraseOf(briefing: Briefing, phrase: (english: string) => string): string {
  const own = printableText(briefing.houseStyle.emptyCell).trim();
  if (own === '') return '–';
  return own === DEFAULT_HOUSE_STYLE.emptyCell ? phrase(own) : own;
}
