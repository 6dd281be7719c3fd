import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { BriefingSection } from '../../../shared/model';
import { onEditorRequest } from '../../../renderer/editor/editor-requests';
import { fieldOf, gestureBriefing, rowsIn, shapeOf, wordsOf } from './gesture-briefing';
import { caretIn, fieldPlace, mount, pasteInto, selectFrom, settle } from './mounted-editor';

const open = (language = 'en-GB') => mount({ ...gestureBriefing(), metadata: { ...gestureBriefing().metadata, language } });
const keys = (text: string) => userEvent.keyboard(text);

/** A letter of a keyboard that has no Latin ones, on what has the focus: the keyboard of the tests has Latin ones only. */
async function pressLetter(key: string, code: string): Promise<void> {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  await settle();
}

/** What no gesture may change: three sections in order, the typed block with its two rows. */
function expectWhole(sections: readonly BriefingSection[]): void {
  expect(sections.map((section) => [section.id, section.heading])).toEqual([['s1', 'Background'], ['s2', 'Risks'], ['s3', 'Free text']]);
  expect(rowsIn(sections).map((row) => row.id)).toEqual(['w1', 'w2']);
}

describe('Ctrl+A', () => {
  it('selects the field, then the row, then its table, then the section, then everything', async () => {
    const { canvas, handle } = await open();
    caretIn(canvas, 'Event one');
    await keys('{Control>}a{/Control}');
    expect(document.getSelection()?.toString()).toBe('Event one');
    await keys('{Control>}a{/Control}');
    expect(canvas.querySelectorAll('.bd-rows-selected')).toHaveLength(1);
    await keys('{Control>}a{/Control}');
    expect(canvas.querySelectorAll('.bd-rows-selected')).toHaveLength(2);
    await keys('{Control>}a{/Control}');
    const inSection = document.getSelection()?.toString() ?? '';
    expect(inSection).toContain('Before rows');
    expect(inSection).toContain('After rows');
    expect(inSection).not.toContain('Alpha one');
    await keys('{Control>}a{/Control}');
    const all = document.getSelection()?.toString() ?? '';
    expect(all).toContain('Alpha one');
    expect(all).toContain('Last words');
    expectWhole(handle.sections.sections());
  });

  it('and Backspace empties the field only', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one');
    await keys('{Control>}a{/Control}{Backspace}');
    expectWhole(sections());
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('');
    expect(fieldOf(rowsIn(sections())[0], 'becauseOf')).toBe('Cause one');
  });

  it('twice and Delete empties the row and keeps it', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one');
    await keys('{Control>}a{/Control}{Control>}a{/Control}{Delete}');
    expectWhole(sections());
    expect(rowsIn(sections())[0]?.texts).toEqual({});
    expect(fieldOf(rowsIn(sections())[1], 'mayHappen')).toBe('Event two');
  });

  it('in an empty field takes two presses to the row, as in a full one; what is typed after the first stands in the field', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Effect one');
    await keys('{Control>}a{/Control}{Backspace}');
    await settle();
    await keys('{Control>}a{/Control}');
    await settle();
    expect(canvas.querySelectorAll('.bd-rows-selected')).toHaveLength(0);
    await keys('x{Backspace}');
    await settle();
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('Event one');
    await keys('{Control>}a{/Control}');
    await settle();
    expect(canvas.querySelectorAll('.bd-rows-selected')).toHaveLength(0);
    await keys('{Control>}a{/Control}');
    await settle();
    expect(canvas.querySelectorAll('.bd-rows-selected')).toHaveLength(1);
    expectWhole(sections());
  });

  it('in an empty cell and in an empty section stays there once, too', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Cell A');
    await keys('{Control>}a{/Control}{Backspace}');
    await settle();
    await keys('{Control>}a{/Control}x');
    await settle();
    expect(wordsOf(sections()[2]?.blocks[0])).toBe('x|Cell B|Cell C|Cell D');
    selectFrom(canvas, 'Alpha one', 'Alpha two');
    await keys('{Backspace}');
    await settle();
    await keys('{Control>}a{/Control}{Backspace}');
    await settle();
    expect(wordsOf(sections()[2]?.blocks[0])).toBe('x|Cell B|Cell C|Cell D');
  });

  it('on everything and Backspace keeps sections and rows, empties their text, and can be undone', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Alpha one');
    await keys('{Control>}a{/Control}{Control>}a{/Control}{Control>}a{/Control}{Backspace}');
    expectWhole(sections());
    expect(wordsOf(sections()[0]?.blocks[0])).toBe('');
    expect(rowsIn(sections()).every((row) => Object.keys(row.texts).length === 0)).toBe(true);
    await keys('{Control>}z{/Control}');
    expect(sections()).toEqual(gestureBriefing().sections.map((section, at) => ({ ...section, blocks: at === 2 ? expect.anything() : section.blocks })));
  });
});

