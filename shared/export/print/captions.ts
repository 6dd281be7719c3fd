import type { Inline } from '../../model/inline';
import type { PrintContext } from './print-context';
import type { PrintInline, PrintTable } from './print-document';
import { isBlank, printInlines } from './print-inlines';

/** A numbered caption: "Table 2." and its text. */
export type PrintCaption = NonNullable<PrintTable['caption']>;

/** The numbered caption of a table or a figure; undefined, and not counted, when it says nothing. */
export function printCaption(of: 'table' | 'figure', caption: readonly Inline[] | undefined, ownerId: string, context: PrintContext): PrintCaption | undefined {
  const content = printInlines(caption ?? [], context);
  return isBlank(content) ? undefined : captionOf(of, content, context, ownerId);
}

/** The numbered caption of content that is ready. */
export const captionOf = (of: 'table' | 'figure', content: readonly PrintInline[], context: PrintContext, ...ids: readonly string[]): PrintCaption => ({
  label: context.words[of], number: context.nextCaption(of), content, anchor: context.anchor(...ids, 'caption'),
});
