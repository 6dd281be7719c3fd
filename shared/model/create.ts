import { FORMAT_VERSION, type Briefing } from './briefing';
import type { IdSource } from './create-id';
import { createId } from './create-id';
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from './house-style';
import { type BriefingKind, emptyMetadata } from './metadata';
import type { Row } from './rows';

/** A briefing without sections. */
export function createBriefing(kind: BriefingKind, options: { readonly language?: string; readonly houseStyle?: HouseStyle; readonly ids?: IdSource } = {}): Briefing {
  return {
    formatVersion: FORMAT_VERSION, id: (options.ids ?? createId)(), metadata: emptyMetadata(kind, options.language ?? 'en-GB'), houseStyle: options.houseStyle ?? DEFAULT_HOUSE_STYLE,
    parties: [], sections: [], attachments: [], sources: [], acronyms: [], names: [], fieldValues: {}, media: [], setAside: [],
  };
}

/** A row with nothing in it. */
export const createRow = (ids: IdSource = createId): Row => ({ id: ids(), texts: {}, values: {}, lists: {} });
