import { describe, expect, it } from 'vitest';
import { acronymUses, nameVariants, spellingUses } from '../../../shared/checks';
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