describe('a selection across borders', () => {
  it('replaced by a letter keeps both sections apart', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'two', 'Before');
    await keys('x');
    expectWhole(sections());
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one', 'paragraph: Alpha x']);
    expect(shapeOf(sections()[1])[0]).toBe('paragraph:  rows');
  });

  it('around a typed block empties its rows and keeps them', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'Before', 'After');
    await keys('{Backspace}');
    expectWhole(sections());
    expect(shapeOf(sections()[1])).toEqual(['paragraph: ', 'rows', 'paragraph:  rows']);
    expect(rowsIn(sections())[0]?.texts).toEqual({});
    expect(rowsIn(sections())[0]?.values).toEqual({ likelihood: 'high' });
  });

  it('replaced by Enter keeps the structure', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'one', 'Before');
    await keys('{Enter}');
    expectWhole(sections());
    expect(shapeOf(sections()[0])[0]).toBe('paragraph: Alpha ');
  });

  it('cut with Ctrl+X keeps the structure', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'two', 'After');
    await keys('{Control>}x{/Control}');
    expectWhole(sections());
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one', 'paragraph: Alpha ']);
    expect(rowsIn(sections())[1]?.texts).toEqual({});
  });

  it('from a field to another stays in its field', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one', 6);
    await settle();
    await keys('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expectWhole(sections());
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('Event ');
    expect(fieldOf(rowsIn(sections())[1], 'mayHappen')).toBe('Event two');
    expect(fieldOf(rowsIn(sections())[0], 'leadingTo')).toBe('Effect one');
  });

  it('that the pointer draws from a field to another stays in the field where it began', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'Event one', 'Event two');
    await settle();
    await keys('x');
    expectWhole(sections());
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('x');
    expect(fieldOf(rowsIn(sections())[1], 'mayHappen')).toBe('Event two');
  });

  it('into a plain table takes the whole table, as it shows', async () => {
    const { canvas, sections } = await open();
    selectFrom(canvas, 'After', 'Cell A');
    await keys('{Delete}');
    expectWhole(sections());
    expect(shapeOf(sections()[2])).toEqual(['list', 'callout', 'paragraph: Last words']);
  });
});

