import axe from 'axe-core';
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import type { Briefing, RichText } from '../../../shared/model';
import { DELETE_SECTIONS_COMMAND, SET_ROW_VALUE_COMMAND } from '../../../renderer/editor/commands/commands';
import { updateBriefingData } from '../../../renderer/editor/data/briefing-data';
import { readBriefingData } from '../../../renderer/editor/data/root-data';
import { type EditorRequest, onEditorRequest } from '../../../renderer/editor/editor-requests';
import { findInBriefing, replaceMatch, revealMatch, selectMatch } from '../../../renderer/editor/find/find-in-briefing';
import { RichTextField } from '../../../renderer/editor/RichTextField';
import { revealField, revealSection } from '../../../renderer/editor/view/reveal';
import { showSectionBadges } from '../../../renderer/editor/view/section-badges';
import { briefing, callout, checks, figure, heading, note, p, pageBreak, progressBlock, quote, section, table, threeParties, topic } from '../../builders';
import { fieldOf, gestureBriefing, rowsIn, shapeOf } from './gesture-briefing';
import { caretIn, mount, selectFrom, settle, showing } from './mounted-editor';

const keys = (text: string) => userEvent.keyboard(text);

describe('the canvas', () => {
  it('has no fault that axe can find', async () => {
    const { canvas } = await mount(briefing({ parties: threeParties() }, ...gestureBriefing().sections, section('situation', heading(1, 'Part'), checks('a', 'b'), quote('q', 'a'), callout('warning', 'x'), figure({ caption: 'c' }), table([['a', 'b']], { caption: 'd' })), section('timeline', { guidance: 'What comes when' })));
    caretIn(canvas, 'Event one');
    await settle();
    const found = await axe.run(canvas.parentElement ?? canvas, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
  });

  it('names its boxes, and asks who said a quotation, in the language of the briefing', async () => {
    const { canvas, handle } = await mount(briefing({ metadata: { language: 'uk-UA' } }, section('background', callout('warning', 'x'), quote('q'))));
    const said = (selector: string): string => getComputedStyle(canvas.querySelector(selector) as Element, '::before').content.replaceAll('"', '');
    expect([said('.bd-callout'), said('.bd-line-attribution')]).toEqual(['Застереження', 'Хто це сказав']);
    updateBriefingData(handle.editor, { metadata: { ...readBriefingData(handle.editor).metadata, language: 'en-GB' } });
    await expect.poll(() => [said('.bd-callout'), said('.bd-line-attribution')]).toEqual(['Warning', 'Who said it']);
  });

  it('says what breaks, boxes, notes and pictures are in the language of the briefing, and follows it', async () => {
    const { canvas, handle } = await mount(briefing({ metadata: { language: 'ru' } }, section('background', p('One', note('')), callout('important', 'x'), pageBreak(), figure({ caption: '', altText: '' }))));
    const word = (selector: string, side: string): string => getComputedStyle(canvas.querySelector(selector) as Element, side).content.replaceAll('"', '');
    const said = (): unknown => [
      ...['.bd-footnote', '.bd-callout', '.bd-page-break'].map((selector) => canvas.querySelector(selector)?.getAttribute('aria-label')),
      word('.bd-page-break', '::after'), word('.bd-figure', '::after'), word('.bd-line-note', '::before'), word('.bd-line-caption', '::before'), canvas.querySelector('.bd-figure-missing > strong')?.textContent,
    ];
    caretIn(canvas, 'x');
    await expect.poll(said).toEqual(['Сноска 1', 'Важно', 'Разрыв страницы', 'Разрыв страницы', 'Без описания', 'Текст сноски', 'Подпись', 'Изображение отсутствует']);
    updateBriefingData(handle.editor, { metadata: { ...readBriefingData(handle.editor).metadata, language: 'en-GB' } });
    await expect.poll(said).toEqual(['Note 1', 'Important', 'Page break', 'Page break', 'No description', 'Text of the note', 'Caption', 'The picture is missing']);
  });

  it('names the value of a party once, for those who hear it', async () => {
    const { canvas } = await mount(briefing({ parties: threeParties() }, section('progress', progressBlock(topic({ topic: 'Line', 'confirmedBy.kyiv': 'yes' })))));
    const names = [...canvas.querySelectorAll('[data-field^="confirmedBy."]')].map((chip) => chip.getAttribute('aria-label') ?? '');
    expect(names).toHaveLength(3);
    for (const [at, { shortName }] of threeParties().entries()) expect(names[at]?.split(shortName)).toHaveLength(2);
  });

  it('numbers its sections and notes before anyone sees the page', async () => {
    const { canvas } = await mount(briefing(section('background', { ...p('One'), content: [{ type: 'text', text: 'One' }, { type: 'footnote', id: 'n1', content: [{ type: 'text', text: 'Note' }] }] }), section('risks', { ...p('Two'), content: [{ type: 'footnote', id: 'n2', content: [] }] })));
    expect([...canvas.querySelectorAll('[data-number]')].map((element) => `${element.className} ${element.getAttribute('data-number')}`)).toEqual(['bd-section-head 1', 'bd-footnote 1', 'bd-section-head 2', 'bd-footnote 2']);
  });

  it('opens a note by a click, takes typing in it, and Enter goes back behind its number', async () => {
    const { canvas, sections } = await mount(briefing(section('background', { ...p('One'), content: [{ type: 'text', text: 'One' }, { type: 'footnote', id: 'n1', content: [{ type: 'text', text: 'Note' }] }, { type: 'text', text: ' end' }] })));
    await userEvent.click(canvas.querySelector('.bd-footnote') as Element, { position: { x: 2, y: 3 } });
    await keys(' more{Enter}!');
    expect(sections()[0]?.blocks[0]).toMatchObject({ content: [{ text: 'One' }, { type: 'footnote', content: [{ text: 'Note more' }] }, { text: '! end' }] });
  });

  it('shows a note while it is written and while the pointer is over its number, within the page; Esc goes back behind the number', async () => {
    const { canvas, sections } = await mount(briefing(section('background', p('These words fill the line nearly to its end, so that the note stands far out to the right: here it is.'))));
    caretIn(canvas, 'far out to the right');
    await settle();
    await keys('{Control>}{Alt>}f{/Alt}{/Control}');
    await settle();
    await keys('A note of some length, which needs more than one line of its small sheet to be read.');
    await settle();
    const sheet = () => canvas.querySelector<HTMLElement>('.bd-footnote [data-lexical-slot]') as HTMLElement;
    expect(sheet().offsetHeight).toBeGreaterThan(30);
    expect(sheet().getBoundingClientRect().right).toBeLessThanOrEqual(canvas.getBoundingClientRect().right + 1);
    await keys('{Escape}');
    await settle();
    await keys('!');
    expect(sections()[0]?.blocks[0]).toMatchObject({ content: [{ text: expect.stringMatching(/right$/) }, { type: 'footnote', content: [{ text: expect.stringMatching(/^A note/) }] }, { text: '!: here it is.' }] });
    await userEvent.hover(canvas.querySelector('.bd-section-heading') as Element);
    expect(sheet().offsetHeight).toBe(0);
    await userEvent.hover(canvas.querySelector('.bd-footnote') as Element, { position: { x: 2, y: 3 } });
    expect(sheet().offsetHeight).toBeGreaterThan(30);
  });

  it('does nothing when it is read-only', async () => {
    const { canvas, handle, sections } = await mount(gestureBriefing());
    handle.editor.setEditable(false);
    await settle();
    handle.editor.dispatchCommand(SET_ROW_VALUE_COMMAND, { rowId: 'w1', key: 'likelihood', value: 'low' });
    await userEvent.click(showing(canvas, 'Alpha one'));
    await keys('x');
    expect(sections()).toEqual(handle.briefing().sections);
    expect(rowsIn(sections())[0]?.values).toEqual({ likelihood: 'high' });
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one', 'paragraph: Alpha two']);
  });

  it('adds the first row from the guidance of an empty section', async () => {
    const { canvas, sections } = await mount(briefing(section('risks', { guidance: 'What may go wrong' })));
    await userEvent.click(showing(canvas, 'Add a risk'));
    await keys('It stalls');
    expect(sections()[0]?.blocks).toMatchObject([{ type: 'rows', kind: 'risks', rows: [{ texts: { mayHappen: [[{ text: 'It stalls' }]] } }] }]);
  });

  it('can undo the first change after it was opened', async () => {
    const { canvas, sections } = await mount(gestureBriefing());
    caretIn(canvas, 'Alpha one');
    await keys('!{Control>}z{/Control}');
    expect(shapeOf(sections()[0])[0]).toBe('paragraph: Alpha one');
  });
});

describe('Ctrl+Shift+Enter', () => {
  it('makes rows of the selected paragraphs, of the kind of their section', async () => {
    const { canvas, sections } = await mount(briefing(section('progress', p('Verification'), p('Sequencing'))));
    selectFrom(canvas, 'Verification', 'Sequencing');
    await settle();
    await keys('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    expect(sections()[0]?.blocks).toMatchObject([{ type: 'rows', kind: 'progress', rows: [{ texts: { topic: [[{ text: 'Verification' }]] } }, { texts: { topic: [[{ text: 'Sequencing' }]] } }] }]);
  });
});

describe('showSectionBadges', () => {
  it('shows how rows stand and the number of gaps beside the heading, and takes them away', async () => {
    const { canvas, handle } = await mount(gestureBriefing());
    const asked: string[] = [];
    onEditorRequest(handle.editor, (request) => { if (request.type === 'sectionGaps') asked.push(request.sectionId); });
    showSectionBadges(handle.editor, { s2: { statuses: '3 open', gaps: 3, label: '3 gaps in this section' } });
    const badges = () => [...canvas.querySelectorAll<HTMLElement>('.bd-section-badge')].map((badge) => (badge.hidden ? '' : badge.ariaLabel));
    expect(badges()).toEqual(['', '3 gaps in this section', '']);
    expect([...canvas.querySelectorAll('.bd-section-statuses')].map((place) => place.textContent)).toEqual(['', '3 open', '']);
    canvas.querySelector<HTMLElement>('[data-section="s2"] .bd-section-badge')?.click();
    expect(asked).toEqual(['s2']);
    showSectionBadges(handle.editor, {});
    expect(badges()).toEqual(['', '', '']);
  });
  it('leaves the heading its room beside many statuses', async () => {
    const { canvas, handle } = await mount(gestureBriefing());
    const section = canvas.querySelector('[data-section="s2"]') as HTMLElement;
    const before = section.querySelector('.bd-section-heading')?.getBoundingClientRect().height;
    showSectionBadges(handle.editor, { s2: { statuses: Array.from({ length: 9 }, (_, at) => `${at} reported agreed`).join(', '), gaps: 3, label: '3 gaps in this section' } });
    expect(section.querySelector('.bd-section-heading')?.getBoundingClientRect().height).toBe(before);
    expect(section.scrollWidth).toBeLessThanOrEqual(section.clientWidth);
  });
  it.each([['a short heading', 'Risks'], ['a long heading', 'Where the three capitals stand on the sequencing of verification, sanctions relief and the return of inspectors, as of this week']])('gives %s the line, with everything beside or below it whole', async (_name, words) => {
    const { canvas, handle } = await mount(briefing(section('background', p('x')), section('progress', { id: 's2', heading: words, marking: 'OFFICIAL – SENSITIVE, for the delegation only' }, p('x'))));
    showSectionBadges(handle.editor, { s2: { statuses: '12 open, 3 narrowed, 2 reported agreed, 1 blocked', gaps: 12, label: '12 gaps in this section' } });
    const head = canvas.querySelector('[data-section="s2"] .bd-section-head') as HTMLElement;
    const heading = head.querySelector('.bd-section-heading') as HTMLElement;
    const pieces = ['.bd-section-heading', '.bd-section-statuses', '.bd-marking', '.bd-section-badge', '.bd-section-menu'].map((piece) => head.querySelector(piece) as HTMLElement);
    const rects = pieces.map((piece) => piece.getBoundingClientRect());
    const whole = head.getBoundingClientRect();
    for (const [at, a] of rects.entries()) {
      expect(pieces[at]?.scrollWidth).toBeLessThanOrEqual(pieces[at]?.offsetWidth ?? 0);
      expect(a.left >= whole.left - 1 && a.right <= whole.right + 1 && a.top >= whole.top - 1 && a.bottom <= whole.bottom + 1).toBe(true);
      for (const b of rects.slice(at + 1)) expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).toBe(true);
    }
    if (words.length > 50) expect(heading.offsetWidth).toBeGreaterThan(head.offsetWidth * 0.9);
    // The number stands beside it, not above it.
    expect(heading.getBoundingClientRect().top - whole.top).toBeLessThan(10);
    expect(heading.getBoundingClientRect().left - whole.left).toBeGreaterThan(10);
  });
  it('moves nothing when the first gap appears', async () => {
    const { canvas, handle } = await mount(briefing(section('background', { id: 's1', heading: 'Where the three capitals stand on the sequencing of verification, sanctions relief and the return of inspectors' }, p('x'))));
    const places = () => ['.bd-section-heading', '.bd-section-menu', '.bd-section-body'].map((piece) => canvas.querySelector(piece)?.getBoundingClientRect().toJSON() as unknown);
    const before = places();
    showSectionBadges(handle.editor, { s1: { statuses: '', gaps: 12, label: '12 gaps in this section' } });
    expect(places()).toEqual(before);
  });
  it('keeps them when the page is painted anew', async () => {
    const { canvas, handle } = await mount(gestureBriefing());
    showSectionBadges(handle.editor, { s1: { statuses: '', gaps: 2, label: '2 gaps in this section' } });
    handle.editor.dispatchCommand(DELETE_SECTIONS_COMMAND, { sectionIds: ['s1'] });
    await settle();
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settle();
    expect(canvas.querySelector<HTMLElement>('[data-section="s1"] .bd-section-badge')?.ariaLabel).toBe('2 gaps in this section');
  });
});

describe("a section's handle", () => {
  const pointer = (target: Element, type: string, clientY: number) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, button: 0, pointerId: 1, clientX: 20, clientY }));
  /** Presses the handle of a section and moves to a place, as a pointer that the browser does not know of: capture is not asked of it. */
  const grip = (canvas: HTMLElement, id: string) => {
    const handle = canvas.querySelector<HTMLElement>(`[data-section="${id}"] .bd-section-handle`);
    if (!handle) throw new Error(`No handle of ${id}.`);
    handle.setPointerCapture = () => undefined;
    return handle;
  };
  const order = (briefing: Briefing) => briefing.sections.map((section) => section.id);

  it('moves the section to where it is let go, as one step of the history', async () => {
    const { canvas, handle } = await mount(gestureBriefing());
    const last = canvas.querySelectorAll('.bd-section')[2]?.getBoundingClientRect();
    const from = grip(canvas, 's1');
    pointer(from, 'pointerdown', 10);
    pointer(from, 'pointermove', (last?.bottom ?? 0) + 5);
    expect(document.querySelectorAll('.bd-section-drop')).toHaveLength(1);
    pointer(from, 'pointerup', (last?.bottom ?? 0) + 5);
    await settle();
    expect(document.querySelectorAll('.bd-section-drop')).toHaveLength(0);
    expect(order(handle.briefing())).toEqual(['s2', 's3', 's1']);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settle();
    expect(order(handle.briefing())).toEqual(['s1', 's2', 's3']);
  });
  it('gives the section back on Escape, and opens its menu when it is only pressed', async () => {
    const { canvas, handle } = await mount(gestureBriefing());
    const asked: string[] = [];
    onEditorRequest(handle.editor, (request) => { if (request.type === 'sectionMenu') asked.push(request.sectionId); });
    const from = grip(canvas, 's2');
    pointer(from, 'pointerdown', 10);
    pointer(from, 'pointermove', 4000);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    pointer(from, 'pointerup', 4000);
    await settle();
    expect(order(handle.briefing())).toEqual(['s1', 's2', 's3']);
    expect(asked).toEqual([]);
    pointer(from, 'pointerdown', 10);
    pointer(from, 'pointerup', 11);
    expect(asked).toEqual(['s2']);
  });
});

