import type { OutlineEntry } from '../editor';

/** One line of the outline. */
export interface OutlineItem {
  readonly type: 'section' | 'heading';
  readonly id: string;
  /** The section that it is, or stands in. */
  readonly sectionId: string;
  readonly text: string;
  /** As it prints, or empty when headings are not numbered. */
  readonly number: string;
  /** 0 for a section, 1 - 3 for a heading in it. */
  readonly level: number;
  readonly marking: string | undefined;
}

/** The outline as a flat list of lines. */
export const outlineItems = (outline: readonly OutlineEntry[], numbered: boolean): readonly OutlineItem[] => outline.flatMap((entry): OutlineItem[] => [
  { type: 'section', id: entry.sectionId, sectionId: entry.sectionId, text: entry.heading, number: numbered ? entry.number : '', level: 0, marking: entry.marking },
  ...entry.headings.map((heading): OutlineItem => ({ type: 'heading', id: heading.blockId, sectionId: entry.sectionId, text: heading.text, number: numbered ? heading.number : '', level: heading.level, marking: undefined })),
]);
