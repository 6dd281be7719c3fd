import { describe, expect, it } from 'vitest';
import { NAME_SPELT_IN_TWO_WAYS } from '../../../shared/checks/rules/name-spelt-in-two-ways';
import { acronymUses, nameVariants, spellingUses } from '../../../shared/checks';
import type { Briefing, NameEntry } from '../../../shared/model/briefing';
import { briefing, figure, heading, issue, note, p, risk, risksBlock, section, stickingPointsBlock, table } from '../../builders';

describe('acronymUses', () => {
  it('counts acronyms in prose, rows, notes and captions, and takes the expansion from wherever it stands', () => {
    const { sections } = briefing(
      section('background', heading(1, 'What the OSCE says'), p('The OSCE met.', note('See the EU.')), figure({ caption: 'Posts of the OSCE' }), table([['UN'], ['The Organization for Security and Co-operation in Europe (OSCE)']])),
      section('risks', risksBlock(risk({ mayHappen: 'the EU (European Union) leaves', earlySign: 'WFP convoys stop' }))),
    );
    expect(acronymUses(sections).map(({ short, count, expanded, long }) => [short, count, expanded, long])).toEqual([
      ['OSCE', 4, false, 'Organization for Security and Co-operation in Europe'], ['EU', 2, false, 'European Union'], ['UN', 1, false, undefined], ['WFP', 1, false, undefined],
    ]);
  });

  it('knows how Ukrainian and Russian papers bring in a short name', () => {
    const uses = (text: string) => acronymUses(briefing(section('background', p(text))).sections).map(({ short, expanded, long }) => [short, expanded, long]);
    expect(uses('Організація Об’єднаних Націй (далі – ООН) запросила сторони.')).toEqual([['ООН', true, 'Організація Об’єднаних Націй']]);
    expect(uses('Министерство иностранных дел (далее — «МИД») согласно.')).toEqual([['МИД', true, 'Министерство иностранных дел']]);
    expect(uses('Сторони (а далі – ООН) прийшли.')).toEqual([['ООН', false, undefined]]);
  });

  it('takes no marking of a row for one', () => {
    const { sections } = briefing(section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access of the UN', marking: 'SAMPLE only', 'assessed.moscow': 'Would trade', 'assessedMarking.moscow': 'SAMPLE' }))));
    expect(acronymUses(sections).map(({ short }) => short)).toEqual(['UN']);
  });
});

describe('spellingUses', () => {
  it('says how often each spelling stands in the text, and where first', () => {
    const content = briefing(section('background', p('Kiev, then Kyiv.'), p('Kyiv again, and Kyivans.')));
    const [first] = content.sections[0]!.blocks;
    expect(spellingUses({ id: 'n1', preferred: 'Kyiv', variants: ['Kiev', ''] }, content.sections).map(({ spelling, count, place }) => [spelling, count, place.blockId])).toEqual([['Kiev', 1, first!.id], ['Kyiv', 2, first!.id]]);
  });
});

describe('nameSpeltInTwoWays in Ukrainian and Russian', () => {
  const listing = (text: string, names: NameEntry[]): Briefing => ({ ...briefing(section('background', p(text))), names });
  const findings = (text: string, preferred: string, ...variants: string[]) => NAME_SPELT_IN_TWO_WAYS.find(listing(text, [{ id: 'name0001', preferred, variants }])).map(({ message, place }) => `${message} [${place?.words ?? ''}]`);

  it.each([
    ['В Одесі чекають. Порт Одесса мовчить.', 'Одеса', [], 'Одеса is also written Одесса. [Одесса]'],
    ['В Одесі чекають. Доїхали до Одесси.', 'Одеса', ['Одесса'], 'Одеса is also written Одесса. [Одесси]'],
    ['Зустріч із Зеленським. Слово Зеленского.', 'Зеленський', [], 'Зеленський is also written Зеленского. [Зеленского]'],
    ['Станція Лук’янівка, біля Лукянівки.', 'Лук\'янівка', [], 'Лук\'янівка is also written Лукянівки. [Лукянівки]'],
    ['У Києві й до Киева.', 'Київ', ['Киев'], 'Київ is also written Киев. [Киева]'],
    ['Сказал Горбачёв, ответили Горбачеву.', 'Горбачёв', [], 'Горбачёв is also written Горбачеву. [Горбачеву]'],
    ['Из России. Письмо для Росии.', 'Россия', [], 'Россия is also written Росии. [Росии]'],
  ])('finds one name in two spellings, whatever their endings: %s', (text, preferred, variants, message) => expect(findings(text, preferred, ...variants)).toEqual([message]));

  it.each([
    ['Місто Харків, до Харкова, у Харкові, над Харковом. Харківський суд.', 'Харків', ['Харьков']],
    ['Місто Харків, до Харкова.', 'Харків', ['Харков']],
    ['Місто Київ, від Києва, у Києві, пан Київський.', 'Київ', ['Киев']],
    ['Пан Петров, з паном Петровим, на Петровім, Петрову, пані Петрова, Петрової, Петровою, пан Петровський, Петренко.', 'Петров', []],
    ['Пан Зеленський, Зеленського, Зеленському, Зеленським, пані Зеленська, Зеленської, родина Зеленських.', 'Зеленський', ['Зеленский']],
    ['У Сирії, про Сирію, та Сирія, з Сирією. Росія, Росії, Росією.', 'Сирія', []],
    ['Станція Лук’янівка, Лук\'янівки і Лукʼянівку.', 'Лук’янівка', []],
    ['Наша Марина, з Мариною, і Маріна, з Маріною.', 'Марина', []],
    ['В Москве, из Москвы, под Москвой. Россия, России, Россией, россияне, Российская.', 'Россия', []],
    ['Пан Лавров, Лаврова, Лаврову, Лавровым, Лаврове, Лаврентий.', 'Лавров', []],
    ['У деревни Озера, в Озёрах нет воды.', 'Озера', []],
    ['Порт Одеса. Він каже: «Одесса велика».', 'Одеса', []],
    ['Іванна, донька Івана, з Іваном, Івану, Іванові, при Івані.', 'Іванна', []],
    ['Мар’янна, від Мар’яна, з Мар\'яном.', 'Мар’янна', []],
    ['Марианна, сестра Мариана, Мариану, с Марианом, о Мариане.', 'Марианна', []],
  ])('takes no ending and no other word for a spelling: %s', (text, preferred, variants) => expect(findings(text, preferred, ...variants)).toEqual([]));

  it('leaves a name alone that is listed on its own, and counts a name in every case', () => {
    const names = [{ id: 'name0001', preferred: 'Гавана', variants: [] }, { id: 'name0002', preferred: 'Гаванна', variants: [] }];
    expect(NAME_SPELT_IN_TWO_WAYS.find(listing('Гавана і село Гаванна.', names))).toEqual([]);
    expect(findings('Гавана і село Гаванна.', 'Гавана')).toHaveLength(1);
    expect(spellingUses({ id: 'name0003', preferred: 'Одеса', variants: [] }, briefing(section('background', p('Одеса, в Одесі, до Одеси, Одесит.'))).sections).map(({ spelling, count }) => [spelling, count])).toEqual([['Одеса', 3]]);
  });
});

describe('nameVariants', () => {
  const groups = (...texts: string[]) => nameVariants(briefing(section('background', ...texts.map((text) => p(text)))).sections).map(({ spellings }) => spellings.map(({ spelling, count }) => `${spelling} ${count}`));

  it('finds one name in several spellings, the most frequent first', () => {
    expect(groups('He left Kyiv. Then Kiev’s mayor met Zelensky, and Kyiv wrote to Zelenskyy.')).toEqual([['Kyiv 2', 'Kiev 1'], ['Zelensky 1', 'Zelenskyy 1']]);
  });

  it.each([
    ['Були в Одесі. Порт Одеса чекає, порт Одесса мовчить, бо Одеса велика.', ['Одеса 2', 'Одесса 1']],
    ['Посол у місті Вашингтон і в місті Вашінгтон.', ['Вашингтон 1', 'Вашінгтон 1']],
    ['Верфі Гданськ, доки Ґданськ.', ['Гданськ 1', 'Ґданськ 1']],
    ['Зустріч з Зеленським, потім Зеленський і пан Зеленский.', ['Зеленський 1', 'Зеленский 1']],
    ['Наша Європа та їхня Европа.', ['Європа 1', 'Европа 1']],
    ['Уряд Ізраїль, уряд Ізраіль.', ['Ізраїль 1', 'Ізраіль 1']],
    ['Станція Лук’янівка, станція Лукянівка, станція Лук’янівка.', ['Лук’янівка 2', 'Лукянівка 1']],
    ['Сказал Горбачёв, и ответил Горбачев, а Горбачёв ушёл.', ['Горбачёв 2', 'Горбачев 1']],
    ['Премьер Тэтчер и премьер Тетчер.', ['Тэтчер 1', 'Тетчер 1']],
  ])('finds one name in several spellings in Ukrainian and Russian: %s', (text, group) => expect(groups(text)).toEqual([group]));

  it.each([
    'Місто Харків, до Харкова, у Харкові, над Харковом. Місто Київ, від Києва, у Києві, пан Київський.',
    'Пан Петров, з паном Петровим, на Петровім, Петрову, Петрова, пані Петрова, Петрової, Петровою.',
    'У Сирії, про Сирію, та Сирія, з Сирією. У Празі, біля Праги, на Прагу. У Ризі, до Риги.',
    'Пан Зеленський, Зеленського, Зеленському, Зеленським, пані Зеленська, Зеленської, родина Зеленських.',
    'Верховна Рада, до Ради, у Раді, Радою, Верховної, Верховній, Верховну, Верховним, Верховними.',
    'В Москве, из Москвы, под Москвой, о Москве. Пан Лавров, Лаврова, Лаврову, Лавровым, Лаврове.',
    'Та Римма, у Римму, а Рима нема, з Римом. Ця Анна і та Ганна. У Винниці, Вінницю.',
    'Каже Міністр, а говорит Министр: «в Киева, к Европа, Одесса». Тут Європа, Одеса, Києва.',
    'Близ деревни Озёра нет воды, а у деревни Озера есть. Там Пётр, а тут Петра, Петру.',
    "Станція Лук’янівка, Лук'янівка і Лукʼянівка.",
  ])('takes no ending and no other word for a spelling: %s', (text) => expect(groups(text)).toEqual([]));

  it('leaves alone what only begins a sentence, other words, and what is listed', () => {
    expect(groups('Their plan. There is none. Three of them left. From Geneva, in Form.', 'The Minister and the Ministers of Russia met Russian envoys.', 'У Києві, до Києва, Київ.')).toEqual([]);
    expect(nameVariants(briefing(section('background', p('In Kyiv, in Kiev.'))).sections, new Set(['Kyiv', 'Kiev']))).toEqual([]);
  });
});
