import type { Inline } from '../../shared/model/inline';
import { fieldDefinition } from '../../shared/model/row-kinds';
import type { BriefingSection } from '../../shared/model/section';
import { walkInlines } from '../../shared/model/walk';

/** Where a source is used: citations in the text, and rows that name it. */
export interface SourceUses {
  readonly citations: number;
  readonly rows: number;
}

const bySection = new WeakMap<BriefingSection, ReadonlyMap<string, SourceUses>>();
export const NO_USES: SourceUses = { citations: 0, rows: 0 };

/** How often each source is used, by its id. A section that did not change is not read again. */
export function sourceUses(sections: readonly BriefingSection[]): ReadonlyMap<string, SourceUses> {
  const all = new Map<string, SourceUses>();
  for (const section of sections) for (const [id, uses] of usesIn(section)) add(all, id, uses);
  return all;
}

/** Uses in words: "Cited twice, named in 1 row", "Not used". */
export function usesInWords({ citations, rows }: SourceUses): string {
  const said = [...(citations > 0 ? [`cited ${citations === 1 ? 'once' : citations === 2 ? 'twice' : `${citations} times`}`] : []), ...(rows > 0 ? [`named in ${rows} ${rows === 1 ? 'row' : 'rows'}`] : [])].join(', ');
  return said === '' ? 'Not used' : said.charAt(0).toUpperCase() + said.slice(1);
}

function usesIn(section: BriefingSection): ReadonlyMap<string, SourceUses> {
  const known = bySection.get(section);
  if (known) return known;
  const uses = new Map<string, SourceUses>();
  const visit = (content: readonly Inline[]): void => {
    for (const inline of content) {
      if (inline.type === 'citation') add(uses, inline.sourceId, { citations: 1, rows: 0 });
      if (inline.type === 'footnote') visit(inline.content);
    }
  };
  for (const block of section.blocks) {
    walkInlines(block, visit);
    if (block.type !== 'rows') continue;
    for (const row of block.rows) for (const id of new Set(Object.entries(row.values).flatMap(([name, value]) => (Array.isArray(value) && namesSources(fieldDefinition(block.kind, name)) ? value : [])))) add(uses, id, { citations: 0, rows: 1 });
  }
  bySection.set(section, uses);
  return uses;
}

const namesSources = (field: ReturnType<typeof fieldDefinition>): boolean => field?.type === 'refs' && field.to === 'sources';

function add(uses: Map<string, SourceUses>, id: string, more: SourceUses): void {
  const before = uses.get(id) ?? NO_USES;
  uses.set(id, { citations: before.citations + more.citations, rows: before.rows + more.rows });
}
