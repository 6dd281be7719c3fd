import { describe, expect, it } from 'vitest';
import { briefingToPrint } from '../../../../shared/export/print/briefing-to-print';
import type { Briefing } from '../../../../shared/model/briefing';
import { briefing, note, p, printOutline, risk, risksBlock, section } from '../../../builders';

const acronyms = [{ id: 'c1', short: 'UN', long: 'United Nations' }, { id: 'c2', short: 'OSCE', long: 'Organization for Security and Co-operation in Europe' }, { id: 'c3', short: 'EU', long: 'European Union' }, { id: 'c4', short: 'MOU', long: '' }];
const names = [{ id: 'n1', preferred: 'Kyiv', variants: ['Kiev', ' '] }, { id: 'n2', preferred: 'Geneva', variants: [] }, { id: 'n3', preferred: 'Odesa', variants: [] }];
const paper = (metadata: Briefing['metadata'] | object): Briefing => ({
  ...briefing({ metadata, attachments: [{ id: 'a1', title: 'Map' }] }, section('background', p('UNESCO, the MOU and Kiev.', note('As the UN\'s office in Geneva says.'))), section('risks', risksBlock(risk({ mayHappen: 'No OSCE posts' })))),
  acronyms, names,
});
const atEnd = (content: Briefing): string[] => { const lines = printOutline(briefingToPrint(content)); return lines.slice(lines.findIndex((line) => line.startsWith('| No OSCE')) + 1); };

describe('the lists at the end', () => {
  it('print only when they are asked for', () => expect(atEnd(paper({}))).toEqual(['# 3 Attachments', 'body: **Tab A** – Map']));

  it('hold what the paper uses as a whole word, in order of the alphabet, before the attachments', () => {
    expect(atEnd(paper({ acronymList: true }))).toEqual(['# 3 Acronyms', '| Acronym | Stands for |', '| OSCE | Organization for Security and Co-operation in Europe |', '| UN | United Nations |', '# 4 Attachments', 'body: **Tab A** – Map']);
    expect(atEnd(paper({ nameList: true })).slice(0, 4)).toEqual(['# 3 Names', '| Name | Also written |', '| Geneva |  |', '| Kyiv | Kiev |']);
  });

  it('have no column of other spellings where no name has one', () => {
    const plain = { ...paper({ nameList: true }), names: names.slice(1) };
    expect(atEnd(plain).slice(0, 3)).toEqual(['# 3 Names', '| Name |', '| Geneva |']);
  });

  it('hold a Cyrillic name that the paper uses in another case', () => {
    const content = { ...briefing({ metadata: { nameList: true, language: 'uk-UA' } }, section('background', p('Лист до Зеленського і зустріч у Верховній Раді.'))), names: ['Верховна Рада', 'Зеленський', 'Одеса'].map((preferred, at) => ({ id: `n${at}`, preferred, variants: [] })) };
    expect(printOutline(briefingToPrint(content)).filter((line) => line.startsWith('|'))).toEqual(['| Написання |', '| Верховна Рада |', '| Зеленський |']);
  });

  it('are not there when nothing would stand in them', () => {
    expect(printOutline(briefingToPrint({ ...briefing({ metadata: { acronymList: true, nameList: true } }, section('background', p('Nothing.'))), acronyms, names }))).toHaveLength(2);
  });

  it('are headed in the language of the paper', () => {
    expect(atEnd(paper({ acronymList: true, nameList: true, language: 'uk-UA' })).filter((line) => line.startsWith('#'))).toEqual(['# 3 Скорочення', '# 4 Назви та імена', '# 5 Додатки']);
  });
});
