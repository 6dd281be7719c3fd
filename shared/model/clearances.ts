// What a clearance was given for: a short mark of the words of the briefing, kept with the row, by which it is known when they have changed since.
import type { Block } from './block';
import type { Inline } from './inline';
import { inlineText } from './plain-text';
import { rowKindDefinition } from './row-kinds/index';
import type { Row, RowItem, RowKind } from './rows';
import type { BriefingSection } from './section';
import { walkInlines } from './walk';

/** A mark of all words and values of these sections but those of the clearances themselves; the same for the same words, however they look. */
export const wordsMark = (sections: readonly BriefingSection[]): string => hash(sections.map(sectionMark).filter((mark) => mark !== '').join('\n'));

/** Whether a row says of the briefing's words as they stand that they were judged: cleared, or objected to. */
export function isGiven(kind: RowKind, values: Row['values']): boolean {
  const { given } = rowKindDefinition(kind);
  const value = given && values[given.field];
  return typeof value === 'string' && given !== undefined && given.values.includes(value);
}

/** A row as another briefing begins with it: what was said of the words of this one, and the mark of those words, stay here. */
export function withoutGiven(kind: RowKind, { clearedText: _mark, ...row }: Row): Row {
  const { given } = rowKindDefinition(kind);
  if (!given) return row;
  const left = (key: string): boolean => key !== given.field && !given.with.includes(key);
  const kept = <T>(entries: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(entries).filter(([key]) => left(key)));
  return { ...row, texts: kept(row.texts), values: kept(row.values) };
}

const marks = new WeakMap<BriefingSection, string>();

function sectionMark(section: BriefingSection): string {
  let mark = marks.get(section);
  if (mark === undefined) {
    const words = [section.heading, ...section.blocks.flatMap(blockWords)].filter((line) => line.trim() !== '');
    marks.set(section, mark = words.length === 0 ? '' : hash(words.join('\n')));
  }
  return mark;
}

function blockWords(block: Block): string[] {
  if (block.type === 'rows') return rowKindDefinition(block.kind).given ? [] : [inlineText(block.caption ?? []), ...block.rows.map(rowWords)];
  if (block.type === 'unknown') return [JSON.stringify(block.raw)];
  const lines: string[] = block.type === 'figure' ? [block.media] : [];
  walkInlines(block, (content) => lines.push(words(content)));
  return lines;
}

/** Fields in the order of their names: a file may list them in another. */
function rowWords(row: Row | RowItem): string {
  const texts = Object.entries(row.texts).map(([key, text]) => [key, text.map(words).join('\n')] as const);
  const values = Object.entries(row.values).map(([key, value]) => [key, String(value)] as const);
  const lists = 'lists' in row ? Object.entries(row.lists).map(([key, items]) => [key, items.map(rowWords).join('\n')] as const) : [];
  return [...texts, ...values, ...lists].filter(([, said]) => said.trim() !== '').map((entry) => entry.join(': ')).sort().join('\n');
}

const words = (content: readonly Inline[]): string => [inlineText(content), ...content.flatMap((inline) => (inline.type === 'footnote' ? [words(inline.content)] : inline.type === 'citation' ? [`[${inline.sourceId}, ${inline.locator ?? ''}]`] : []))].join('\n');

/** FNV-1a twice, with two beginnings: enough to tell one text from the next, and nothing that can be read back. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x01000193) ^ (b >>> 13);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
