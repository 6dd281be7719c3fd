import { MARKING_SCHEMES } from './marking-levels';

/** The place of a marking in each scheme that writes it so, by the scheme's id; 0 is the lowest level. "SECRET" stands in two schemes. */
export type MarkingRanks = ReadonlyMap<string, number>;

/**
 * Recognises a marking by its level: "SECRET", "(S//NF)", "Official-Sensitive", "TLP:AMBER+STRICT". Caveats after `//`, a dash, a
 * comma or, in capitals, a space are left aside. Anything else is free text and has no rank.
 */
export function markingRanks(text: string): MarkingRanks {
  const typed = plain(text);
  const written = typed.toUpperCase();
  const ranks = new Map<string, number>();
  let longest = 0;
  for (const { scheme, rank, form } of FORMS) {
    if (form.length < longest || !written.startsWith(form) || !endsThere(typed.slice(form.length), form, typed === written)) continue;
    if (form.length > longest) { ranks.clear(); longest = form.length; }
    ranks.set(scheme, rank);
  }
  return ranks;
}

const FORMS = MARKING_SCHEMES.flatMap(({ id, levels }) => levels.flatMap(({ banner, also }, rank) => [banner, ...also].map((form) => ({ scheme: id, rank, form }))));

/** Without accents, brackets around it, and runs of white space. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim().replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');

/** Whether a level is all that stands there, or what follows it are caveats. A single letter is a level only by itself or before `//`. */
function endsThere(rest: string, form: string, inCapitals: boolean): boolean {
  if (rest === '' || /^ ?\/\//.test(rest)) return true;
  if (form.length < 3) return false;
  return /^(?:,| [-–—] | ?[–—])/.test(rest) || (inCapitals && /^[ ;[(]/.test(rest));
}
