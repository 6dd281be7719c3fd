import { describe, expect, it } from 'vitest';
import { briefingToPrint } from '../../../../../shared/export/print/briefing-to-print';
import { unprintedFields } from '../../../../../shared/model/row-kinds/printed-rows';
import type { Row, RowsSettings } from '../../../../../shared/model/rows';
import { briefing, cite, issue, note, p, printOutline, risk, rowsBlock, section, source, stickingPointsBlock, threeParties } from '../../../../builders';

const REGISTER: RowsSettings = { register: true };
const TBC = '{To be confirmed}';
const full = (): Row => ({
  ...risk({
    becauseOf: 'delays', mayHappen: ['backsliding', note('Once')], leadingTo: 'renewed fighting', likelihood: 'high', impact: 'medium', response: 'treat', responseText: 'Press for access', owner: 'Desk', status: 'open',
    earlySign: ['Troops move ', cite('s1')], reviewDate: '2026-05', actions: [{ what: 'Call', owner: 'Embassy', due: '2026-04-02' }, { what: 'Report' }],
  }),
  history: [{ values: { likelihood: 'medium', impact: 'medium' } }, { on: '2026-03-02', values: { likelihood: 'high', impact: 'medium' } }],
});
const print = (rows: readonly Row[], settings: RowsSettings, language = 'en-GB') => briefingToPrint(briefing({ metadata: { language }, parties: threeParties(), sources: [source('s1', 'One')], attachments: [{ id: 'a1', title: 'Map' }] }, section('risks', rowsBlock('risks', rows, settings)), section('nextSteps', p('Talk'))));
const outline = (rows: readonly Row[], settings: RowsSettings = REGISTER, language?: string): string[] => printOutline(print(rows, settings, language));

