const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const EAST_ASIAN = new Set(['ja', 'ko', 'zh', 'yue']);

/** Whether a language is written from right to left. */
export function isRightToLeft(languageTag: string): boolean {
  return RIGHT_TO_LEFT.has(primarySubtag(languageTag));
}

/** The attributes of `w:lang` for a language: which of them applies depends on its script (ECMA-376 part 1, 17.3.2.20). */
export function languageAttributes(languageTag: string): Readonly<Record<string, string>> {
  if (isRightToLeft(languageTag)) return { 'w:bidi': languageTag };
  return EAST_ASIAN.has(primarySubtag(languageTag)) ? { 'w:eastAsia': languageTag } : { 'w:val': languageTag };
}

/** The same for defaults, which name a language for every script class: the document's own where it belongs, common ones elsewhere. */
export function defaultLanguageAttributes(languageTag: string): Readonly<Record<string, string>> {
  return { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA', ...languageAttributes(languageTag) };
}

const primarySubtag = (languageTag: string): string => (languageTag.split('-')[0] ?? '').toLowerCase();
