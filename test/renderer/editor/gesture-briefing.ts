// The briefing that gestures are tried on: prose, typed rows, a table, lists and a callout, in three sections.
import type { Block, Briefing, BriefingSection, Row, RowsBlock } from '../../../shared/model';
import { inlineText } from '../../../shared/model';
import { briefing, bullets, callout, item, p, section, table, threeParties } from '../../builders';

const text = (words: string): Row['texts'][string] => [[{ type: 'text', text: words }]];

export const gestureBriefing = (): Briefing => briefing(
  { parties: threeParties() },
  section('background', { id: 's1' }, { ...p('Alpha one'), id: 'p1' }, { ...p('Alpha two'), id: 'p2' }),
  section('risks', { id: 's2' }, { ...p('Before rows'), id: 'p3' }, {
    type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: [
      { id: 'w1', texts: { becauseOf: text('Cause one'), mayHappen: text('Event one'), leadingTo: text('Effect one'), responseText: text('Answer one'), owner: text('Owner one') }, values: { likelihood: 'high' }, lists: {} },
      { id: 'w2', texts: { becauseOf: text('Cause two'), mayHappen: text('Event two'), leadingTo: text('Effect two'), responseText: text('Answer two'), owner: text('Owner two') }, values: {}, lists: {} },
    ],
  }, { ...p('After rows'), id: 'p4' }),
  section('freeText', { id: 's3' }, { ...table([['Cell A', 'Cell B'], ['Cell C', 'Cell D']]), id: 't1' }, { ...bullets('Item one', item('Item two')), id: 'l1' }, { ...callout('note', 'In the box'), id: 'c1' }, { ...p('Last words'), id: 'p5' }),
);

/** The rows of the typed block in the second section. */
export const rowsIn = (sections: readonly BriefingSection[]): Row[] => sections[1]?.blocks.find((block): block is RowsBlock => block.type === 'rows')?.rows ?? [];
/** The text of a field of a row; paragraphs are joined by a line feed. */
export const fieldOf = (row: Row | undefined, key: string): string => (row?.texts[key] ?? []).map((paragraph) => inlineText(paragraph)).join('\n');
/** The types of a section's blocks, with the text of paragraphs. */
export const shapeOf = (section: BriefingSection | undefined): string[] => (section?.blocks ?? []).map((block) => (block.type === 'paragraph' || block.type === 'heading' ? `${block.type}: ${inlineText(block.content)}` : block.type));
/** The words of a block wherever they stand. */
export const wordsOf = (block: Block | undefined): string => JSON.stringify(block ?? '').match(/"text":"[^"]*"/g)?.map((found) => found.slice(8, -1)).join('|') ?? '';
