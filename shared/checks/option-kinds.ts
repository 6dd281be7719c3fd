import { isBaselineRow } from '../model/row-kinds/baseline';
import type { BriefingSection } from '../model/section';
import { type PlacedRow, rowsOfKind, valueOf } from './placed-rows';

/** Whether an option is the state of things as they are. */
export const isBaseline = ({ row, block }: PlacedRow): boolean => isBaselineRow(block.kind, row.values);

/** Whether we prefer an option or think it possible. */
export const isOurWay = ({ row }: PlacedRow): boolean => ['preferred', 'possible'].includes(valueOf(row, 'ourView') ?? '');

/** The options of a section, of whatever kind. */
export const optionRows = (section: BriefingSection): readonly PlacedRow[] => [...rowsOfKind(section, 'enforcementOptions'), ...rowsOfKind(section, 'options')];

/** The options of a section that someone chooses among: those that are meant to enforce and those of a decision, not ways of verifying. */
export const choiceRows = (section: BriefingSection): readonly PlacedRow[] => [...enforcementRows(section), ...rowsOfKind(section, 'options').filter((placed) => !isBaseline(placed))];

/** The options of a section that are meant to enforce: of that kind, or of none; in a section on verification an option of no kind verifies. */
export const enforcementRows = (section: BriefingSection): readonly PlacedRow[] =>
  rowsOfKind(section, 'enforcementOptions').filter((placed) => !isBaseline(placed) && kindOf(section, placed) === 'enforcement');

/** The options of a section that are meant to find out whether a commitment is kept. */
export const verificationRows = (section: BriefingSection): readonly PlacedRow[] =>
  rowsOfKind(section, 'enforcementOptions').filter((placed) => !isBaseline(placed) && kindOf(section, placed) === 'verification');

const kindOf = (section: BriefingSection, { row }: PlacedRow): string => valueOf(row, 'optionKind') ?? (section.kind === 'verification' ? 'verification' : 'enforcement');
