// The fake desk of the page for looking: every built-in template, some recents, and a briefing with something of everything.
import type { Recent } from '../../../shared/ipc/briefing-channels';
import { createFakeDesk } from './fake-desk';
import { sampleBriefing } from './sample-briefing';
import { builtInTemplates } from './templates';

const hour = 3_600_000;
const recent = (id: string, title: string, kind: Recent['kind'], marking: string, age: number, missing = false): Recent => ({ id, name: `${title.split(':')[0]}.briefing`, title, kind, marking, folder: 'S:\\Policy\\Eastern Europe\\Talks', changedAt: Date.now() - age, missing });

const asked = new URL(location.href).searchParams;
const recents = asked.has('empty') ? [] : [
  recent('r1', 'Three-way talks after Geneva: verification and sequencing', 'negotiationBriefing', 'UNCLASSIFIED', 0.4 * hour),
  recent('r2', 'Response to the budget committee', 'decisionMemo', '', 20 * hour),
  recent('r3', 'Visit of the delegation', 'meetingBrief', 'UNCLASSIFIED', 80 * hour, true),
  recent('r4', 'Weekly situation update', 'situationUpdate', '', 200 * hour),
];
const fake = createFakeDesk({
  settings: { firstRunDone: !asked.has('first'), theme: (asked.get('theme') as 'light' | 'dark' | null) ?? 'light', ...(asked.has('tab') ? { inspectorTab: asked.get('tab') ?? '' } : {}) },
  ...builtInTemplates(),
  recents,
  sample: sampleBriefing(),
  ...(asked.get('page') === 'briefing' ? { initial: sampleBriefing() } : {}),
  readOnly: asked.has('readonly'),
  recovered: asked.has('recovered'),
});
Object.assign(window, { desk: fake });
