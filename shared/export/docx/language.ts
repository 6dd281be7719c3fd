const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const EAST_ASIAN = new Set(['ja', 'ko', 'zh', 'yue']);

/** Whether a language is written from right to left. */
export function isRightToLeft(languageTag: string): boolean {
  return RIGHT_TO_LEFT.has(primarySubtag(languageTag));
}

/** The attributes of `w:lang` for a language: which of them applies depends on its script. ECMA-376 part 1, 17.3.2.20. */
export function languageProperties(languageTag: string): { readonly value: string } | { readonly bidirectional: string } | { readonly eastAsia: string } {
  if (isRightToLeft(languageTag)) return { bidirectional: languageTag };
  return EAST_ASIAN.has(primarySubtag(languageTag)) ? { eastAsia: languageTag } : { value: languageTag };
}

/** The languages of a document's text in all three script classes, for defaults: the document's own where it belongs, common ones elsewhere. */
export function documentLanguages(languageTag: string): { readonly value: string; readonly eastAsia: string; readonly bidirectional: string } {
  return { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA', ...languageProperties(languageTag) };
}

const primarySubtag = (languageTag: string): string => (languageTag.split('-')[0] ?? '').toLowerCase();
