import type { LexicalEditor } from 'lexical';
import type { Block } from '../../../shared/model';
import { $getBriefingData } from '../data/root-data';
import { $nameOfRow } from '../rows/name-of-row';
import { proseOfRows } from '../rows/prose-of-rows';

/** Blocks for a place where no rows can stand: rows as words, with everything that they say, their values too, in the order of the card. */
export const $withRowsAsProse = (editor: LexicalEditor, blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => (block.type === 'rows' ? proseOfRows(block, $getBriefingData(), (id) => $nameOfRow(editor, id)) : [block]));
