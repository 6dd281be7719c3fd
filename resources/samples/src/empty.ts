// A briefing with nothing in it: no subject, no section.
import { createBriefing } from '../../../shared/model/create';
import { createWriting, type SampleContent } from './writing';

/** The empty briefing. */
export const empty = (): SampleContent => ({ briefing: createBriefing('blank', { ids: createWriting('e').id }), media: new Map() });