describe('the risk register', () => {
  it('is an annex behind the last section and before the sources and the attachments, with everything that is known of each risk', () => {
    expect(outline([full(), risk({ mayHappen: 'A rushed deal', owner: 'Legal' })])).toEqual([
      '# 1 Risks', 'Table 1. Risks', '| No. | Risk | Likelihood | Impact | Response | Owner |',
      '| 1 | Because of delays, backsliding^1(Once) may happen, leading to renewed fighting. | High / {↑ Rising since 2 March 2026; was: Medium} | Medium | Press for access | Desk |',
      `| 2 | A rushed deal. | ${TBC} | ${TBC} | ${TBC} | Legal |`,
      'note: {In full in the annex “Risk register”}',
      '# 2 Next steps', 'body: Talk',
      '# 3 Risk register', 'Table 2. Risk register (landscape)', '| No. | Risk | Likelihood | Impact | Response | Owner | Status | Warning and review | Actions |',
      '| 1 | Because of delays, backsliding^1 may happen, leading to renewed fighting. | High / {↑ Rising since 2 March 2026; was: Medium} | Medium | Treat / Press for access | Desk | Open / {Trend: }↑ rising | {Early sign: }Troops move [1] / {Review date: }May 2026 | • Call; {Owner: }Embassy; {Due: }2 April 2026 • Report |',
      `| 2 | A rushed deal. | ${TBC} | ${TBC} | ${TBC} | Legal | ${TBC} | ${TBC} | ${TBC} |`,
      '# 4 Sources', 'sourceEntry: [1] One', '# 5 Attachments', 'body: **Tab A** – Map',
    ]);
  });

  it('is not there unless it is chosen, and leaves the table as it was', () => {
    const printed = outline([full()], {});
    expect(printed.join()).not.toContain('egister');
    expect(printed[2]).toBe('| Risk | Likelihood | Impact | Response | Owner |');
    expect(printed.join()).not.toContain('Troops');
  });

  it('has a column only where a risk has something for it, called by its only field', () => {
    expect(outline([risk({ mayHappen: 'x' }), risk({ mayHappen: 'y', earlySign: 'Smoke' })]).slice(-5, -2)).toEqual([
      '| No. | Risk | Likelihood | Impact | Response | Owner | Early sign |',
      `| 1 | X. | ${TBC} | ${TBC} | ${TBC} | ${TBC} | ${TBC} |`, `| 2 | Y. | ${TBC} | ${TBC} | ${TBC} | ${TBC} | Smoke |`,
    ]);
    const { status: _open, ...values } = full().values;
    expect(outline([{ ...full(), values }]).find((line) => line.includes('Warning and review'))).toContain('| Owner | Trend | Warning and review |');
  });

  it('names what a risk is linked to', () => {
    const fares = issue({ issue: 'Fares' });
    const document = briefingToPrint(briefing({ parties: threeParties() }, section('stickingPoints', stickingPointsBlock(fares)), section('risks', rowsBlock('risks', [risk({ mayHappen: 'x', links: [fares.id] })], REGISTER))));
    expect(printOutline(document).slice(-2)).toEqual(['| No. | Risk | Likelihood | Impact | Response | Owner | Linked to |', `| 1 | X. | ${TBC} | ${TBC} | ${TBC} | ${TBC} | Fares |`]);
  });

  it('names a linked row behind its marking, which goes along with what it marks', () => {
    const fares = issue({ issue: 'Fares', marking: '(S)' });
    const unnamed = issue({ marking: '(C)', whyItMatters: 'Jobs' });
    const document = briefingToPrint(briefing({ parties: threeParties() }, section('stickingPoints', stickingPointsBlock(fares, unnamed)), section('risks', rowsBlock('risks', [risk({ mayHappen: 'x', links: [fares.id, unnamed.id] })], REGISTER))));
    expect(printOutline(document).at(-1)).toMatch(/\| \(S\) Fares; \(C\) sticking point \|$/);
  });

  it('is one annex for several tables, each by its own caption, in their order', () => {
    const document = briefingToPrint(briefing(
      section('risks', rowsBlock('risks', [risk({ mayHappen: 'x' })], { ...REGISTER, caption: 'Weather' }), rowsBlock('risks', [], REGISTER)),
      section('freeText', rowsBlock('risks', [risk({ mayHappen: 'y' })], REGISTER), rowsBlock('risks', [risk({ mayHappen: 'z' })])),
    ));
    expect(printOutline(document).filter((line) => /^#|^Table/.test(line))).toEqual(['# 1 Risks', 'Table 1. Weather', '# 2 Free text', 'Table 2. Risks', 'Table 3. Risks', '# 3 Risk register', 'Table 4. Weather (landscape)', 'Table 5. Risk register (landscape)']);
  });

  it('prints with the sections that are chosen', () => {
    const content = briefing(section('risks', rowsBlock('risks', [risk({ mayHappen: 'x' })], REGISTER)), section('nextSteps', p('Talk')));
    const headings = (index: number): string[] => printOutline(briefingToPrint(content, { sections: [content.sections[index]!.id] })).filter((line) => line.startsWith('#'));
    expect(headings(0)).toEqual(['# 1 Risks', '# 2 Risk register']);
    expect(headings(1)).toEqual(['# 1 Next steps']);
  });

  it.each([
    ['uk-UA', 'note: {Повністю – у додатку «Реєстр ризиків»}', '# 3 Реєстр ризиків', '| № | Ризик | Імовірність | Наслідки | Реагування | Відповідальний | Стан | Ознаки та перегляд | Дії |'],
    ['ru-RU', 'note: {Полностью – в приложении «Реестр рисков»}', '# 3 Реестр рисков', '| № | Риск | Вероятность | Последствия | Реагирование | Ответственный | Состояние | Признаки и пересмотр | Действия |'],
  ])('speaks the language of the paper: %s', (language, below, heading, head) => {
    const printed = outline([full()], REGISTER, language);
    for (const line of [below, heading, head]) expect(printed).toContain(line);
  });

  it('leaves nothing of a card unprinted, and is of no other kind', () => {
    expect(unprintedFields('risks', REGISTER, [])).toEqual([]);
    expect(unprintedFields('options', REGISTER, []).length).toBeGreaterThan(0);
    expect(printOutline(briefingToPrint(briefing(section('freeText', rowsBlock('stickingPoints', [issue({ issue: 'x', gap: 'y' })], REGISTER)))))).toHaveLength(4);
  });
});
