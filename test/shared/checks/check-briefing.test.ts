import { describe, expect, it } from 'vitest';
import { checkBriefing, RULES, type SectionRule } from '../../../shared/checks';
import type { BriefingSection } from '../../../shared/model/section';
import { briefing, enforcementOptionsBlock, field, issue, option, p, progressBlock, risk, risksBlock, section, stickingPointsBlock, topic } from '../../builders';

const threeRisks = () => briefing({ kind: 'decisionMemo' },
  section('background', p('With ', field('party.a'))),
  section('risks', risksBlock(risk({ mayHappen: 'One' }), risk({ mayHappen: 'Two' }), risk({ mayHappen: 'Three', response: 'treat', owner: 'Desk' }))),
);

describe('checkBriefing', () => {
  it('groups findings into one line for each rule, gaps first', () => {
    expect(checkBriefing(threeRisks()).groups.map((group) => [group.kind, group.line])).toEqual([
      ['gap', 'Sender missing: 1 memo'], ['gap', 'Date of the decision missing: 1 date'], ['gap', 'Field not filled in: 1 field'], ['gap', 'Owner missing: 2 risks'], ['suggestion', 'Treated without a dated action: 1 risk'],
    ]);
  });

  it('lists the findings in the order of the groups', () => {
    const report = checkBriefing(threeRisks());
    expect(report.findings).toEqual(report.groups.flatMap((group) => group.findings));
    expect(report.groups.map((group) => group.count)).toEqual(report.groups.map((group) => group.findings.length));
  });

  it('leaves out what was set aside, and tells it with its reason', () => {
    const content = threeRisks();
    const key = checkBriefing(content).groups.find((group) => group.rule === 'riskWithoutOwner')!.findings[0]!.key;
    const report = checkBriefing({ ...content, setAside: [{ finding: key, reason: 'The owner is named on Monday' }, { finding: 'riskWithoutOwner:gone', reason: 'Old' }] });
    expect(report.groups.find((group) => group.rule === 'riskWithoutOwner')!.line).toBe('Owner missing: 1 risk');
    expect(report.setAside).toEqual([{ finding: expect.objectContaining({ key }), reason: 'The owner is named on Monday' }]);
  });

  it('keeps the key of a finding when other things change', () => {
    const content = threeRisks();
    const keys = (of: typeof content): string[] => checkBriefing(of).groups.find((group) => group.rule === 'riskWithoutOwner')!.findings.map((finding) => finding.key);
    const moved = { ...content, sections: [section('freeText', p('New')), ...[...content.sections].reverse()] };
    expect(keys(moved)).toEqual(keys(content));
  });

  it('finds nothing in a briefing without sections that asks for nothing', () => {
    expect(checkBriefing(briefing({ metadata: { kind: 'blank' } })).findings).toEqual([]);
  });

  it('looks again only at the sections that changed', () => {
    const looked: string[] = [];
    const rule: SectionRule = { id: 'probe', kind: 'gap', scope: 'section', reads: ['parties'], title: 'Probe', unit: { one: 'x', many: 'xs' }, find: ({ id }) => { looked.push(id); return []; } };
    const content = briefing(section('background', p('One')), section('risks', p('Two')));
    const [first, second] = content.sections as [typeof content.sections[0], typeof content.sections[0]];
    checkBriefing(content, [rule]);
    checkBriefing({ ...content, metadata: { ...content.metadata, subject: 'Changed' } }, [rule]);
    expect(looked).toEqual([first.id, second.id]);
    looked.length = 0;
    checkBriefing({ ...content, sections: [first, { ...second }] }, [rule]);
    expect(looked).toEqual([second.id]);
    looked.length = 0;
    checkBriefing({ ...content, parties: [] }, [rule]);
    expect(looked).toEqual([first.id, second.id]);
  });

  it('reads no section that did not change, whatever rule it is', () => {
    const read: string[] = [];
    const watched = (made: BriefingSection): BriefingSection => new Proxy(made, { get: (target, name: keyof BriefingSection) => { if (name === 'blocks') read.push(target.id); return target[name]; } });
    const sections = [section('freeText', p('The OSCE may leave Kiev. We say with high confidence that it is likely.')), section('risks', risksBlock(risk({ mayHappen: 'Kyiv waits' }))), section('progress', progressBlock(topic({ topic: 'Access', textState: 'clean' }))), section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access', bracketedText: '[' }))), section('enforcementOptions', enforcementOptionsBlock(option({ option: 'Force', ourView: 'preferred' })))].map(watched);
    const content = { ...briefing({ metadata: { likelihoodScale: 'icd203', date: '2026-03-14' } }), names: [{ id: 'n1', preferred: 'Kyiv', variants: ['Kiev'] }], sections };
    checkBriefing(content);
    expect(new Set(read)).toEqual(new Set(sections.map(({ id }) => id)));
    read.length = 0;
    const changed = watched({ ...content.sections[1]! });
    read.length = 0;
    checkBriefing({ ...content, sections: content.sections.map((made, at) => (at === 1 ? changed : made)) });
    expect([...new Set(read)]).toEqual([changed.id]);
  });

  it('says the same whether sections were looked at before or not', () => {
    const content = threeRisks();
    checkBriefing(content);
    const changed = { ...content, fieldValues: { 'party.a': 'Kyiv' }, metadata: { ...content.metadata, kind: 'informationMemo' as const, from: 'The desk' } };
    expect(checkBriefing(changed)).toEqual(checkBriefing(structuredClone(changed)));
    expect(checkBriefing(changed).groups.map((group) => group.rule)).toEqual(['riskWithoutOwner', 'treatWithoutDatedAction']);
  });
});

describe('RULES', () => {
  it('has each id once, short enough for a key', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThan(40);
  });
});
