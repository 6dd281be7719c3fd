// Everything of a briefing but its sections, kept in the state of the root node, so that one undo history covers it.
import { $getRoot, $getState, createState, type LexicalEditor } from 'lexical';
import { type Briefing, createBriefing } from '../../../shared/model';

/** A briefing without its sections. */
export type BriefingData = Omit<Briefing, 'sections'>;

const { sections: _none, ...NOTHING_YET } = createBriefing('blank', { ids: () => 'none' });
/** Where the root node keeps it. */
export const dataState = createState('briefing', { parse: (value): BriefingData => (typeof value === 'object' && value !== null ? value as BriefingData : NOTHING_YET), isEqual: (a, b) => a === b });

/** The briefing's data; inside an update or a read. */
export const $getBriefingData = (): BriefingData => $getState($getRoot(), dataState);

/** The briefing's data now, with what an update that is under way has changed. */
export const readBriefingData = (editor: LexicalEditor): BriefingData => editor.read('pending', $getBriefingData);