describe('undo from outside the canvas', () => {
  it('leaves the focus in the form', async () => {
    const { canvas, handle } = await mount(gestureBriefing());
    caretIn(canvas, 'Alpha one');
    await settle();
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    updateBriefingData(handle.editor, { metadata: { ...readBriefingData(handle.editor).metadata, subject: 'Talks' } });
    await settle();
    expect(document.activeElement).toBe(input);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    await settle();
    expect(readBriefingData(handle.editor).metadata.subject).toBe('');
    expect(document.activeElement).toBe(input);
    handle.editor.dispatchCommand(REDO_COMMAND, undefined);
    await settle();
    expect(document.activeElement).toBe(input);
    input.remove();
  });
});

describe('revealMatch', () => {
  it('paints matches and leaves the focus in the find bar', async () => {
    const { canvas, handle } = await mount(gestureBriefing());
    const bar = document.createElement('input');
    document.body.append(bar);
    bar.focus();
    const matches = findInBriefing(handle.editor, 'two');
    revealMatch(handle.editor, matches, 1);
    await settle();
    expect(CSS.highlights.get('bd-find')?.size).toBe(matches.length - 1);
    expect(CSS.highlights.get('bd-find-current')?.size).toBe(1);
    expect(document.activeElement).toBe(bar);
    replaceMatch(handle.editor, matches[1] ?? { sectionId: '', pieces: [] }, 'two', 'deux');
    await settle();
    expect(document.activeElement).toBe(bar);
    bar.remove();
    const [first] = findInBriefing(handle.editor, 'Alpha');
    if (first) selectMatch(handle.editor, first);
    await settle();
    await keys('Beta');
    expect(showing(canvas, 'Beta one')).toBeTruthy();
  });
});