describe('Backspace and Delete at a border', () => {
  it('do nothing at the start and the end of a section', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Before rows', 0);
    await keys('{Backspace}');
    caretIn(canvas, 'Alpha two');
    await keys('{Delete}');
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one', 'paragraph: Alpha two']);
    expect(shapeOf(sections()[1])).toEqual(['paragraph: Before rows', 'rows', 'paragraph: After rows']);
  });

  it('do nothing at the borders of a field', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one', 0);
    await keys('{Backspace}');
    caretIn(canvas, 'Event one');
    await keys('{Delete}');
    caretIn(canvas, 'Owner two');
    await keys('{Delete}');
    expect(sections()).toEqual(gestureBriefing().sections.map((section, at) => (at === 2 ? sections()[2] : section)));
  });

  it('go from the text below into the last field, and from the text above into the first', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'After rows', 0);
    await keys('{Backspace}!');
    caretIn(canvas, 'Before rows');
    await keys('{Delete}?');
    expectWhole(sections());
    expect(fieldOf(rowsIn(sections())[1], 'owner')).toBe('Owner two!');
    expect(fieldOf(rowsIn(sections())[0], 'becauseOf')).toBe('?Cause one');
  });

  it('with Ctrl do not reach across a border either', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Before rows', 0);
    await keys('{Control>}{Backspace}{/Control}');
    caretIn(canvas, 'Event one', 0);
    await keys('{Control>}{Backspace}{/Control}');
    expectWhole(sections());
    expect(fieldOf(rowsIn(sections())[0], 'becauseOf')).toBe('Cause one');
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha one', 'paragraph: Alpha two']);
  });

  it('do not dissolve a heading of a section', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Risks', 0);
    await keys('{Backspace}');
    caretIn(canvas, 'Risks');
    await keys('{Delete}{Backspace}s');
    expectWhole(sections());
  });

  it('turn an empty callout into a paragraph and leave a full one', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'In the box', 0);
    await keys('{Backspace}');
    expect(shapeOf(sections()[2])).toEqual(['table', 'list', 'callout', 'paragraph: Last words']);
    await keys('{Control>}{Delete}{Delete}{Delete}{Delete}{/Control}{Backspace}');
    expect(shapeOf(sections()[2])).toEqual(['table', 'list', 'paragraph: ', 'paragraph: Last words']);
  });
});

