// Gaps and suggestions, for readers outside this folder.
export * from './check-briefing';
export * from './finding';
export { RULES } from './rules/index';
export { type BriefingRule, type Rule, runRule, type SectionRule } from './rule';
