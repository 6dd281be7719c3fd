import type { SectionKind } from './section';

/** The names of the section kinds. */
export const SECTION_KIND_WORDS: Readonly<Record<SectionKind, string>> = {
  bottomLine: 'Bottom line', recommendation: 'Recommendation', background: 'Background', progress: 'Progress', stickingPoints: 'Sticking points', options: 'Options', enforcementOptions: 'Enforcement options', verification: 'Verification', risks: 'Risks', timeline: 'Timeline', nextSteps: 'Next steps', talkingPoints: 'Talking points', objective: 'Objective', attendees: 'Attendees', situation: 'Situation', clearance: 'Clearance', sources: 'Sources', freeText: 'Free text',
};
