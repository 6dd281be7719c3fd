import type { Briefing } from '../model/briefing';
import type { Finding, FindingKind } from './finding';
import { RULES } from './rules/index';
import { type Rule, runRule } from './rule';

/** The findings of one rule, as one line of the panel: "Owner missing: 6 risks". */
export interface FindingGroup {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly line: string;
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** What the rules say of a briefing. */
export interface CheckReport {
  /** Gaps first, then suggestions, each in the order of the rules and of the text; what is set aside is not among them. */
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** What the user set aside and would otherwise be found, with the reason. */
  readonly setAside: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** Runs every rule over a briefing. Sections that are the same objects as at the last run are not looked at again. */
export function checkBriefing(briefing: Briefing, rules: readonly Rule[] = RULES): CheckReport {
  const reasons = new Map(briefing.setAside.map((entry) => [entry.finding, entry.reason]));
  const groups: FindingGroup[] = [];
  const setAside: { finding: Finding; reason: string }[] = [];
  for (const rule of [...rules.filter((entry) => entry.kind === 'gap'), ...rules.filter((entry) => entry.kind === 'suggestion')]) {
    const findings: Finding[] = [];
    for (const finding of runRule(rule, briefing)) {
      const reason = reasons.get(finding.key);
      if (reason === undefined) findings.push(finding);
      else setAside.push({ finding, reason });
    }
    if (findings.length > 0) groups.push({ rule: rule.id, kind: rule.kind, line: groupLine(rule, findings.length), count: findings.length, findings });
  }
  return { findings: groups.flatMap((group) => group.findings), groups, setAside };
}

/** One line for a group: its title and how many there are. */
export const groupLine = (rule: Pick<Rule, 'title' | 'unit'>, count: number): string => `${rule.title}: ${count} ${count === 1 ? rule.unit.one : rule.unit.many}`;
