import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { checkSpelling, dispatch, goToNextMisspelling, type MisspellingInEditor, onEditorRequest, replaceMisspelling, type SpellingHost, TOGGLE_MARK_COMMAND, UNDO_COMMAND } from '../../../renderer/editor';
import type { Row } from '../../../shared/model';
import { bold, briefing, callout, field, figure, heading, inLanguage, link, marked, note, p, quote, section, table } from '../../builders';
import { caretIn, mount, type Mounted, settle } from './mounted-editor';

/** What these dictionaries do not know. */
const WRONG = new Set(['recieve', 'agreemant', 'goverment', 'teh', 'превіт', 'paty']);

interface FakeHost extends SpellingHost {
  readonly asked: string[];
  readonly menus: MisspellingInEditor[];
  readonly tell: Parameters<SpellingHost['onChange']>[0];
  readonly accept: (word: string) => void;
}

/** Answers a moment after it was asked, as the bridge does. */
function fakeHost(language = 'en-GB'): FakeHost {
  const known = new Map<string, boolean>();
  const accepted = new Set<string>();
  const listeners = new Set<Parameters<SpellingHost['onChange']>[0]>();
  const tell: FakeHost['tell'] = (what) => { for (const listener of listeners) listener(what); };
  const asked: string[] = [];
  const menus: MisspellingInEditor[] = [];
  return {
    asked, menus, tell,
    accept: (word) => { accepted.add(word); tell('accepted'); },
    language: () => language,
    lookup: (dictionary, form) => known.get(`${dictionary} ${form}`),
    ask: (dictionary, forms) => { asked.push(...forms); setTimeout(() => { for (const form of forms) known.set(`${dictionary} ${form}`, !WRONG.has(form)); tell('answers'); }); },
    accepts: (word) => accepted.has(word),
    onChange: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
    openMenu: (menu) => { menus.push(menu); },
  };
}

const stops: (() => void)[] = [];
afterEach(() => { for (const stop of stops.splice(0)) stop(); });

/** Shows a briefing and checks its spelling. */
async function checked(content: Parameters<typeof mount>[0], host = fakeHost()): Promise<Mounted & { readonly host: FakeHost }> {
  const mounted = await mount(content);
  stops.push(checkSpelling(mounted.handle.editor, host));
  return { ...mounted, host };
}

/** What has a wavy line, in the order of the page. */
const painted = (): string[] => [...(CSS.highlights.get('bd-misspelt') ?? [])].map((range) => range as Range).sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other)).map((range) => range.toString());

const cellText = (...texts: string[]): Row['texts'][string] => texts.map((value) => [{ type: 'text', text: value }]);

