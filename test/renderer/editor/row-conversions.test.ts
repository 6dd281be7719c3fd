// Prose into rows and rows into prose, for every kind of rows: nothing that was said is lost, and one undo takes it back.
import fc from 'fast-check';
import { $getRoot, $isElementNode, type LexicalEditor, type LexicalNode, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { TO_PROSE_COMMAND, TO_ROWS_COMMAND } from '../../../renderer/editor/commands/commands';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { type EditorRequest, onEditorRequest } from '../../../renderer/editor/editor-requests';
import { type Block, type Briefing, inlineText, isTextField, type RichText, ROW_KINDS, type Row, rowKindDefinition, type RowKind } from '../../../shared/model';
import { bold, briefing, bullets, cite, field, item, link, note, numbers, p, paragraphs, party, quote, risk, risksBlock, section, table } from '../../builders';
import { arbitraryRowsBlock, SOURCE_IDS, withIds } from '../../builders/arbitrary';
import { $byId, change } from './headless-editor';

const open = (made: Briefing) => { const handle = createBriefingEditor(made); return { handle, editor: handle.editor, blocks: (): readonly Block[] => handle.briefing().sections[0]?.blocks ?? [] }; };
const rowsOf = (blocks: readonly Block[]): Row[] => blocks.flatMap((block) => (block.type === 'rows' ? block.rows : []));
const lines = (text: RichText | undefined): string[] => (text ?? []).flatMap((content) => inlineText(content).split('\n'));
const prose = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.content)] : [`(${block.type})`]));

function selectAllBlocks(editor: LexicalEditor): void {
  change(editor, () => {
    const root = $getRoot().getFirstChildOrThrow<LexicalNode>();
    if (!$isElementNode(root)) throw new Error('there is no section');
    const children = root.getChildren().filter($isElementNode);
    const selection = children[0]!.selectStart();
    const last = children.at(-1)!.getLastDescendant() ?? children.at(-1)!;
    selection.focus.set(last.getKey(), last.getTextContentSize(), $isElementNode(last) ? 'element' : 'text');
  });
}

describe.each(ROW_KINDS)('prose into %s and back', (kind) => {
  const { mainField } = rowKindDefinition(kind);
  const made = () => briefing(section('freeText', {}, { ...p('A ', bold('bold'), ' and ', link('https://example.org', 'linked'), note('A note'), cite('src1')), id: 'p1' }, bullets('One', item('Two', numbers('Below', item('Below too', bullets('Deep')))), 'Three'), quote('Said', 'By whom')));

  it('makes a row of each paragraph and item, with all that it holds; what hangs below an item stays with it', () => {
    const { handle, editor, blocks } = open(made());
    const before = handle.briefing().sections;
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind });
    expect(blocks().map((block) => block.type)).toEqual(['rows']);
    const rows = rowsOf(blocks());
    expect(rows.slice(1).map((row) => lines(row.texts[mainField]))).toEqual([['One'], ['Two', 'Below', 'Below too', 'Deep'], ['Three'], ['Said', 'By whom']]);
    expect(rows[0]?.texts[mainField]?.[0]).toMatchObject([{ text: 'A ' }, { text: 'bold', marks: ['bold'] }, { text: ' and ' }, { type: 'link', url: 'https://example.org' }, { type: 'footnote', content: [{ text: 'A note' }] }, { type: 'citation', sourceId: 'src1' }]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(handle.briefing().sections).toEqual(before);
  });

  it('gives every row its text back, as one step', () => {
    const { handle, editor, blocks } = open(made());
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind });
    const rows = handle.briefing().sections;
    editor.dispatchCommand(TO_PROSE_COMMAND, {});
    expect(blocks()[0]).toMatchObject({ type: 'paragraph', content: [{ text: 'A ' }, { text: 'bold', marks: ['bold'] }, { text: ' and ' }, { type: 'link' }, { type: 'footnote' }, { type: 'citation' }] });
    expect(prose(blocks()).flatMap((line) => line.split('\n')).slice(1)).toEqual(['One', 'Two', 'Below', 'Below too', 'Deep', 'Three', 'Said', 'By whom']);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(handle.briefing().sections).toEqual(rows);
  });

  it('says in prose whatever random rows say', () => {
    fc.assert(fc.property(arbitraryRowsBlock(kind), (random) => {
      const block = withIds(random);
      const parties = ['pa', 'pb', 'pc', 'pd'].map((id) => party(id, `Party ${id}`));
      const { editor, blocks } = open({ ...briefing({ parties }, section('freeText', {}, block)), sources: SOURCE_IDS.map((id) => ({ id, title: `Source ${id}` })) });
      editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: block.id });
      const said = JSON.stringify(blocks());
      const inSentence = rowKindDefinition(kind).columns.find(({ print }) => print === 'sentence')?.fields ?? [];
      for (const row of block.rows) {
        for (const text of [...Object.entries(row.texts).flatMap(([key, one]) => (inSentence.includes(key) ? [] : [one])), ...Object.values(row.lists).flat().flatMap((entry) => Object.values(entry.texts))]) for (const inline of text.flat()) if (inline.type === 'text' && inline.text.trim() !== '') expect(said).toContain(JSON.stringify(inline.text).slice(1, -1));
        for (const name of inSentence) for (const word of wordsOf(row.texts[name] ?? [])) expect(said.toLowerCase()).toContain(word);
        for (const holder of [row, ...Object.values(row.lists).flat()]) for (const [key, value] of Object.entries(holder.values)) for (const words of wordsOfValue(kind, key, value)) expect(said).toContain(words);
      }
    }), { numRuns: 30 });
  });

  it('says it all once more when rows are made of that prose', () => {
    fc.assert(fc.property(arbitraryRowsBlock(kind), (random) => {
      const block = withIds(random);
      const parties = ['pa', 'pb', 'pc', 'pd'].map((id) => party(id, `Party ${id}`));
      const { editor, blocks } = open({ ...briefing({ parties }, section('freeText', {}, block)), sources: SOURCE_IDS.map((id) => ({ id, title: `Source ${id}` })) });
      editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: block.id });
      selectAllBlocks(editor);
      editor.dispatchCommand(TO_ROWS_COMMAND, { kind });
      const said = JSON.stringify(blocks()).toLowerCase();
      for (const row of block.rows) for (const text of [...Object.values(row.texts), ...Object.values(row.lists).flat().flatMap((entry) => Object.values(entry.texts))]) for (const word of wordsOf(text)) expect(said).toContain(word);
    }), { numRuns: 30 });
  });
});

