import { directionOf } from './direction';
import type { PrintContext } from './print-context';
import type { PrintHeading, PrintInline } from './print-document';

/** A heading with its number, at the wanted level or at the lowest level that can stand there. */
export function headingOf(content: readonly PrintInline[], wanted: 1 | 2 | 3 | 4, context: PrintContext, ...ids: readonly string[]): PrintHeading {
  return { type: 'heading', anchor: context.anchor(...ids), ...context.headings.next(wanted), content, direction: directionOf(content, context.direction) };
}
