import type { Block } from './block';
import type { Briefing } from './briefing';
import type { BriefingSection } from './section';

/** The briefing as canonical JSON text: keys in alphabetical order, unknown blocks as they came, one line feed at the end. */
export function serialiseBriefing(briefing: Briefing): string {
  const content = { ...briefing, sections: briefing.sections.map((section) => ({ ...section, blocks: section.blocks.map(unwrapUnknown) })) };
  return `${JSON.stringify(sortKeys(content))}\n`;
}

/** A section as canonical JSON text: two sections are the same when these are. */
export const serialiseSection = (section: BriefingSection): string => JSON.stringify(sortKeys({ ...section, blocks: section.blocks.map(unwrapUnknown) }));

const unwrapUnknown = (block: Block): unknown => (block.type === 'unknown' ? block.raw : block);

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  // Object.fromEntries makes even a key `__proto__` a property of its own.
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sortKeys((value as Record<string, unknown>)[key])]));
}