/** The words of a text, without their capitals. */
const wordsOf = (text: RichText): readonly string[] => text.flat().flatMap((inline) => (inline.type === 'text' ? inline.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [] : []));

/** What a value has to be called in English prose: a choice by its label, a date in words, parties and sources by name or reference. */
function wordsOfValue(kind: RowKind, key: string, value: string | readonly string[]): readonly string[] {
  const name = key.split('.')[0];
  const { fields } = rowKindDefinition(kind);
  const definition = fields.find((field) => field.name === name) ?? fields.flatMap((field) => (field.type === 'list' ? field.itemFields : [])).find((field) => field.name === name);
  if (!definition || isTextField(definition)) return [];
  if (typeof value === 'string') return definition.type === 'date' ? [value === '2026-04' ? 'April 2026' : '14 March 2026'] : [];
  if (definition.type === 'parties') return value.map((id) => `Party ${id}`);
  return definition.type === 'refs' && definition.to === 'sources' ? value.map((id) => `"sourceId":"${id}"`) : [];
}

describe('rows into prose', () => {
  it("speaks the briefing's language and names the rows that a row is linked to", () => {
    const made = briefing({}, section('risks', {}, { ...risksBlock({ ...risk({ mayHappen: 'Страйк', likelihood: 'high', reviewDate: '2026-03-14', links: ['w2'], actions: [{ what: 'Подзвонити', owner: 'Штаб', due: '2026-04' }] }), id: 'w1' }, { ...risk({ mayHappen: 'Затримка' }), id: 'w2' }), id: 'k1' }));
    const { editor, blocks } = open({ ...made, metadata: { ...made.metadata, language: 'uk' } });
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(prose(blocks())).toEqual(['Страйк', 'Імовірність: Високий рівень; дата перегляду: 14 березня 2026 року', 'Дії: Подзвонити; відповідальний: Штаб; строк: квітень 2026 року', 'Пов’язано з: Затримка', 'Затримка']);
  });
});

