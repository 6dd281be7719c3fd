import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { threeWayTalks } from '../../../resources/samples/src/three-way-talks';
import { checkBriefing } from '../../../shared/checks';

const golden = fileURLToPath(new URL('../../golden/checks/three-way-talks.json', import.meta.url));

/** The report as a reader of the golden file wants it: lines, and below each what was found in which section. */
function readable(): string {
  const { briefing } = threeWayTalks();
  const headings = new Map(briefing.sections.map((section) => [section.id, section.heading]));
  const groups = checkBriefing(briefing).groups.map((group) => ({
    kind: group.kind, line: group.line,
    findings: group.findings.map(({ key, place, message }) => ({ key, section: headings.get(place.sectionId ?? '') ?? 'memo block', field: place.field, message })),
  }));
  return `${JSON.stringify(groups, null, 2)}\n`;
}

describe('checkBriefing on the sample three-way-talks', () => {
  it('says what the source does not: no body, no trigger, no owner, no date', () => {
    if (process.env['BRIEFING_DESK_UPDATE_GOLDEN'] === '1') writeFileSync(golden, readable());
    expect(readable()).toBe(readFileSync(golden, 'utf8'));
  });

  it('misses none of the three options, and no risk', () => {
    const lines = checkBriefing(threeWayTalks().briefing).groups.filter((group) => group.kind === 'gap').map((group) => group.line);
    expect(lines).toEqual(['Sender missing: 1 memo', 'Field not filled in: 1 field', 'Source or date of a red line missing: 1 red line', 'Responsible body missing: 3 options', 'Trigger missing: 3 options', 'Detection method missing: 1 option', 'Owner missing: 5 risks']);
  });
});