describe('revealField and revealSection', () => {
  it('put the caret where it was asked for', async () => {
    const { handle, sections } = await mount(gestureBriefing());
    revealField(handle.editor, 'w2', 'owner');
    await settle();
    await keys('!');
    revealSection(handle.editor, 's1');
    await settle();
    await keys('?');
    expect(fieldOf(rowsIn(sections())[1], 'owner')).toBe('Owner two!');
    expect(shapeOf(sections()[0])[0]).toBe('paragraph: ?Alpha one');
    revealField(handle.editor, 'w1', 'likelihood');
    expect(document.activeElement?.getAttribute('data-field')).toBe('likelihood');
  });
});

describe('requests to the page', () => {
  it('come from the keyboard, the slash and the chips', async () => {
    const { canvas, handle, sections } = await mount(gestureBriefing());
    const requests: EditorRequest[] = [];
    onEditorRequest(handle.editor, (request) => requests.push(request));
    caretIn(canvas, 'Event one');
    await keys('{Alt>}{Enter}{/Alt}{Control>}k{/Control}');
    await userEvent.click(canvas.querySelector('[data-row="w1"] [data-field="likelihood"]') as Element);
    caretIn(canvas, 'Alpha one');
    await keys(' /ta{ArrowDown}{Escape}{Control>}f{/Control}');
    expect(requests.map((request) => (request.type === 'insertMenu' ? `insertMenu ${request.query}` : request.type === 'insertMenuKey' ? request.key : request.type))).toEqual(['rowCard', 'link', 'rowValue', 'insertMenu ', 'insertMenu t', 'insertMenu ta', 'ArrowDown', 'Escape', 'insertMenuClosed', 'find']);
    expect(requests[0]).toEqual({ type: 'rowCard', blockId: 'k1', rowId: 'w1' });
    expect(shapeOf(sections()[0])[0]).toBe('paragraph: Alpha one /ta');
  });

  it('marks with the keyboard, under any layout', async () => {
    const { canvas, sections } = await mount(gestureBriefing());
    selectFrom(canvas, 'Alpha', 'one');
    await keys('{Control>}b{/Control}{Control>}{Shift>}x{/Shift}{/Control}{Control>}={/Control}');
    expect(sections()[0]?.blocks[0]).toMatchObject({ content: [{ text: 'Alpha one', marks: ['bold', 'strike', 'subscript'] }] });
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'и', code: 'KeyB', ctrlKey: true, bubbles: true, cancelable: true }));
    await settle();
    expect(sections()[0]?.blocks[0]).toMatchObject({ content: [{ marks: ['strike', 'subscript'] }] });
  });
});

describe('RichTextField', () => {
  it('reports what is typed, keeps a line to one line, and shows a value from outside', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const root = createRoot(place);
    const { sections: _sections, ...data } = briefing();
    const heard: RichText[] = [];
    const render = (value: RichText): void => root.render(<RichTextField value={value} kind="line" label="Owner" prompt="Who owns it" data={data} onChange={(text) => heard.push(text)} />);
    render([[{ type: 'text', text: 'Desk' }]]);
    await expect.poll(() => place.querySelector('.bd-field')?.textContent).toBe('Desk');
    await userEvent.click(place.querySelector('.bd-field') as Element);
    await keys('{End} officer{Enter}one');
    (document.activeElement as HTMLElement).blur();
    await expect.poll(() => heard.at(-1)).toEqual([[{ type: 'text', text: 'Desk officerone' }]]);
    render([[{ type: 'text', text: 'Another' }]]);
    await expect.poll(() => place.querySelector('.bd-field')?.textContent).toBe('Another');
    root.unmount();
    place.remove();
  });
});
