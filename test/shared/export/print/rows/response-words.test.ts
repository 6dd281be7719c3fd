import { describe, expect, it } from 'vitest';
import { responseWords } from '../../../../../shared/export/print/rows/response-words';
import { bold, recommendation } from '../../../../builders';

describe('responseWords', () => {
  it.each([
    ['That you approve the line for the third round', 'Approve / Disapprove / Discuss'],
    ['That you agree to send the note', 'Agreed / Not agreed'],
    ['That you note the gaps and agree to wait', 'Noted / Discuss'],
    ['That you sign the letter', 'Signed / Not signed'],
    ['That you choose one of the options', 'A / B / C / None / Discuss'],
    ['That you select a venue', 'A / B / C / None / Discuss'],
    ['That you choose between option A and option B', 'A / B / None / Discuss'],
    ['That you choose one: A the quay, B the pier, C the beach, D the bay', 'A / B / C / D / None / Discuss'],
    ['A venue is to be chosen; choose one of NATO and the EU', 'A / B / C / None / Discuss'],
    ['That you approve plan A and plan B', 'Approve / Disapprove / Discuss'],
    ['That you decide whether to approve it', 'Approve / Disapprove / Discuss'],
    ['That you send the agreement with a significant footnote', 'Approve / Disapprove / Discuss'],
    ['You should AGREE', 'Agreed / Not agreed'],
    ['Пропонуємо погодити лінію', 'Agreed / Not agreed'],
    ['Предлагаем принять к сведению', 'Noted / Discuss'],
    ['Предлагается согласовать проект', 'Agreed / Not agreed'],
    ['Узгодити перелік червоних ліній', 'Agreed / Not agreed'],
    ['Утвердить согласованный текст', 'Approve / Disapprove / Discuss'],
    ['', 'Approve / Disapprove / Discuss'],
  ])('follows the verb of "%s"', (that, expected) => expect(responseWords(recommendation({ that })).join(' / ')).toBe(expected));

  it('looks through marks', () => expect(responseWords(recommendation({ that: ['That you ', bold('no'), 'te it'] }))).toEqual(['Noted', 'Discuss']));

  it('prefers the verb that the row names', () => expect(responseWords(recommendation({ that: 'That you approve', verb: 'sign' }))).toEqual(['Signed', 'Not signed']));

  it('names the options in the letters of the text', () => expect(responseWords(recommendation({ that: 'Виберіть варіант А або варіант Б' }), 'uk')).toEqual(['А', 'Б', 'Жоден', 'Обговорити']));

  it('speaks the language of the briefing', () => expect(responseWords(recommendation({ that: 'Підписати лист' }), 'uk')).toEqual(['Підписано', 'Не підписано']));
});
