// From format version 1 to 2. Works on content of version 1 as it was then, so it names the fields itself and does not ask today's row kinds.

/** Takes links to rows that are not in the briefing out of the field `links`, which was the only one that named rows. Everything else stays as it came. */
export function dropLostLinks(content: Record<string, unknown>): Record<string, unknown> {
  const sections = list(content['sections']);
  const rowIds = new Set(sections.flatMap(blocksOf).filter(isRows).flatMap((block) => list(block['rows'])).map((row) => (isRecord(row) ? row['id'] : undefined)));
  const mendRow = (row: unknown): unknown => {
    if (!isRecord(row) || !isRecord(row['values']) || !Array.isArray(row['values']['links'])) return row;
    const { links, ...values } = row['values'];
    const kept = (links as readonly unknown[]).filter((id) => rowIds.has(id));
    return { ...row, values: kept.length === 0 ? values : { ...values, links: kept } };
  };
  const mendBlock = (block: unknown): unknown => (isRows(block) && Array.isArray(block['rows']) ? { ...block, rows: block['rows'].map(mendRow) } : block);
  const mendSection = (section: unknown): unknown => (isRecord(section) && Array.isArray(section['blocks']) ? { ...section, blocks: section['blocks'].map(mendBlock) } : section);
  return Array.isArray(content['sections']) ? { ...content, sections: sections.map(mendSection) } : content;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (block: unknown): block is Record<string, unknown> => isRecord(block) && block['type'] === 'rows';
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const blocksOf = (section: unknown): readonly unknown[] => (isRecord(section) ? list(section['blocks']) : []);
