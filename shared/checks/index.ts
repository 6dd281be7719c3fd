// Gaps and suggestions, for readers outside this folder.
export { type AcronymUse, acronymUses } from './acronym-uses';
export { isCaseOfName, isInCyrillic } from './cyrillic-forms';
export { type NameInText, namesInText } from './names-in-text';
export { type NameVariants, nameVariants } from './name-variants';
export { type SpellingUse, spellingUses } from './spellings';
export * from './check-briefing';
export * from './finding';
export { RULES } from './rules/index';
export { type BriefingRule, type Rule, runRule, type SectionRule } from './rule';