describe('Tab and Enter', () => {
  it('Tab goes from field to field and over chips, Shift+Tab back', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Cause one');
    await keys('{Tab}!');
    await keys('{Tab}{Tab}');
    expect(document.activeElement?.getAttribute('data-field')).toBe('likelihood');
    await keys('{Tab}');
    expect(document.activeElement?.getAttribute('data-field')).toBe('impact');
    await keys('{Tab}+');
    await keys('{Shift>}{Tab}{Tab}{Tab}{/Shift}-');
    expectWhole(sections());
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('Event one!');
    expect(fieldOf(rowsIn(sections())[0], 'responseText')).toBe('Answer one+');
    expect(fieldOf(rowsIn(sections())[0], 'leadingTo')).toBe('Effect one-');
  });

  it('a letter on a value chooses the next word that begins with it, and Tab goes on from there', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Effect one');
    await keys('{Tab}m');
    expect(document.activeElement?.getAttribute('data-field')).toBe('likelihood');
    expect(rowsIn(sections())[0]?.values['likelihood']).toBe('medium');
    await keys('{Shift>}{Tab}{/Shift}{Tab}xl{Tab}h{Tab}+');
    expectWhole(sections());
    expect(rowsIn(sections())[0]?.values).toMatchObject({ likelihood: 'low', impact: 'high' });
    expect(fieldOf(rowsIn(sections())[0], 'responseText')).toBe('Answer one+');
    await keys('{Shift>}{Tab}{/Shift}{Delete}');
    expect(rowsIn(sections())[0]?.values).not.toHaveProperty('impact');
    expect(document.activeElement?.getAttribute('data-field')).toBe('impact');
  });

  it('words typed on a value by mistake choose nothing, and the value stays as it was', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Effect one');
    await keys('{Tab}m{Tab}my high hill{Tab}+');
    expectWhole(sections());
    expect(rowsIn(sections())[0]?.values['likelihood']).toBe('medium');
    expect(rowsIn(sections())[0]?.values).not.toHaveProperty('impact');
    expect(fieldOf(rowsIn(sections())[0], 'responseText')).toBe('Answer one+');
  });

  it('letters on a value add up to the word of a choice, and the same letter goes round', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Effect one');
    await keys('{Tab}high{Tab}lll');
    expect(rowsIn(sections())[0]?.values).toMatchObject({ likelihood: 'high', impact: 'low' });
  });

  it('the other word for a choice chooses it', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Effect one');
    await keys('{Tab}moderate{Tab}high');
    expect(rowsIn(sections())[0]?.values).toMatchObject({ likelihood: 'medium', impact: 'high' });
  });

  it.each(['uk-UA', 'ru-RU'])('a letter on a value means the words that the page shows, or their English: %s', async (language) => {
    const { canvas, sections } = await open(language);
    const risk = () => rowsIn(sections())[0]?.values;
    caretIn(canvas, 'Effect one');
    await keys('{Tab}');
    await pressLetter('с', 'KeyC');
    expect(risk()).toMatchObject({ likelihood: 'medium' });
    await keys('{Tab}');
    await pressLetter('в', 'KeyD');
    expect(risk()).toMatchObject({ likelihood: 'medium', impact: 'high' });
    await keys('{Shift>}{Tab}{/Shift}l');
    expect(risk()).toMatchObject({ likelihood: 'low', impact: 'high' });
  });

  it('the place of a key is taken for an English letter under English words only', async () => {
    for (const [language, expected] of [['uk-UA', 'high'], ['en-GB', 'low']] as const) {
      const { canvas, sections } = await open(language);
      caretIn(canvas, 'Effect one');
      await keys('{Tab}');
      await pressLetter('д', 'KeyL');
      expect(rowsIn(sections())[0]?.values['likelihood'], language).toBe(expected);
    }
  });

  it('a paste on a value sets the choice that the words stand for, in any known language, and anything else says that it is none', async () => {
    const { canvas, sections, handle } = await open();
    const notices: string[] = [];
    const off = onEditorRequest(handle.editor, (request) => { if (request.type === 'notice') notices.push(request.message); });
    const risk = () => rowsIn(sections())[0]!.values;
    caretIn(canvas, 'Effect one');
    await keys('{Tab}');
    const before = rowsIn(sections())[0]!.texts;
    const paste = async (text: string) => { await pasteInto(document.body, { 'text/plain': text }); expect(document.activeElement?.getAttribute('data-field')).toBe('likelihood'); };
    await paste('Medium\r\n');
    expect(risk()['likelihood']).toBe('medium');
    await paste('Низька');
    expect(risk()['likelihood']).toBe('low');
    expect(notices).toEqual([]);
    await paste('A sentence that is no choice');
    expect(notices).toEqual(['What was pasted is no value of this field. Its value is as it was.']);
    expect(risk()['likelihood']).toBe('low');
    expect(rowsIn(sections())[0]!.texts).toEqual(before);
    await keys('{Control>}z{/Control}');
    expect(risk()['likelihood']).toBe('medium');
    off();
  });

  it('Tab behind the last field adds a row', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Owner two');
    await keys('{Tab}New cause');
    expect(rowsIn(sections()).map((row) => fieldOf(row, 'becauseOf'))).toEqual(['Cause one', 'Cause two', 'New cause']);
  });

  it('Ctrl+Enter adds a row below from any field', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one');
    await keys('{Control>}{Enter}{/Control}Third');
    expect(rowsIn(sections()).map((row) => fieldOf(row, 'mayHappen'))).toEqual(['Event one', 'Third', 'Event two']);
  });

  it('Enter in the last field adds a row below; on an empty last row it leaves the block', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Owner one');
    await keys('{Enter}Third');
    expect(rowsIn(sections()).map((row) => fieldOf(row, 'mayHappen'))).toEqual(['Event one', 'Third', 'Event two']);
    caretIn(canvas, 'Owner two');
    await keys('{Enter}{Enter}Below ');
    expect(rowsIn(sections())).toHaveLength(3);
    expect(shapeOf(sections()[1])).toEqual(['paragraph: Before rows', 'rows', 'paragraph: Below After rows']);
  });

  it('Enter in a rich field makes a paragraph, Enter in a section heading goes to its text', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one');
    await keys('{Enter}more');
    expect(fieldOf(rowsIn(sections())[0], 'mayHappen')).toBe('Event one\nmore');
    caretIn(canvas, 'Risks');
    await keys('{Enter}>');
    expect(shapeOf(sections()[1])[0]).toBe('paragraph: >Before rows');
    expectWhole(sections());
  });

  it('Tab indents a list item and Shift+Tab brings it back', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Item two');
    await keys('{Tab}');
    expect(sections()[2]?.blocks[1]).toMatchObject({ type: 'list', items: [{ nested: { items: [{ content: [{ text: 'Item two' }] }] } }] });
    await keys('{Shift>}{Tab}{/Shift}');
    expect(sections()[2]?.blocks[1]).toMatchObject({ type: 'list', items: [{}, { content: [{ text: 'Item two' }] }] });
  });

  it('Tab goes from cell to cell and adds a row behind the last', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Cell C');
    await keys('{Tab}{End}!{Tab}New');
    const table = sections()[2]?.blocks[0];
    expect(table?.type === 'table' && table.rows.length).toBe(3);
    expect(wordsOf(table)).toBe('Cell A|Cell B|Cell C|Cell D!|New');
  });
});

