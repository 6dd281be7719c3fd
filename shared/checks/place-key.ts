import type { Place } from './finding';

/** What tells one place in the text from another, for the key of a finding. */
export const placeKey = ({ sectionId, blockId, rowId, field }: Place): string => [rowId ?? blockId ?? sectionId, field].filter((part) => part !== undefined).join(':');