describe('the name of a linked row', () => {
  it('keeps the marking of the row, in prose too', () => {
    const { editor, blocks } = open(briefing({}, section('risks', {}, { ...risksBlock({ ...risk({ mayHappen: 'Strike', links: ['w2'] }), id: 'w1' }), id: 'k1' }, { ...risksBlock({ ...risk({ mayHappen: 'Delay', marking: '(S)' }), id: 'w2' }), id: 'k2' })));
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(prose(blocks()).slice(0, 2)).toEqual(['Strike', 'Linked to: (S) Delay']);
  });
});

describe('links to rows', () => {
  const made = (): Briefing => ({
    ...briefing(
      section('risks', {}, { ...risksBlock({ ...risk({ mayHappen: ['Delays at ', field('port'), '; then queues'], likelihood: 'high' }), id: 'w1' }, { ...risk({ mayHappen: 'Strike', links: ['w1', 'w3'], proximity: 'weeks' }), id: 'w2' }), id: 'k1' }),
      section('risks', {}, { ...risksBlock({ ...risk({ mayHappen: 'Sanctions', marking: '(S)' }), id: 'w3' }), id: 'k2' }),
    ), fieldValues: { port: 'Odesa' },
  });

  it('are named as the page names the rows, and found again by these names, among the rows that are made and in the rest of the briefing', () => {
    const { editor, blocks } = open(made());
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(prose(blocks())).toContain('Linked to: Delays at Odesa; then queues; (S) Sanctions');
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    const [one, two, ...others] = rowsOf(blocks());
    expect(others).toEqual([]);
    expect(two?.values).toEqual({ links: [one?.id, 'w3'], proximity: 'weeks' });
  });

  it('that name no row stay in words', () => {
    const { editor, blocks } = open(briefing(section('risks', {}, p('Strike'), p('Owner: MFA'), p('Linked to: Delay of the text'), p('Likelihood: High'))));
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(rowsOf(blocks()).map(({ texts, values }) => [lines(texts['mayHappen']), values])).toEqual([[['Strike'], { likelihood: 'high' }], [['Linked to: Delay of the text'], {}]]);
  });
});

describe('a selection with more than prose', () => {
  it('changes nothing and says why', () => {
    const { handle, editor } = open(briefing(section('risks', {}, { ...p('Above'), id: 'p1' }, table([['a', 'b']]), { ...p('Below'), id: 'p2' })));
    const asked: EditorRequest[] = [];
    onEditorRequest(editor, (request) => asked.push(request));
    const before = handle.briefing().sections;
    change(editor, () => { const [from, to] = [$byId('p1'), $byId('p2')]; if ($isElementNode(from) && $isElementNode(to)) { const selection = from.select(0, 0); selection.focus.set(to.getKey(), 1, 'element'); } });
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(handle.briefing().sections).toEqual(before);
    expect(asked).toMatchObject([{ type: 'notice' }]);
  });

  it('may be long: two hundred items are two hundred rows', () => {
    const { editor, blocks } = open(briefing(section('risks', {}, bullets(...Array.from({ length: 200 }, (_none, at) => `Point ${at}`)))));
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(rowsOf(blocks()).map((row) => lines(row.texts['mayHappen'])[0])).toEqual(Array.from({ length: 200 }, (_none, at) => `Point ${at}`));
  });
});

