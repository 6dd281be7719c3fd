import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import { printedNumbers } from './print-numbers';
import { CLEAR_ROW_HISTORY_COMMAND, SET_ROW_TEXT_COMMAND, SET_ROW_VALUE_COMMAND } from '../../../renderer/editor/commands/commands';
import { dispatch } from '../../../renderer/editor/editor-handle';
import { blocksToHtml } from '../../../renderer/editor/clipboard/blocks-to-html';
import { blocksToText } from '../../../renderer/editor/clipboard/blocks-to-text';
import { updateBriefingData } from '../../../renderer/editor/data/briefing-data';
import { readBriefingData } from '../../../renderer/editor/data/root-data';
import { briefing, heading, p, rowsBlock, row, section, table, threeParties } from '../../builders';
import { caretIn, mount, settle, showing } from './mounted-editor';

const keys = (text: string) => userEvent.keyboard(text);
const shownNumbers = (canvas: HTMLElement) => [...canvas.querySelectorAll<HTMLElement>('.bd-section-head, .bd-heading')].map((element) => element.dataset['number'] ?? '').filter((number) => number !== '');
const heightOf = (canvas: HTMLElement, rowId: string) => canvas.querySelector(`[data-row="${rowId}"]`)?.getBoundingClientRect().height ?? 0;

describe('the numbers of headings', () => {
  it('are those that print: no number for a bottom line in a box, an empty heading, or skipped levels', async () => {
    const content = briefing(
      section('bottomLine', p('In short')), section('background', { heading: 'Background' }, p('x'), heading(1, 'One'), heading(2, 'Two'), heading(1, 'Three')),
      section('freeText', { heading: '' }, p('no heading')), section('risks', { heading: 'Risks' }, heading(3, 'Deep')),
    );
    const { canvas, handle } = await mount(content);
    await expect.poll(() => shownNumbers(canvas)).toEqual(printedNumbers(content));
    expect(shownNumbers(canvas)).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '2.1']);
    updateBriefingData(handle.editor, { houseStyle: { ...readBriefingData(handle.editor).houseStyle, headingNumbers: false } });
    await expect.poll(() => shownNumbers(canvas)).toEqual([]);
  });

  it('count a bottom line that has headings of its own', async () => {
    const content = briefing(section('bottomLine', { heading: 'Bottom line' }, p('In short'), heading(1, 'One')), section('background', { heading: 'Background' }, p('x')));
    const { canvas } = await mount(content);
    await expect.poll(() => shownNumbers(canvas)).toEqual(printedNumbers(content));
    expect(shownNumbers(canvas)).toEqual(['1', '1.1', '2']);
  });
});

describe('the marking of a row', () => {
  it('is seen above its text on the page, and follows the card', async () => {
    const { canvas, handle } = await mount(briefing(section('risks', p('Before'), rowsBlock('risks', [{ ...row('risks', { becauseOf: 'delays', mayHappen: 'Backsliding', marking: '(SAMPLE)' }), id: 'r1' }, { ...row('risks', { mayHappen: 'A rush' }), id: 'r2' }]))));
    const shown = () => ['r1', 'r2'].map((id) => { const cell = canvas.querySelector<HTMLElement>(`[data-row="${id}"] .bd-cell`); return cell ? getComputedStyle(cell, '::before').content : undefined; });
    await expect.poll(shown).toEqual(['"(SAMPLE)"', 'none']);
    dispatch(handle.editor, SET_ROW_TEXT_COMMAND, { rowId: 'r2', key: 'marking', text: [[{ type: 'text', text: '(OTHER)' }]] });
    dispatch(handle.editor, SET_ROW_TEXT_COMMAND, { rowId: 'r1', key: 'marking', text: [] });
    await expect.poll(shown).toEqual(['none', '"(OTHER)"']);
  });
});

