import type { Briefing } from '../../../shared/model/briefing';
import { threeWayTalks } from '../../../resources/samples/src/three-way-talks';

/** The sample on three-way talks, as it opens. */
export const sampleBriefing = (): Briefing => threeWayTalks().briefing;
