import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { PrintTable } from '../print/print-document';
import { directionOf } from './direction-runs';
import { simpleField } from './fields';
import { buildInlines, inlineText } from './inlines';
import { anchored, directionFormat, flowFormat } from './paragraph';
import type { Writing } from './writing';

export type PrintCaption = NonNullable<PrintTable['caption']>;

/** A caption with Word's own counter (`SEQ`, ECMA-376 part 1, 17.16.5.56), filled with the number that the text refers to. */
export function buildCaption(writing: Writing, sequence: 'Table' | 'Figure', caption: PrintCaption, format: IParagraphOptions = {}): Paragraph {
  const direction = directionOf(inlineText(caption.content), writing.direction);
  const label = { style: 'CaptionLabel' };
  return new Paragraph({
    ...flowFormat(writing),
    style: 'Caption',
    ...directionFormat(direction),
    ...format,
    children: [
      new TextRun({ ...label, text: `${caption.label}\u00A0` }),
      simpleField(`SEQ ${sequence} \\* ARABIC`, String(caption.number), label),
      ...(caption.content.length > 0 ? [new TextRun({ ...label, text: '. ' })] : []),
      ...anchored(writing, caption.anchor, buildInlines(writing, caption.content, direction)),
    ],
  });
}
