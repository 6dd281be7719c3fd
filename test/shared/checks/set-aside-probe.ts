import { expect } from 'vitest';
import { checkBriefing } from '../../../shared/checks';
import type { Briefing } from '../../../shared/model/briefing';

/** Sets every second finding aside and expects the report to be the same but for them. */
export function setAsideProbe(briefing: Briefing): void {
  const clear = { ...briefing, setAside: [] };
  const all = checkBriefing(clear).findings;
  const aside = all.filter((_, index) => index % 2 === 0);
  const report = checkBriefing({ ...clear, setAside: aside.map((finding) => ({ finding: finding.key, reason: 'Known' })) });
  expect(report.findings).toEqual(all.filter((_, index) => index % 2 === 1));
  expect(report.setAside.map((entry) => entry.finding)).toEqual(aside);
}