describe('the buttons of a row', () => {
  it('stand in its last cell, also when the row has text that only its card shows', async () => {
    const { canvas } = await mount(briefing(section('risks', p('Before'), rowsBlock('risks', [{ ...row('risks', { mayHappen: 'Backsliding', earlySign: 'Smoke' }), id: 'r1' }, { ...row('risks', { mayHappen: 'A rush' }), id: 'r2' }]))));
    const at = () => canvas.querySelector('.bd-row-tools')?.closest<HTMLElement>('.bd-cell');
    for (const [id, text] of [['r1', 'Backsliding'], ['r2', 'A rush'], ['r1', 'Backsliding']] as const) {
      caretIn(canvas, text);
      await expect.poll(() => at()?.parentElement?.dataset['row']).toBe(id);
      expect(at()).toBe([...canvas.querySelectorAll(`[data-row="${id}"] > .bd-cell`)].at(-1));
    }
  });
});

describe('a row', () => {
  const progress = () => briefing({ parties: threeParties() }, section('progress', p('Before'), rowsBlock('progress', [{ ...row('progress', { topic: 'Alpha', whatMoved: 'Moved' }), id: 'r1' }, { ...row('progress', { topic: 'Beta' }), id: 'r2' }])));

  it('says of a date below a status what it is the date of, where there is one', async () => {
    const { canvas } = await mount(briefing(section('timeline', p('Before'), rowsBlock('timeline', [{ ...row('timeline', { what: 'Second boat', when: '2026-05', status: 'slipped', slippedFrom: '2026-04-01' }), id: 'r1' }, { ...row('timeline', { what: 'Summer', status: 'planned' }), id: 'r2' }]))));
    caretIn(canvas, 'Before');
    await settle();
    const names = (rowId: string) => [...canvas.querySelectorAll<HTMLElement>(`[data-row="${rowId}"] .bd-chips-label`)].filter((label) => label.getBoundingClientRect().height > 0).map((label) => `${label.textContent}: ${label.nextElementSibling?.textContent}`);
    expect(names('r1')).toEqual(['Slipped from: 1 April 2026']);
    expect(names('r2')).toEqual([]);
  });

  it('speaks the language of the briefing, on the page and in a copy, and follows its change', async () => {
    const { canvas, handle } = await mount(briefing({ parties: threeParties() }, section('stickingPoints', p('Before'), rowsBlock('stickingPoints', [{ ...row('stickingPoints', { issue: 'Alpha', status: 'open' }), id: 'r1' }])), section('timeline', rowsBlock('timeline', [{ ...row('timeline', { what: 'Boat', when: '2026-05' }), id: 'r2' }]))));
    const heads = () => [...canvas.querySelectorAll('.bd-column')].map((column) => column.textContent);
    const chips = () => [...canvas.querySelectorAll<HTMLElement>('.bd-chip:not(.bd-empty)')].map((chip) => chip.textContent);
    expect(heads()).toContain('Issue');
    expect(chips()).toEqual(['Open', 'May 2026']);
    updateBriefingData(handle.editor, { metadata: { ...readBriefingData(handle.editor).metadata, language: 'uk-UA' } });
    await expect.poll(heads).toContain('Питання');
    expect(heads().filter((head) => head?.includes('наша сторона'))).toHaveLength(1);
    expect(chips()).toEqual(['Відкрито', 'травень 2026 року']);
    expect(canvas.querySelector('.bd-rows')?.querySelector<HTMLElement>('.bd-rows-caption')?.dataset['prompt']).toBe('Спірні питання за сторонами');
    expect(canvas.querySelector('.bd-rows-table')?.getAttribute('aria-label')).toBe('Спірні питання за сторонами');
    expect(blocksToText(handle.briefing().sections.flatMap(({ blocks }) => blocks), readBriefingData(handle.editor))).toContain('Відкрито');
    expect(blocksToHtml(handle.briefing().sections.flatMap(({ blocks }) => blocks), readBriefingData(handle.editor))).toContain('<th>Питання</th>');
  });

  it('gives what is empty no room, and opens under the caret', async () => {
    const { canvas } = await mount(progress());
    caretIn(canvas, 'Before');
    await settle();
    const closed = heightOf(canvas, 'r1');
    expect(closed).toBeLessThan(40);
    caretIn(canvas, 'Alpha');
    await settle();
    expect(heightOf(canvas, 'r1')).toBeGreaterThan(closed * 2);
    expect(heightOf(canvas, 'r2')).toBe(closed);
  });

  it('that is empty as a whole keeps its prompts; with a word or a value in it, a dash stands where nothing does', async () => {
    const { canvas, handle } = await mount(briefing(section('risks', p('Before'), rowsBlock('risks', [{ ...row('risks', {}), id: 'r1' }, { ...row('risks', { owner: 'Desk' }), id: 'r2' }, { ...row('risks', {}), id: 'r3' }]))));
    const said = (id: string) => [...canvas.querySelectorAll<HTMLElement>(`[data-row="${id}"] > .bd-cell > :first-child`)].map((place) => getComputedStyle(place, '::before').content.replaceAll('"', '').trim()).filter((content) => content !== 'none');
    caretIn(canvas, 'Before');
    await settle();
    expect(said('r1')).toEqual(['Because of …', 'Set…', 'Set…', 'What is done about it', 'Who owns it']);
    expect(said('r2')).toEqual(['–', '–', '–', '–']);
    handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: 'r3', key: 'impact', value: 'high' });
    await settle();
    expect(said('r3')).toEqual(['–', '–', '■', '–', '–']); // the square is the sign of what was chosen
  });

  it('says one thing in each empty field, under the caret and while a value of it has the focus', async () => {
    const { canvas } = await mount(briefing(section('risks', p('Before'), rowsBlock('risks', [{ ...row('risks', { mayHappen: 'Alpha' }), id: 'r1' }]))));
    const said = () => [...canvas.querySelectorAll<HTMLElement>('[data-row="r1"] .bd-has-lead')].map((place) => [place, place.querySelector('.bd-line, .bd-rich > .bd-paragraph')].map((one) => one && getComputedStyle(one, '::before').content).filter((content) => content !== 'none' && content !== '"–"'));
    caretIn(canvas, 'Before');
    await settle();
    expect(said()).toEqual([[], []]);
    canvas.querySelector<HTMLElement>('[data-row="r1"] .bd-chip')?.focus();
    await settle();
    const focused = said();
    expect(focused).toEqual([['"Because of "'], ['"leading to "']]);
    caretIn(canvas, 'Alpha');
    await settle();
    expect(said()).toEqual(focused);
  });

  it('stays as high as it is while its fields are filled, and keeps the caret in its place', async () => {
    const { canvas } = await mount(briefing(section('enforcementOptions', rowsBlock('enforcementOptions', [{ ...row('enforcementOptions', { option: 'Alpha' }), id: 'r1' }]))));
    caretIn(canvas, 'Alpha');
    await settle();
    await keys('{Tab}{Tab}');
    await settle();
    const before = { height: heightOf(canvas, 'r1'), left: caretLeft(canvas) };
    await keys('x');
    await settle();
    expect(heightOf(canvas, 'r1')).toBe(before.height);
    expect(caretLeft(canvas) - before.left).toBeGreaterThan(3);
    expect(caretLeft(canvas) - before.left).toBeLessThan(12);
  });

  it('keeps its place on the screen when the row above it closes', async () => {
    const content = progress();
    content.sections.unshift(section('background', ...Array.from({ length: 8 }, (_, index) => p(`Line ${index}`))));
    const { canvas } = await mount(content);
    const scroller = canvas.parentElement as HTMLElement;
    scroller.style.cssText += '; height: 120px; overflow-y: auto';
    caretIn(canvas, 'Alpha');
    await settle();
    scroller.scrollTop = 260;
    const before = showing(canvas, 'Beta').getBoundingClientRect().top;
    caretIn(canvas, 'Beta');
    await settle();
    expect(Math.abs(showing(canvas, 'Beta').getBoundingClientRect().top - before)).toBeLessThan(2);
  });

  it('reads as the sentence that will print, and says nothing twice', async () => {
    const { canvas } = await mount(briefing(section('risks', p('Before'), rowsBlock('risks', [{ ...row('risks', { becauseOf: 'weak terms', mayHappen: 'a party may leave', leadingTo: 'delay' }), id: 'r1' }, { ...row('risks', { becauseOf: 'Because terms are weak', mayHappen: 'a party may leave' }), id: 'r2' }]))));
    caretIn(canvas, 'Before');
    await settle();
    const lead = (text: string) => getComputedStyle(showing(canvas, text).closest('.bd-paragraph') as Element, '::before').content;
    expect([lead('weak terms'), lead('delay'), lead('Because terms are weak')]).toEqual(['"Because of "', '"leading to "', 'none']);
    caretIn(canvas, 'weak terms', 0);
    await keys('due to ');
    await settle();
    expect(lead('due to weak terms')).toBe('none');
  });

  it('says below a chip since when it says so and what it was, also to a screen reader, and follows the change', async () => {
    const { canvas, handle } = await mount(briefing(section('progress', rowsBlock('progress', [{ ...row('progress', { topic: 'x', status: 'narrowed' }), id: 'r1', history: [{ values: { status: 'agreed' } }, { on: '2026-11-12', values: { status: 'narrowed' } }] }]))));
    const chip = canvas.querySelector<HTMLElement>('[data-field="status"]') as HTMLElement;
    expect(chip.nextElementSibling?.textContent).toBe('↓ Step back since 12 November 2026; was: Agreed (subject to the whole)');
    expect(chip.getAttribute('aria-label')).toBe('Status: Narrowed. ↓ Step back since 12 November 2026; was: Agreed (subject to the whole)');
    handle.editor.dispatchCommand(CLEAR_ROW_HISTORY_COMMAND, { rowId: 'r1' });
    await settle();
    expect([chip.nextElementSibling, chip.getAttribute('aria-label')]).toEqual([null, 'Status: Narrowed']);
  });

  it('never breaks a word of its chips and headings', async () => {
    const { canvas } = await mount(briefing({ parties: threeParties() }, section('stickingPoints', rowsBlock('stickingPoints', [{ ...row('stickingPoints', { issue: 'x' }), values: { status: 'narrowed' } }, { ...row('stickingPoints', { issue: 'y' }), values: { status: 'blocked' } }])), section('risks', rowsBlock('risks', [{ ...row('risks', { mayHappen: 'x', likelihood: 'medium', impact: 'high' }), id: 'r1' }]))));
    canvas.parentElement?.style.setProperty('width', '560px');
    await settle();
    const shown = [...canvas.querySelectorAll<HTMLElement>('.bd-column, .bd-chip')];
    expect(shown.filter((element) => element.scrollWidth > element.clientWidth).map((element) => element.textContent)).toEqual([]);
    expect(shown.filter((element) => !element.textContent?.includes(' ') && element.offsetHeight > 30).map((element) => element.textContent)).toEqual([]);
    expect(shown.length).toBe(5 + 2 + 5 + 2);
    expect(canvas.querySelector<HTMLElement>('.bd-rows-header')?.scrollWidth).toBe(560);
  });

  it.each(['uk-UA', 'ru-RU'])('holds the longest words of its chips: %s', async (language) => {
    const { canvas } = await mount(briefing({ parties: threeParties(), metadata: { language } },
      section('options', rowsBlock('options', ['preferred', 'rejected', 'baseline'].map((ourView, at) => ({ ...row('options', { option: 'x' }), id: `o${at}`, values: { ourView } })))),
      section('progress', rowsBlock('progress', ['reportedAgreed', 'underDiscussion'].map((status, at) => ({ ...row('progress', { topic: 'x' }), id: `t${at}`, values: { status } }))))));
    canvas.parentElement?.style.setProperty('width', '560px');
    await settle();
    const chips = [...canvas.querySelectorAll<HTMLElement>('.bd-chip:not(.bd-empty)')];
    expect(chips.length).toBe(5);
    expect([...canvas.querySelectorAll('.bd-chip.bd-empty')].map((chip) => chip.ariaLabel).filter((name) => name === null || /[a-z]/i.test(name.replace(/Kyiv|Moscow|Washington/g, '')))).toEqual([]);
    expect(chips.filter((chip) => chip.scrollWidth > chip.clientWidth).map((chip) => chip.textContent)).toEqual([]);
    expect([...canvas.querySelectorAll<HTMLElement>('.bd-rows-header')].map((header) => header.scrollWidth)).toEqual([560, 560]);
  });

  it('never breaks an ordinary word in the name of a row', async () => {
    const names = ['Послідовність', 'Дотримання домовленостей', 'Согласованность', 'Implementation'];
    const { canvas } = await mount(briefing({ parties: threeParties(), metadata: { language: 'uk-UA' } }, section('progress', rowsBlock('progress', names.map((topic) => row('progress', { topic }))))));
    canvas.parentElement?.style.setProperty('width', '560px');
    await settle();
    const lines = (name: string): number => {
      const text = document.createRange();
      text.selectNodeContents(showing(canvas, name));
      return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    expect(names.map((name) => `${name} ${lines(name)}`)).toEqual(names.map((name) => `${name} ${name.split(' ').length}`));
    expect(canvas.querySelector<HTMLElement>('.bd-rows-header')?.scrollWidth).toBe(560);
  });
});