describe('Enter in a callout', () => {
  it('on an empty last paragraph goes on below the callout', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'In the box');
    await keys('{Enter}more{Enter}{Enter}below ');
    expect(sections()[2]?.blocks[2]).toMatchObject({ type: 'callout', blocks: [{ content: [{ text: 'In the box' }] }, { content: [{ text: 'more' }] }] });
    expect(shapeOf(sections()[2])[3]).toBe('paragraph: below Last words');
  });
});

describe('arrows and pointer', () => {
  it('cross from field to field and out of the block', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Cause one');
    await keys('{ArrowRight}2');
    caretIn(canvas, 'Before rows');
    await keys('{ArrowDown}{End}1');
    expectWhole(sections());
    const first = rowsIn(sections())[0];
    expect(Object.keys(first?.texts ?? {}).map((key) => fieldOf(first, key)).join(' ')).toMatch(/1/);
    expect(fieldOf(first, 'mayHappen')).toBe('2Event one');
  });

  it('a click into an empty field puts the caret there', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event two');
    await keys('{Control>}a{/Control}{Backspace}');
    await userEvent.click(fieldPlace(canvas, 'w2', 'mayHappen'));
    await keys('again');
    expect(fieldOf(rowsIn(sections())[1], 'mayHappen')).toBe('again');
  });

  it('Alt+Down moves the row, the paragraph, and from its heading the section', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Event one');
    await keys('{Alt>}{ArrowDown}{/Alt}');
    expect(rowsIn(sections()).map((row) => row.id)).toEqual(['w2', 'w1']);
    caretIn(canvas, 'Alpha one');
    await keys('{Alt>}{ArrowDown}{/Alt}');
    expect(shapeOf(sections()[0])).toEqual(['paragraph: Alpha two', 'paragraph: Alpha one']);
    caretIn(canvas, 'Background');
    await keys('{Alt>}{ArrowDown}{/Alt}');
    expect(sections().map((section) => section.id)).toEqual(['s2', 's1', 's3']);
  });
});

describe('ids', () => {
  it('are fresh where Enter makes something new, and stay where they were', async () => {
    const { canvas, sections } = await open();
    caretIn(canvas, 'Alpha one', 5);
    await keys('{Enter}');
    caretIn(canvas, 'Item one');
    await keys('{Enter}Item between');
    const ids = JSON.stringify(sections()).match(/"id":"[^"]*"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(sections()[0]?.blocks[0]?.id).toBe('p1');
    expect(sections()[0]?.blocks[2]?.id).toBe('p2');
  });
});
