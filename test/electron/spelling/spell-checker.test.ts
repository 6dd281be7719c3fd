import { rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSpellChecker, type SpellChecker } from '../../../electron/spelling/spell-checker';
import { threeWayTalks } from '../../../resources/samples/src/three-way-talks';
import { briefingTexts } from '../../../shared/export/briefing-texts';
import type { Briefing } from '../../../shared/model/briefing';
import { acceptedWords, namesOf } from '../../../shared/spelling/accepted-words';
import type { Dictionary } from '../../../shared/spelling/dictionaries';
import { judgeWord } from '../../../shared/spelling/judge-word';
import { wordsToCheck } from '../../../shared/spelling/words';
import { createDictionaryFolder } from '../../support/dictionaries';

let folder: string;
let remove: () => void;
let checker: SpellChecker;
beforeAll(() => { ({ folder, remove } = createDictionaryFolder()); checker = createSpellChecker(folder); });
afterAll(() => remove());

/** The wrong words of a text, as the editor would mark them. */
async function wrongIn(text: string, dictionary: Dictionary): Promise<string[]> {
  const known = new Map<string, boolean>();
  const words = wordsToCheck(text, dictionary);
  const unknown = words.flatMap((word) => judgeWord(word, () => undefined).unknown);
  const wrong = new Set(await checker.check(dictionary, unknown));
  for (const form of unknown) known.set(form, !wrong.has(form));
  return words.flatMap((word) => judgeWord(word, (form) => known.get(form)).wrong.map(({ from, to }) => text.slice(from, to)));
}

describe('the dictionaries', () => {
  it.each<[Dictionary, string, string[]]>([
    ['en-GB', 'We recieve the goverment’s well-knwon offer; don’t organise it, naïve as the café is. Teh demarche, socio-economic de facto.', ['recieve', 'goverment’s', 'knwon', 'Teh', 'socio']],
    ['en-GB', 'The colour of an aluminium programme, co\u00adoper\u00adation and ﬁnance.', []],
    ['en-GB', 'Kyiv’s cyber roadmaps, the whistleblower, vis-à-vis.', []],
    ['en-US', 'The colour of a program to organize.', ['colour']],
    ['uk', 'Сторони провели переговори в Києві; п’ять і п\'ять, зустрич і превіт, рoзмова, північно-східний.', ['зустрич', 'превіт', 'рoзмова']],
    ['uk', 'За́мок, державний устрі\u0301й, під’їзд і підʼїзд. Meeting, NATO.', []],
    ['ru', 'Стороны провели перегаворы; ещё и еще, трёхсторонний, северо-восточный, за\u0301мок, и др. вопросы.', ['перегаворы']],
  ])('%s: %s', async (dictionary, text, expected) => expect(await wrongIn(text, dictionary)).toEqual(expected));

  it.each<[Dictionary, string, string]>([
    ['en-GB', 'recieve', 'receive'], ['en-GB', 'goverment', 'government'], ['en-GB', 'dont', "don't"], ['en-GB', 'Recieve', 'Receive'], ['en-GB', 'teh', 'the'],
    ['uk', 'превіт', 'привіт'], ['uk', 'рoзмова', 'розмова'], ['uk', 'переговри', 'переговори'], ['ru', 'превет', 'привет'], ['ru', 'перегаворы', 'переговоры'],
  ])('%s suggests for %s first %s', async (dictionary, wrong, right) => {
    const suggestions = await checker.suggest(dictionary, wrong);
    expect(suggestions?.[0]).toBe(right);
    expect(suggestions!.length).toBeLessThanOrEqual(5);
  });

  it('finds nothing wrong in the sample but names', async () => {
    const { briefing } = threeWayTalks();
    expect([...new Set(await wrongInBriefing(briefing))]).toEqual([]);
  });

  it('is missing when a file is not there or is cut off', async () => {
    const { folder: broken, remove: removeBroken } = createDictionaryFolder();
    try {
      rmSync(path.join(broken, 'ru.dic'));
      truncateSync(path.join(broken, 'en-US.dic'), 0);
      const other = createSpellChecker(broken);
      expect(await other.check('ru', ['привет'])).toBeNull();
      expect(await other.check('en-US', ['agreement'])).toBeNull();
      expect(await other.suggest('ru', 'превет')).toBeNull();
      expect(await other.check('en-GB', ['agreement', 'agreemant'])).toEqual(['agreemant']);
    } finally {
      removeBroken();
    }
  });
});

async function wrongInBriefing(briefing: Briefing): Promise<string[]> {
  const accepted = acceptedWords(namesOf(briefing));
  const wrong: string[] = [];
  const { body, footnotes } = briefingTexts(briefing);
  for (const text of [...body.map((one) => one.text), ...footnotes]) wrong.push(...(await wrongIn(text, 'en-GB')).filter((word) => !accepted.has(word)));
  return wrong;
}
