// What an export leaves out of the rows of a briefing: the cards that are not printed, and what stands in them only.
import { type UnprintedContent, unprintedContent } from '../../shared/export/print/rows/unprinted-fields';
import type { Briefing } from '../../shared/model/briefing';
import { rowKindDefinition } from '../../shared/model/row-kinds';
import { printsCards } from '../../shared/model/row-kinds/printed-rows';
import { countWords, listWords } from '../app/words';

export interface LeftOut {
  readonly tablesWithoutCards: number;
  readonly unprinted: readonly UnprintedContent[];
}

/** How many tables have cards that are not printed, and which fields say something there. */
export function leftOut({ sections, parties }: Briefing): LeftOut {
  const tables = sections.flatMap((section) => section.blocks).filter((block) => block.type === 'rows');
  return {
    tablesWithoutCards: tables.filter((table) => !printsCards(table)).length,
    unprinted: unprintedContent(tables, parties),
  };
}

/** "Not printed: Cost of 3 options, in their cards."; above `most` fields the others are counted. */
export function unprintedWords(unprinted: readonly UnprintedContent[], most = unprinted.length): string {
  const named = unprinted.slice(0, most).map(({ kind, label, rows }) => `${label} of ${countWords(rows, rowKindDefinition(kind).singular, rowKindDefinition(kind).plural)}`);
  const others = unprinted.length - named.length;
  const whose = unprinted.length === 1 && unprinted[0]?.rows === 1 ? 'its card' : 'their cards';
  return `Not printed: ${listWords([...named, ...(others > 0 ? [countWords(others, 'more field')] : [])])}, in ${whose}.`;
}