describe('a risk that becomes prose', () => {
  const parts = { becauseOf: bold('weak monitoring'), mayHappen: ['violations go unseen', note('See annex')], leadingTo: ['an end of ', link('https://example.org', 'the talks')] };
  const made = (language: string): Briefing => {
    const one = briefing(section('risks', {}, { ...risksBlock(risk({ becauseOf: 'слабкий нагляд', mayHappen: 'обстріли', leadingTo: 'зриву переговорів', owner: 'MFA' })), id: 'k1' }));
    return { ...one, metadata: { ...one.metadata, language } };
  };

  it.each([
    ['en-GB', 'Because of слабкий нагляд, обстріли may happen, leading to зриву переговорів.'],
    ['uk', 'Через слабкий нагляд існує ризик: обстріли, що призведе до зриву переговорів.'],
    ['ru', 'Из-за слабкий нагляд существует риск: обстріли, что приведёт к зриву переговорів.'],
    ['de', 'Слабкий нагляд; обстріли; зриву переговорів.'],
  ])('is the sentence that prints, in %s, and what else it says stands below', (language, sentence) => {
    const { editor, blocks } = open(made(language));
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(prose(blocks())).toEqual([sentence, expect.stringMatching(/: MFA$/)]);
    expect(blocks()[0]).toMatchObject({ content: [{ marks: ['bold'] }] });
  });

  it('keeps bold, links and notes, and gives them back to the fields', () => {
    const { editor, blocks } = open(briefing(section('risks', {}, { ...risksBlock(risk(parts)), id: 'k1' })));
    const before = rowsOf(blocks())[0]!.texts;
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(blocks()[0]).toMatchObject({ content: [{ text: 'Because of ' }, { text: 'weak monitoring', marks: ['bold'] }, { text: ', violations go unseen' }, { type: 'footnote', content: [{ text: 'See annex' }] }, { text: ' may happen, leading to an end of ' }, { type: 'link', children: [{ text: 'the talks' }] }, { text: '.' }] });
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(rowsOf(blocks())[0]!.texts).toEqual(before);
  });

  it('becomes fields again only where its words can be read in one way', () => {
    const typed = ['Because of delays, the ceasefire could collapse, leading to war.', 'Because of delays, leaks and strikes, the text falls, leading to war.', 'The talks stall.'];
    const { editor, blocks } = open(briefing(section('risks', {}, ...typed.map((one) => p(one)))));
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(rowsOf(blocks()).map(({ texts }) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, lines(text)[0]])))).toEqual([
      { becauseOf: 'delays', mayHappen: 'the ceasefire could collapse', leadingTo: 'war' }, { mayHappen: typed[1] }, { mayHappen: typed[2] },
    ]);
  });
});

describe('what takes a few words', () => {
  it('shares a line with its neighbours, that of the parties behind one label, and goes back to its fields', () => {
    const texts = { topic: 'Ceasefire line', whatMoved: 'A map; scale: 1 to 50,000.', nextStep: 'Experts meet', nextStepOwner: 'MFA' };
    const made = briefing({ parties: [party('pa', 'Kyiv'), party('pb', 'Moscow')] }, section('progress', {}, { type: 'rows', id: 'k1', kind: 'progress', settings: {}, rows: [
      { id: 'r1', texts: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, [[{ type: 'text', text }]]])), values: { status: 'agreed', 'confirmedBy.pa': 'yes', 'confirmedBy.pb': 'unknown', nextStepDate: '2026-03-14', textState: 'clean' }, lists: {} },
    ] }));
    const { editor, blocks } = open(made);
    const before = rowsOf(blocks()).map(({ texts: said, values }) => [said, values]);
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(prose(blocks())).toEqual(['Ceasefire line', 'Status: Agreed (subject to the whole)', 'What moved: A map; scale: 1 to 50,000.', 'Confirmed by: Kyiv – Yes; Moscow – Not known', 'Next step: Experts meet; owner of the next step: MFA; date of the next step: 14 March 2026; text: Clean text']);
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'progress' });
    expect(rowsOf(blocks()).map(({ texts: said, values }) => [said, values])).toEqual(before);
  });

  it('of an action goes back to the action', () => {
    const actions = [{ what: 'Call the mediator', owner: 'HQ', due: '2026-03-14' }, { what: 'Draft; then send' }];
    const { editor, blocks } = open(briefing(section('risks', {}, { ...risksBlock(risk({ mayHappen: 'Talks stall', actions })), id: 'k1' })));
    const plain = (): unknown => rowsOf(blocks()).map(({ lists, texts }) => [texts, lists['actions']?.map(({ texts: said, values }) => ({ said, values }))]);
    const before = plain();
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(prose(blocks())).toEqual(['Talks stall', 'Actions: Call the mediator; owner: HQ; due: 14 March 2026', 'Actions: Draft; then send']);
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(plain()).toEqual(before);
  });
});

