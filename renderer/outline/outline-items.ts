import { createHeadingCounter } from '../../shared/export/print/heading-counter';
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

/** The outline as a flat list of lines, numbered by the counter that the pages use. */
export function outlineItems(outline: readonly OutlineEntry[], numbered: boolean): readonly OutlineItem[] {
  const counter = createHeadingCounter(numbered);
  return outline.flatMap((entry): OutlineItem[] => [
    { type: 'section', id: entry.id, sectionId: entry.id, text: entry.heading, number: entry.isCounted ? counter.next(1).number ?? '' : '', level: 0, marking: entry.marking },
    ...entry.headings.map((heading): OutlineItem => {
      // A heading without words is not printed.
      if (heading.text.trim() === '') return { type: 'heading', id: heading.id, sectionId: entry.id, text: heading.text, number: '', level: heading.level, marking: undefined };
      const { level, number } = counter.next((heading.level + 1) as 2 | 3 | 4);
      return { type: 'heading', id: heading.id, sectionId: entry.id, text: heading.text, number: number ?? '', level: level - 1, marking: undefined };
    }),
  ]);
}