describe('wavy lines', () => {
  it('stand under wrong words wherever text stands, across marks, and not in fields, code and other languages', async () => {
    const { canvas, handle } = await mount(briefing(
      section('background', { heading: 'The goverment' }, p('We re', bold('ci'), 'eve it, ', link('https://example.org/', 'the agreemant'), note('Said by teh desk'), '.'),
        p(field('paty.a'), ' and ', marked(['code'], 'teh'), ' and ', inLanguage('fr-FR', 'teh'), ' and ', inLanguage('uk-UA', 'превіт'), ' привіт превіт'),
        heading(1, 'On teh ground'), quote('An agreemant', 'teh desk'), callout('note', 'A goverment'), table([['Head', 'agreemant'], ['teh', 'Cell']], { caption: 'Of teh table' }), figure({ caption: 'A goverment' })),
      section('risks', { heading: 'Risks' }, { type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: [{ id: 'w1', texts: { mayHappen: cellText('They recieve it'), owner: cellText('desk') }, values: {}, lists: {} }] }),
    ));
    await expect.poll(() => canvas.querySelectorAll('.bd-section-head[data-number]').length).toBe(2);
    const before = canvas.innerHTML;
    stops.push(checkSpelling(handle.editor, fakeHost()));
    const shown = ['agreemant', 'agreemant', 'agreemant', 'goverment', 'goverment', 'goverment', 'recieve', 'recieve', 'teh', 'teh', 'teh', 'teh', 'превіт'];
    await expect.poll(() => painted().sort(), { timeout: 5000 }).toEqual(shown);
    expect(canvas.innerHTML).toBe(before);
    // A note shows its text while the caret is in it.
    await userEvent.click(canvas.querySelector('.bd-footnote')!);
    await expect.poll(() => painted().sort()).toEqual([...shown, 'teh'].sort());
  });

  it('leave the word alone that is being typed, until the caret leaves it', async () => {
    const { canvas } = await checked(briefing(section('background', { heading: 'Part' }, p('They '))));
    caretIn(canvas, 'They ');
    await userEvent.keyboard('recieve');
    await settle();
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    expect(painted()).toEqual([]);
    await userEvent.keyboard(' ');
    await expect.poll(painted).toEqual(['recieve']);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Backspace}');
    await expect.poll(painted).toEqual([]);
  });

  it('stay under their words in every frame while text before them is typed, deleted, marked and undone', async () => {
    const { canvas, handle } = await checked(briefing(section('background', { heading: 'Part' }, p('Now they recieve an agreemant.'), p('Another paragraph.'))));
    await expect.poll(painted).toEqual(['recieve', 'agreemant']);
    const seen: string[] = [];
    // Behind what the check itself does before the frame is shown.
    stops.push(handle.editor.registerUpdateListener(() => { requestAnimationFrame(() => { seen.push(painted().join(' ')); }); }));
    caretIn(canvas, 'Now they recieve an agreemant.', 4);
    await userEvent.keyboard('soon ');
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
    await settle();
    canvas.ownerDocument.getSelection()?.modify('extend', 'backward', 'character');
    await settle();
    handle.editor.dispatchCommand(TOGGLE_MARK_COMMAND, 'bold');
    await settle();
    dispatch(handle.editor, UNDO_COMMAND, undefined);
    await settle();
    dispatch(handle.editor, UNDO_COMMAND, undefined);
    await settle();
    expect(seen.length).toBeGreaterThan(8);
    expect(seen.filter((words) => words !== 'recieve agreemant')).toEqual([]);
  });

  it('go when their word is accepted or mended, and come with what undo brings back', async () => {
    const { canvas, handle, host } = await checked(briefing(section('background', { heading: 'Part' }, p('They recieve teh agreemant.'))));
    await expect.poll(painted).toEqual(['recieve', 'teh', 'agreemant']);
    host.accept('teh');
    await expect.poll(painted).toEqual(['recieve', 'agreemant']);
    caretIn(canvas, 'They recieve teh agreemant.', 0);
    await goToNextMisspelling(handle.editor);
    const [menu] = host.menus;
    expect(replaceMisspelling(handle.editor, menu!, 'receive')).toBe(true);
    await expect.poll(painted).toEqual(['agreemant']);
    dispatch(handle.editor, UNDO_COMMAND, undefined);
    await expect.poll(painted).toEqual(['recieve', 'agreemant']);
    expect(canvas.textContent).toContain('They recieve teh agreemant.');
  });

  it('are made only for what is near the screen, and follow it', async () => {
    const { canvas } = await checked(briefing(...Array.from({ length: 60 }, (_, at) => section('background', { heading: `Part ${at}` }, ...Array.from({ length: 6 }, (_unused, index) => p(`Paragraph ${at}-${index} of teh long text.`))))));
    await expect.poll(() => painted().length, { timeout: 10_000 }).toBeGreaterThan(0);
    await expect.poll(() => painted().length).toBeLessThan(200);
    const last = [...canvas.querySelectorAll('.bd-section')].at(-1)!;
    const inLast = (): number => [...(CSS.highlights.get('bd-misspelt') ?? [])].filter((range) => last.contains(range.startContainer)).length;
    expect(inLast()).toBe(0);
    last.scrollIntoView();
    await expect.poll(inLast).toBe(6);
  });

  it('cost nothing while a key is handled', async () => {
    const host = fakeHost();
    let lookups = 0;
    const { canvas, handle } = await checked(briefing(section('background', { heading: 'Part' }, p('They recieve it.'), p('And it goes on'))), { ...host, lookup: (dictionary, form) => { lookups++; return host.lookup(dictionary, form); } });
    await expect.poll(painted).toEqual(['recieve']);
    for (const place of ['And it goes on', 'They recieve it.']) {
      caretIn(canvas, place);
      await settle();
      lookups = 0;
      const after: number[] = [];
      const stop = handle.editor.registerUpdateListener(({ dirtyLeaves }) => { if (dirtyLeaves.size > 0) requestAnimationFrame(() => { after.push(lookups); }); });
      await userEvent.keyboard('x');
      await expect.poll(() => after.length).toBeGreaterThan(0);
      stop();
      expect(after[0]).toBe(0);
      await expect.poll(() => lookups).toBeGreaterThan(0);
    }
  });

  it('ask each word once, and nothing again for what did not change', async () => {
    const { canvas, host } = await checked(briefing(section('background', { heading: 'Part' }, p('one two one two'), p('three two'))));
    await expect.poll(() => host.asked.length).toBe(4);
    expect(host.asked.sort()).toEqual(['Part', 'one', 'three', 'two'].sort());
    caretIn(canvas, 'three two');
    await userEvent.keyboard(' four.');
    await expect.poll(() => host.asked).toContain('four');
    expect(host.asked.filter((word) => ['one', 'two', 'three'].includes(word))).toHaveLength(3);
  });
});

