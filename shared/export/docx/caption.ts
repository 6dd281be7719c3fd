import { inlineText } from '../print/inline-text';
import type { PrintTable } from '../print/print-document';
import { directionOf } from './direction-runs';
import { complexField } from './fields';
import { buildInlines } from './inlines';
import { anchored, pageFormat } from './paragraph';
import { paragraphElement, type ParagraphFormat } from './paragraph-format';
import { textRun } from './run';
import type { Writing } from './writing';
import type { Xml } from './xml';

export type PrintCaption = NonNullable<PrintTable['caption']>;

/** A caption with Word's own counter (`SEQ`, ECMA-376 part 1, 17.16.5.56), filled with the number that the text refers to. */
export function buildCaption(writing: Writing, sequence: 'Table' | 'Figure', caption: PrintCaption, format: ParagraphFormat): Xml {
  const direction = directionOf(inlineText(caption.content), writing.direction);
  const label = { style: 'CaptionLabel' };
  return paragraphElement({ ...pageFormat(writing), style: 'Caption', rightToLeft: direction === 'rtl', ...format }, [
    textRun(`${caption.label}\u00A0`, label),
    ...complexField(`SEQ ${sequence} \\* ARABIC`, String(caption.number), label),
    ...(caption.content.length > 0 ? [textRun('. ', label)] : []),
    ...anchored(writing, caption.anchor, buildInlines(writing, caption.content, direction)),
  ]);
}
