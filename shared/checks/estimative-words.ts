// Words of likelihood in English, Ukrainian and Russian, as patterns over one sentence. No word of one language is a word of another here, so all are tried on every sentence.

/** Whole words or phrases, in any case; a blank stands for any white space. */
const words = (...phrases: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${phrases.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}'’-])`, 'iu');

/**
 * Words that leave the likelihood open, in the order in which they are told. Left out: "May", the month; what cannot be ("could not",
 * "не може", "не может"); the noun "might"; and "if possible" in Ukrainian and Russian ("якщо можливо", "насколько возможно").
 */
const VAGUE: readonly RegExp[] = [
  /(?<![\p{L}\p{N}'’-])may(?![\p{L}\p{N}'’-])/u,
  words('(?<!\\b(?:the|military|its|their|economic|armed|with all) )might'),
  words('could(?!n[’\']t| not)'),
  words('possibly'),
  words('(?<!(?<!\\p{L})(?:якщо|наскільки|як|де|коли|не) )можливо', '(?<!(?<!\\p{L})не )(?:може|можуть)', '(?<!(?<!\\p{L})не )(?:міг|могла|могло|могли) би?', 'не виключено'),
  words('(?<!(?<!\\p{L})(?:если|насколько|как|где|когда) )возможно', '(?<!(?<!\\p{L})не )(?:может|могут)', '(?<!(?<!\\p{L})не )(?:мог|могла|могло|могли) бы', 'не исключено'),
];

/** What opens a question inside a sentence ("whether all sides could accept it is not known") or a condition; it reaches to the next comma, dash or colon. */
const ASKS = words('whether', 'how', 'what', 'why', 'if', 'unless', 'чи', 'як', 'чому', 'якщо', 'ли', 'как', 'почему', 'если');
const asked = (sentence: string, at: number): boolean => ASKS.test(sentence.slice(0, at).split(/[,;:—–]/u).at(-1) ?? '');

/** The first vague word of likelihood in a sentence, as it stands there. A question judges nothing, be it a part of a sentence. */
export function vagueWord(sentence: string): string | undefined {
  if (/\?["”’»)\]]*$/u.test(sentence)) return undefined;
  const found = VAGUE.flatMap((pattern) => [...sentence.matchAll(new RegExp(pattern, `${pattern.flags}g`))]).filter(({ index }) => !asked(sentence, index));
  return found.reduce<RegExpMatchArray | undefined>((first, match) => (first && (first.index ?? 0) <= match.index ? first : match), undefined)?.[0].replace(/\s+/g, ' ');
}

const LIKELIHOOD = words(
  'almost no chance', 'remote (?:chance|possibility|likelihood)', '(?:is|are|remains?) (?:very )?remote', '(?:roughly )?even (?:chance|odds)', 'realistic possibility',
  '(?:(?:very|highly|most|more|less) )?(?:un)?likely', '(?:highly )?(?:im)?probabl[ey]', '(?:almost|nearly) certain(?:ly)?',
  '(?:(?:дуже|вкрай|цілком|більш|менш) )?(?:мало)?[ій]мовірн(?:о|ий|а|е|і)', 'навряд чи', 'майже (?:напевно|точно)', 'реальна можливість',
  '(?:(?:весьма|очень|крайне|вполне|более|менее) )?(?:мало)?вероятн(?:о|а|ы|ый|ая|ое|ые)', 'скорее всего', 'вряд ли', 'почти наверняка', 'реальная возможность',
);

/** The first word or phrase of likelihood in a sentence. */
export const likelihoodTerm = (sentence: string): string | undefined => LIKELIHOOD.exec(sentence)?.[0].replace(/\s+/g, ' ');

const CONFIDENCE = words(
  '(?:very )?(?:high|moderate|medium|low) (?:level of |degree of )?(?:analytic(?:al)? )?confidence', '(?:high|moderate|medium|low)-confidence', 'confidence (?:level )?(?:is|remains) (?:high|moderate|medium|low)',
  '(?:висок|середн|помірн|низьк)\\p{L}+ (?:(?:рів|ступ)\\p{L}+ )?[ву]певненост\\p{L}+', '(?:висок|середн|помірн|низьк)\\p{L}+ [ву]певненіст\\p{L}+',
  '(?:высок|средн|умеренн|низк)\\p{L}+ (?:(?:степен|уровн)\\p{L}+ )?уверенност\\p{L}+',
);

/** The first level of confidence that a sentence names: "high confidence", "високий рівень впевненості", "высокая степень уверенности". */
export const confidenceLevel = (sentence: string): string | undefined => CONFIDENCE.exec(sentence)?.[0].replace(/\s+/g, ' ');
