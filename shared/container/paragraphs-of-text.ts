import type { Paragraph } from '../model/block';
import type { IdSource } from '../model/create-id';

/** Every text inside some content, whatever its shape: one paragraph for each run of inline content, in the order of the content. */
export function paragraphsOfText(value: unknown, ids: IdSource): Paragraph[] {
  return runsOfText(value).map((text) => ({ type: 'paragraph', id: ids(), content: [{ type: 'text', text }] }));
}

function runsOfText(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.values(value).flatMap(runsOfText);
  const line = value.map(inlineText).join('');
  const below = value.flatMap((entry) => (isInline(entry) ? runsOfText(entry['content']) : runsOfText(entry)));
  return line.trim() === '' ? below : [line, ...below];
}

const isInline = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value && ['text', 'link', 'lineBreak', 'footnote', 'field', 'citation'].includes(String(value.type));

function inlineText(value: unknown): string {
  if (!isInline(value)) return '';
  if (value['type'] === 'lineBreak') return '\n';
  if (value['type'] === 'field') return typeof value['name'] === 'string' ? `[${value['name']}]` : '';
  if (typeof value['text'] === 'string') return value['text'];
  return Array.isArray(value['children']) ? value['children'].map(inlineText).join('') : '';
}
