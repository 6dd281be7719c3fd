import type { Briefing } from '../../../shared/model';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';

/** The numbers of the headings of a briefing as they print. */
export const printedNumbers = (briefing: Briefing): readonly string[] => briefingToPrint(briefing).blocks.flatMap((block) => (block.type === 'heading' && block.number !== undefined ? [block.number] : []));