describe('going to the next wrong word', () => {
  it('goes through text, notes and cells in reading order, selects the word, and begins again at the end', async () => {
    const { canvas, handle, host } = await checked(briefing(
      section('background', { heading: 'Part' }, p('First teh word', note('an agreemant'), ' and goverment.')),
      section('risks', { heading: 'Risks' }, { type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: [{ id: 'w1', texts: { mayHappen: cellText('They recieve it') }, values: {}, lists: {} }] }),
    ));
    caretIn(canvas, 'First teh word', 0);
    await settle();
    for (const word of ['teh', 'goverment', 'agreemant', 'recieve', 'teh']) {
      expect(await goToNextMisspelling(handle.editor)).toBe(true);
      await settle();
      expect([host.menus.at(-1)?.word, canvas.ownerDocument.getSelection()?.toString()]).toEqual([word, word]);
    }
  });

  it('asks for the card of a row whose wrong word no column shows, and goes on from there', async () => {
    const { canvas, handle, host, sections } = await checked(briefing(
      section('risks', { heading: 'Risks' }, { type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: [{ id: 'w1', texts: { mayHappen: cellText('They go on'), becauseOf: cellText('Of teh war'), earlySign: cellText('An agreemant') }, values: {}, lists: {} }] }),
      section('background', { heading: 'Part' }, p('A goverment')),
    ));
    const asked: unknown[] = [];
    stops.push(onEditorRequest(handle.editor, (request) => asked.push(request)));
    caretIn(canvas, 'Of teh war', 0);
    await settle();
    for (const word of ['teh', 'agreemant', 'goverment', 'teh', 'agreemant']) { await goToNextMisspelling(handle.editor); await settle(); expect(host.menus.at(-1)?.word).toBe(word); }
    expect(asked).toEqual([{ type: 'rowCard', blockId: 'k1', rowId: 'w1' }, { type: 'rowCard', blockId: 'k1', rowId: 'w1' }]);
    expect(replaceMisspelling(handle.editor, host.menus.at(-1)!, 'agreement')).toBe(true);
    expect(JSON.stringify(sections()[0])).toContain('An agreement');
  });

  it('finds the word that the caret is in, and says when there is none', async () => {
    const { canvas, handle, host } = await checked(briefing(section('background', { heading: 'Part' }, p('First teh word'))));
    caretIn(canvas, 'First teh word', 8);
    await settle();
    expect(await goToNextMisspelling(handle.editor)).toBe(true);
    expect(host.menus.map(({ word }) => word)).toEqual(['teh']);
    host.accept('teh');
    expect(await goToNextMisspelling(handle.editor)).toBe(false);
  });
});

describe('replacing a wrong word', () => {
  it('changes only the letters that differ, so that each keeps its marks, as one step', async () => {
    const { canvas, handle, host, sections } = await checked(briefing(section('background', { heading: 'Part' }, p('Now re', bold('ci'), 'eve it'))));
    const before = sections();
    caretIn(canvas, 'Now re', 0);
    await goToNextMisspelling(handle.editor);
    expect(replaceMisspelling(handle.editor, host.menus[0]!, 'receive')).toBe(true);
    const [paragraph] = sections()[0]!.blocks;
    expect(paragraph).toMatchObject({ content: [{ text: 'Now re' }, { text: 'cei', marks: ['bold'] }, { text: 've it' }] });
    await settle();
    expect(canvas.ownerDocument.getSelection()?.isCollapsed).toBe(true);
    await userEvent.keyboard('d');
    dispatch(handle.editor, UNDO_COMMAND, undefined);
    dispatch(handle.editor, UNDO_COMMAND, undefined);
    expect(sections()).toEqual(before);
  });

  it('leaves a word alone that has changed meanwhile', async () => {
    const { canvas, handle, host } = await checked(briefing(section('background', { heading: 'Part' }, p('Now recieve it'))));
    caretIn(canvas, 'Now recieve it', 0);
    await goToNextMisspelling(handle.editor);
    caretIn(canvas, 'Now recieve it', 6);
    await userEvent.keyboard('x');
    expect(replaceMisspelling(handle.editor, host.menus[0]!, 'receive')).toBe(false);
    expect(canvas.textContent).toContain('Now rexcieve it');
  });
});

describe('the right mouse button', () => {
  it('opens the menu of the word under the pointer, and of no other', async () => {
    const { canvas, host } = await checked(briefing(section('background', { heading: 'Part' }, p('Now recieve it and more'))));
    await expect.poll(painted).toEqual(['recieve']);
    const [range] = CSS.highlights.get('bd-misspelt')!;
    const rect = (range as Range).getBoundingClientRect();
    const rightClick = (x: number): boolean => canvas.querySelector('.bd-section-body p')!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, clientX: x, clientY: rect.top + rect.height / 2 }));
    expect(rightClick(rect.left + rect.width / 2)).toBe(false);
    expect(host.menus.map(({ word }) => word)).toEqual(['recieve']);
    expect(rightClick(rect.right + 40)).toBe(true);
    expect(host.menus).toHaveLength(1);
  });
});
