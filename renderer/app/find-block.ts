import type { Block } from '../../shared/model/block';
import type { Briefing } from '../../shared/model/briefing';

/** The block of an id directly in a section, or inside a callout there. */
export function findBlock(briefing: Briefing, blockId: string): Block | undefined {
  for (const section of briefing.sections) {
    for (const block of section.blocks) {
      if (block.id === blockId) return block;
      const inner = block.type === 'callout' ? block.blocks.find((entry) => entry.id === blockId) : undefined;
      if (inner) return inner;
    }
  }
  return undefined;
}
