// A sticking point that is agreed shows in progress too, as the same record: it is computed from the sections and stored nowhere twice.
import { isEmptyText } from './plain-text';
import type { Row, RowsBlock } from './rows';
import type { BriefingSection } from './section';

/** An agreed sticking point and where it stands. */
export interface SettledPoint {
  readonly row: Row;
  readonly block: RowsBlock;
  /** The heading of its section; may be empty. */
  readonly heading: string;
}
/** The progress block that shows the agreed sticking points at its end. */
export interface SettledPoints {
  readonly blockId: string;
  readonly points: readonly SettledPoint[];
}

/** The agreed sticking points and the one progress block that shows them: the first that does not leave them out. Undefined when there is none of either. */
export function settledPoints(sections: readonly BriefingSection[]): SettledPoints | undefined {
  const points = sections.flatMap(settledIn);
  if (points.length === 0) return undefined;
  for (const section of sections) for (const block of section.blocks) if (block.type === 'rows' && block.kind === 'progress' && !block.settings.withoutSettled) return { blockId: block.id, points };
  return undefined;
}

const settledIn = (section: BriefingSection): SettledPoint[] => section.blocks.flatMap((block) => (block.type === 'rows' && block.kind === 'stickingPoints'
  ? block.rows.filter((row) => row.values['status'] === 'agreed' && !isEmptyText(row.texts['issue'])).map((row) => ({ row, block, heading: section.heading }))
  : []));
