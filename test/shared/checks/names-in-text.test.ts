import { describe, expect, it } from 'vitest';
import { namesInText } from '../../../shared/checks';
import { briefing, heading, issue, p, section, stickingPointsBlock } from '../../builders';

const names = (...texts: string[]) => namesInText(briefing(section('background', ...texts.map((text) => p(text)))).sections).map(({ name, count }) => `${name} ${count}`);

describe('namesInText', () => {
  it('finds people and places inside sentences, the most frequent first, and counts them at their beginning too', () => {
    expect(names('The talks moved from Geneva to Abu Dhabi. Geneva offered rooms, and Geneva’s hotels were full.', 'He met Ursula von der Leyen and Mr Dupont in Brussels.')).toEqual(['Geneva 3', 'Abu Dhabi 1', 'Brussels 1', 'Dupont 1', 'Ursula von der Leyen 1']);
  });

  it('takes a name of several words at the beginning of a sentence, and a surname for the person who is named in full', () => {
    expect(names('Jean-Luc Dupont spoke. He said that Dupont agrees. Abu Dhabi waits.')).toEqual(['Abu Dhabi 1', 'Jean-Luc Dupont 1']);
    expect(names('Yesterday Kyiv answered. Recently Kyiv asked. It was Kyiv that asked.')).toEqual(['Kyiv 3']);
  });

  it.each([
    'Nobody came. There is no answer. Three of them left.',
    'In March, on Monday, the Russian and Ukrainian envoys wrote in English.',
    'See Annex B and Table 3; the Minister and the Council agree. It is noted by President.',
    'The EU and NATO said OK on 3 May.',
    'Only the Organization for Security and Co-operation in Europe (OSCE) answered.',
    'It says: “Zanzibar is far.”',
  ])('takes no month, people, word with an office capital or quotation for one: %s', (text) => expect(names(text)).toEqual([]));

  it('counts a Cyrillic name in all its cases as one', () => {
    expect(names('Зустріч у Києві. Лист до Києва, бо так хоче Київ. Слово має Верховна Рада, а голос Верховної Ради чують.', 'Слухали Зеленського. Прийшов Зеленський, і з паном Зеленським говорили.')).toEqual(['Зеленський 3', 'Київ 3', 'Верховна Рада 2']);
  });

  it('reads rows and not headings, says where a name first stands, and leaves out what is known in any spelling or case', () => {
    const { sections } = briefing(section('background', heading(1, 'What Oslo says'), p('At last Oslo wrote.')), section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access from Bergen', 'position.moscow': 'They ask Bergen first' }))));
    expect(namesInText(sections).map(({ name, count, place, words }) => [name, count, place.blockId ?? '', words])).toEqual([['Bergen', 2, sections[1]!.blocks[0]!.id, 'Bergen'], ['Oslo', 1, sections[0]!.blocks[1]!.id, 'Oslo']]);
    expect(namesInText(sections, new Set(['Oslo'])).map(({ name }) => name)).toEqual(['Bergen']);
    expect(namesInText(briefing(section('background', p('Лист до Києва, і пану Коту, і до Лук’янівки.'))).sections, new Set(['Київ', 'Кіт', 'Лук\'янівка']))).toEqual([]);
  });
});
