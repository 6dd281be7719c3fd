import type { Briefing } from '../model/briefing';
import type { BriefingSection } from '../model/section';
import type { Finding, FindingKind, Place } from './finding';

/** Everything of a briefing but its sections. */
export type BriefingData = Omit<Briefing, 'sections'>;

/** What a rule has found, before its own name and kind are added. `of` is what tells this finding from the rule's others. */
export interface Found {
  readonly of: string;
  readonly message: string;
  readonly place: Place;
}

interface RuleBase {
  /** The rule's name, which begins the key of each of its findings: never change it. */
  readonly id: string;
  readonly kind: FindingKind;
  /** The head of the group: "Owner missing". */
  readonly title: string;
  /** What is counted: one "risk", several "risks". */
  readonly unit: { readonly one: string; readonly many: string };
}

/** A rule that looks at one section at a time, so that only the sections that changed are looked at again. */
export interface SectionRule extends RuleBase {
  readonly scope: 'section';
  /** What it reads beside the section; a change there means that every section is looked at again. */
  readonly reads: readonly (keyof BriefingData)[];
  readonly find: (section: BriefingSection, data: BriefingData) => readonly Found[];
}

/** A rule that needs the whole briefing. What it works out of one section it keeps by that section (memo-by-section.ts). */
export interface BriefingRule extends RuleBase {
  readonly scope: 'briefing';
  readonly find: (briefing: Briefing) => readonly Found[];
}

export type Rule = SectionRule | BriefingRule;

const KEY_LENGTH = 200;

/** A finding of a rule, with its key. */
export const toFinding = (rule: Rule, found: Found): Finding => ({ rule: rule.id, kind: rule.kind, message: found.message, place: found.place, key: `${rule.id}:${found.of}`.slice(0, KEY_LENGTH) });

/** Everything that one rule finds in a briefing, each key once. */
export function runRule(rule: Rule, briefing: Briefing): Finding[] {
  const found = rule.scope === 'briefing' ? rule.find(briefing) : briefing.sections.flatMap((section) => findInSection(rule, section, briefing));
  const seen = new Set<string>();
  return found.map((entry) => toFinding(rule, entry)).filter((finding) => !seen.has(finding.key) && seen.add(finding.key));
}

interface Kept { readonly read: readonly unknown[]; readonly found: readonly Found[] }
const keptByRule = new WeakMap<SectionRule, WeakMap<BriefingSection, Kept>>();

/** A section is immutable: as long as it is the same object, and what the rule reads beside it is too, what was found in it holds. */
function findInSection(rule: SectionRule, section: BriefingSection, data: BriefingData): readonly Found[] {
  let bySection = keptByRule.get(rule);
  if (!bySection) keptByRule.set(rule, bySection = new WeakMap());
  const read = rule.reads.map((name) => data[name]);
  const kept = bySection.get(section);
  if (kept && read.every((value, index) => value === kept.read[index])) return kept.found;
  const found = rule.find(section, data);
  bySection.set(section, { read, found });
  return found;
}
