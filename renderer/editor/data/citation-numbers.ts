// Citations are numbered as on paper: by where a source is cited first, not by where it stands in the list of sources.
import { $getEditor, type LexicalEditor } from 'lexical';
import { citedInOrder } from '../../../shared/export/print/briefing-to-print';
import type { Briefing, Source } from '../../../shared/model';

const orders = new WeakMap<LexicalEditor, readonly string[]>();

/** Sources in the order of their numbers: those that are cited as the pages number them, then the others as they are listed. */
export function inOrderOfNumbers(editor: LexicalEditor, sources: readonly Source[]): readonly Source[] {
  const order = orders.get(editor) ?? [];
  if (order.length === 0) return sources;
  const cited = order.flatMap((id) => sources.filter((source) => source.id === id));
  return [...cited, ...sources.filter((source) => !order.includes(source.id))];
}

/** The same of the editor at work; inside an update or a read. */
export const $inOrderOfNumbers = (sources: readonly Source[]): readonly Source[] => inOrderOfNumbers($getEditor(), sources);

/** Learns the order of a briefing; true when it is another one than before. */
export function learnCitationOrder(editor: LexicalEditor, briefing: Briefing): boolean {
  const order = briefing.sources.length > 1 ? citedInOrder(briefing) : [];
  if (order.join() === (orders.get(editor) ?? []).join()) return false;
  orders.set(editor, order);
  return true;
}
