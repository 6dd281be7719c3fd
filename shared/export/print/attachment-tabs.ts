import type { Attachment } from '../../model/briefing';
import { fill, type PrintWords } from './print-words';
import { printableText } from './printable-text';

/** An attachment as it is listed: under which tab, and what it is. */
export interface AttachmentTab {
  readonly id: string;
  /** "Tab A". */
  readonly tab: string;
  readonly text: string;
}

/** The attachments that say something, each with its tab, in their order. */
export function attachmentTabs(attachments: readonly Attachment[], words: PrintWords): readonly AttachmentTab[] {
  const named = attachments.map(({ id, title, note }) => ({ id, text: attachmentText(title, note) })).filter(({ text }) => text !== '');
  return named.map(({ id, text }, index) => ({ id, text, tab: fill(words.tab, { letter: tabLetter(index, words.tabLetters) }) }));
}

/** An attachment in a line: "Draft text – as of the second round". */
export const attachmentText = (title: string, note: string | undefined): string => [title, note ?? ''].map((part) => printableText(part).trim()).filter((part) => part !== '').join(' – ');

/** The letter of a tab; after the last letter of the alphabet they come doubled. */
const tabLetter = (index: number, letters: string): string => letters.charAt(index % letters.length).repeat(Math.floor(index / letters.length) + 1);
