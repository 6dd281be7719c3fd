// What travels over the clipboard between two places of the app: blocks, or a piece of one line, as the model has them.
import { z } from 'zod';
import { type Block, blockSchema, briefingSchema, type Party, type Source } from '../../../shared/model';
import { freshBlockIds } from '../../../shared/templates/fresh-ids';
import { withLists } from './lists-of-lines';
import { tableOfTabs } from './tab-separated';

/** Our own type on the clipboard. */
export const FRAGMENT_TYPE = 'application/x-briefing-desk';

export interface Fragment {
  /** A piece of one line is a single paragraph that goes into the line under the caret. */
  readonly shape: 'inline' | 'blocks';
  readonly blocks: readonly Block[];
  /** The sources that the blocks cite, for a briefing that does not list them yet. */
  readonly sources: readonly Source[];
  /** The parties that its rows speak of, for a briefing that has them under other ids or not at all. */
  readonly parties?: readonly Party[];
}

const fragmentSchema = z.object({
  shape: z.enum(['inline', 'blocks']),
  blocks: z.array(blockSchema),
  sources: z.array(z.object({ id: z.string(), title: z.string() }).loose()),
  parties: briefingSchema.shape.parties.exactOptional(),
});

/** The text that stands for a fragment on the clipboard. */
export const fragmentToText = (fragment: Fragment): string => JSON.stringify(fragment);

/** Reads what came from the clipboard, with fresh ids; undefined when it is not a fragment of the model. */
export function parseFragment(text: string): Fragment | undefined {
  let content: unknown;
  try { content = JSON.parse(text); } catch { return undefined; }
  const parsed = fragmentSchema.safeParse(content);
  if (!parsed.success) return undefined;
  const { shape, blocks, sources, parties = [] } = parsed.data;
  return { shape, blocks: freshBlockIds(blocks), sources: sources as Source[], parties };
}

/** A fragment of paragraphs, one a line. */
export function fragmentOfLines(lines: readonly string[], ids: () => string): Fragment {
  const blocks = lines.map((line): Block => ({ type: 'paragraph', id: ids(), content: line === '' ? [] : [{ type: 'text', text: line }] }));
  return { shape: lines.length === 1 ? 'inline' : 'blocks', blocks, sources: [] };
}

/** Plain text as it stands, and the same with lists where its lines carry the marks of lists. */
export interface TextFragment extends Fragment { readonly lists?: readonly Block[] }

/** A fragment of plain text: the table that lines with tabs are (as a spreadsheet gives them) if it has as many rows as asked for, else a paragraph for each line. Word parts the marks of a list from its text by tabs: that is no table. */
export function fragmentOfText(text: string, ids: () => string, leastRows = 2): TextFragment {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const plain = fragmentOfLines(lines.split('\n'), ids);
  const lists = withLists(plain.blocks, ids);
  const table = tableOfTabs(lines, ids);
  if (table && table.rows.length >= leastRows && !(table.rows[0]?.cells.length === 2 && lists?.every((block) => block.type === 'list'))) return { shape: 'blocks', blocks: [table], sources: [] };
  return { ...plain, ...(lists ? { lists } : {}) };
}