describe('a plain table', () => {
  it('is as wide as the text, with its caption above', async () => {
    const { canvas } = await mount(briefing(section('situation', p('Text'), { ...table([['a', 'b', 'c', 'd'], ['1', '2', '3', '4']], { caption: 'What is open' }), columnWidths: [3, 1, 1, 1] })));
    canvas.parentElement?.style.setProperty('width', '500px');
    await settle();
    const frame = canvas.querySelector<HTMLElement>('.bd-table-frame') as HTMLElement;
    const width = showing(canvas, 'Text').closest('p')?.offsetWidth;
    expect([frame.scrollWidth, frame.querySelector('table')?.offsetWidth]).toEqual([width, width]);
    const [first, second] = [...frame.querySelectorAll('td, th')].map((cell) => cell.getBoundingClientRect().width);
    expect((first ?? 0) / (second ?? 1)).toBeGreaterThan(2.5);
    expect(showing(canvas, 'What is open').getBoundingClientRect().bottom).toBeLessThan(frame.querySelector('table')?.getBoundingClientRect().top ?? 0);
  });
});

describe('the response words of a recommendation', () => {
  const shown = (canvas: HTMLElement, rowId: string) => {
    const chip = canvas.querySelector<HTMLElement>(`[data-row="${rowId}"] .bd-chip`);
    return chip && `${getComputedStyle(chip, '::before').content} ${chip.textContent} (${chip.ariaLabel})`;
  };
  it('follow the verb while it is typed, and stay what was chosen', async () => {
    const { canvas, handle } = await mount(briefing(section('recommendation', rowsBlock('recommendations', [{ ...row('recommendations', { that: 'approve' }), id: 'r1' }, { ...row('recommendations', {}), id: 'r2' }]))));
    await settle();
    expect(shown(canvas, 'r1')).toBe('"Approve / Disapprove / Discuss"  (Response words: Approve / Disapprove / Discuss, as the text says)');
    expect(shown(canvas, 'r2')).toContain('not set');
    caretIn(canvas, 'approve', 0);
    await keys('note or ');
    await settle();
    expect(shown(canvas, 'r1')).toContain('"Noted / Discuss"');
    handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: 'r1', key: 'verb', value: 'sign' });
    await settle();
    expect(shown(canvas, 'r1')).toContain(' Signed / Not signed (Response words: Signed / Not signed)');
  });
});

describe('the line below a table', () => {
  it('is low until the caret is in it', async () => {
    const { canvas } = await mount(briefing(section('risks', p('Before'), rowsBlock('risks', [row('risks', { mayHappen: 'x' })]))));
    const line = canvas.querySelector<HTMLElement>('.bd-section-body > .bd-paragraph:last-child') as HTMLElement;
    expect(line.offsetHeight).toBeLessThan(10);
    document.getSelection()?.setPosition(line, 0);
    await settle();
    expect(line.offsetHeight).toBeGreaterThan(14);
  });
});

function caretLeft(canvas: HTMLElement): number {
  const range = canvas.ownerDocument.getSelection()?.getRangeAt(0);
  const rect = range?.getClientRects()[0];
  if (rect) return rect.left;
  // An empty field: the caret stands behind the words that lead it.
  const element = range?.startContainer as HTMLElement;
  const lineBreak = element.querySelector('br');
  return lineBreak?.getBoundingClientRect().left ?? 0;
}
