/** The verbs that ask for responses of their own, in English, Ukrainian and Russian; the one that comes first in the text counts. */
const VERBS: Readonly<Record<string, RegExp>> = {
  approve: /(?<!\p{L})(approv(e|es|ed|ing)|endors(e|es|ed|ing)|authori[sz](e|es|ed|ing)|затверд\p{L}+|схвал\p{L}+|утверд\p{L}+|одобр\p{L}+)(?!\p{L})/iu,
  agree: /(?<!\p{L})(agree|agrees|agreed|agreeing|погод(ити|ите|ься|ились|итися|жу)\p{L}*|погодьте(ся)?|узгод(ити|ьте|или)|согласи\p{L}*|согласова(ть|ли)|согласуйте)(?!\p{L})/iu,
  note: /(?<!\p{L})(note|notes|noted|noting|(взяти|узяти|взяли|візьм\p{L}+|прийняти|прийміть) до відома|(принять|приняли|прим\p{L}+) к сведению)(?!\p{L})/iu,
  sign: /(?<!\p{L})(sign|signs|signed|signing|підпи(сати|шіть|сали|шете)|подпи(сать|шите|сали))(?!\p{L})/iu,
  choose: /(?<!\p{L})(choose|chooses|chose|choosing|select|selects|selected|pick|обрати|оберіть|вибрати|виберіть|выбрать|выберите|избрать)(?!\p{L})/iu,
};

/** The verb that the response words of a recommendation follow: the first one in its text ("That you agree …"), else approve. */
export function responseVerb(text: string): string {
  const found = Object.entries(VERBS).flatMap(([verb, pattern]) => { const at = text.search(pattern); return at === -1 ? [] : [{ verb, at }]; });
  return found.sort((a, b) => a.at - b.at)[0]?.verb ?? 'approve';
}

/** The letters that a text names its options by ("option A or option B"), from the first on without a gap; undefined when it names fewer than two. */
export function optionLetters(text: string): readonly string[] | undefined {
  for (const alphabet of ['ABCDEFGH', 'АБВГДЕЖЗ']) {
    const named = new Set([...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}])/gu)].map(([letter]) => letter));
    const missing = [...alphabet].findIndex((letter) => !named.has(letter));
    const letters = missing === -1 ? [...alphabet] : [...alphabet].slice(0, missing);
    if (letters.length >= 2) return letters;
  }
  return undefined;
}

/** Response words with the letters that the text names in the place of "A / B / C". */
export function responseWordsFor(words: string, text: string): string {
  const parts = words.split(' / ');
  const letters = optionLetters(text);
  const given = parts.filter((part) => [...part].length === 1);
  return letters && given.length > 0 ? [...letters, ...parts.slice(given.length)].join(' / ') : words;
}