describe('texts of several paragraphs', () => {
  const long = { paragraphs: [[{ type: 'text' as const, text: 'Ask the port authority; owner: nobody' }], [{ type: 'text' as const, text: 'See ' }, link('https://example.org', 'the plan')]] };
  const rows = [risk({ becauseOf: 'one berth', mayHappen: 'ships wait', responseText: long, owner: 'MFA; maritime desk', earlySign: 'Queues: 3 km', reviewDate: '2026-12-01' }), risk({ mayHappen: paragraphs('Late', 'Very late'), likelihood: 'low', marking: '(S)' }), risk({ mayHappen: 'Status: Open', impact: 'high' })];
  const plain = (blocks: readonly Block[]): unknown => rowsOf(blocks).map(({ texts, values, lists }) => [texts, values, lists]);

  it('are lines of one paragraph, so that rows made of it again are the same; no row takes what another one says', () => {
    const { handle, editor, blocks } = open(briefing(section('risks', {}, { ...risksBlock(...rows), id: 'k1' })));
    const before = plain(blocks());
    const sections = handle.briefing().sections;
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(prose(blocks()).filter((line) => line.includes('\n'))).toEqual(['Response: Ask the port authority; owner: nobody\nSee the plan', '(S) Late\nVery late']);
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(plain(blocks())).toEqual(before);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(handle.briefing().sections).toEqual(sections);
  });

  it('stand alone where no row says more than its name', () => {
    const { editor, blocks } = open(briefing(section('risks', {}, { ...risksBlock(risk({ mayHappen: paragraphs('Late', 'Very late') })), id: 'k1' })));
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: 'k1' });
    expect(prose(blocks())).toEqual(['Late', 'Very late']);
  });
});

describe('labelled lines', () => {
  const said = { mayHappen: 'Talks stall', leadingTo: 'an end without a text', owner: 'MFA' };
  const made = (language: string): Briefing => {
    const one = briefing(section('risks', {}, risksBlock({ ...risk(said), values: { likelihood: 'high' } }, risk({ mayHappen: 'Funds run out' }))));
    return { ...one, metadata: { ...one.metadata, language } };
  };
  const told = (blocks: readonly Block[]): unknown => rowsOf(blocks).map((row) => [Object.fromEntries(Object.entries(row.texts).map(([key, text]) => [key, lines(text)])), row.values]);

  it.each(['en-GB', 'uk', 'ru'])('of rows that became prose in %s are fields again', (language) => {
    const { editor, blocks } = open(made(language));
    const before = told(blocks());
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: blocks()[0]!.id });
    expect(blocks()).toHaveLength(3);
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(told(blocks())).toEqual(before);
  });

  it.each([['en-GB', 'Risk', 'Owner: '], ['uk', 'Ризик', 'Відповідальний: '], ['ru', 'Риск', 'Ответственный: ']])('stand below the name of their row, which alone is bold, in %s; a row without a name begins with what it is, and none of it is left in rows', (language, standIn, owner) => {
    const words = briefing(section('risks', {}, risksBlock(risk({ mayHappen: 'Talks stall', owner: 'MFA' }), risk({ owner: 'MoD' }), risk({ mayHappen: 'Funds run out' }), risk({ mayHappen: bold('Late') }))));
    const { editor, blocks } = open({ ...words, metadata: { ...words.metadata, language } });
    const before = told(blocks());
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: blocks()[0]!.id });
    const runs = blocks().map((block) => (block.type === 'paragraph' ? block.content.map((inline) => (inline.type === 'text' ? [inline.text, ...(inline.marks ?? [])] : [])).flat() : []));
    expect(runs).toEqual([['Talks stall', 'bold'], [`${owner}MFA`], [standIn, 'bold'], [`${owner}MoD`], ['Funds run out', 'bold'], ['Late', 'bold']]);
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(told(blocks())).toEqual(before);
    expect(JSON.stringify(blocks())).not.toContain('Talks stall","marks"');
  });

  it('of rows that say no more than their names leave the names plain', () => {
    const { editor, blocks } = open(briefing(section('risks', {}, risksBlock(risk({ mayHappen: 'Talks stall' }), risk({ mayHappen: 'Funds run out' })))));
    editor.dispatchCommand(TO_PROSE_COMMAND, { blockId: blocks()[0]!.id });
    expect(JSON.stringify(blocks())).not.toContain('bold');
  });

  it('that were typed are read too; one that is no value, comes twice or comes first stays in words', () => {
    const { editor, blocks } = open(briefing(section('risks', {}, p('Owner: nobody yet'), p('Talks stall'), p('owner: MFA'), p('Owner: MoD'), p('Likelihood: who knows'), p('Note: see annex'))));
    selectAllBlocks(editor);
    editor.dispatchCommand(TO_ROWS_COMMAND, { kind: 'risks' });
    expect(told(blocks())).toEqual([
      [{ mayHappen: ['Owner: nobody yet'] }, {}], [{ mayHappen: ['Talks stall'], owner: ['MFA'] }, {}], [{ mayHappen: ['Owner: MoD'] }, {}], [{ mayHappen: ['Likelihood: who knows'] }, {}], [{ mayHappen: ['Note: see annex'] }, {}],
    ]);
  });
});
