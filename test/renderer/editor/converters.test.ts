import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Briefing } from '../../../shared/model';
import { briefingSchema } from '../../../shared/model';
import { sectionsToEditorState } from '../../../renderer/editor/convert/sections-to-editor-state';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { arbitraryBlock, arbitraryBriefing, withIds } from '../../builders/arbitrary';
import { briefing, bullets, callout, checked, checks, figure, heading, item, numbers, p, pageBreak, quote, section, source, table, threeParties, unknownBlock } from '../../builders';
import { canonicalBlock } from './canonical';
import { blocksOf, editorWith, sectionsOf } from './headless-editor';

const roundTrip = (block: Block): Block | undefined => blocksOf(editorWith(briefing({ parties: threeParties(), sources: [source('src1', 'A report')] }, section('freeText', block))))[0];

/** Tables whose rows have equally many cells and no spans; the editor fills up any other to a grid. */
const isGrid = (block: Block): boolean => block.type !== 'table' || block.rows.every((row) => row.cells.length > 0 && row.cells.length === block.rows[0]?.cells.length && row.cells.every((cell) => !cell.columnSpan && !cell.rowSpan));

describe('$briefingSectionsFromRoot', () => {
  it.each<[string, () => Block]>([
    ['a paragraph with every inline', () => ({ type: 'paragraph', id: 'p1', alignment: 'justify', direction: 'rtl', language: 'ar', content: [
      { type: 'text', text: 'Plain ' }, { type: 'text', text: 'all', marks: ['bold', 'italic', 'underline', 'strike', 'superscript', 'highlight', 'code'] }, { type: 'text', text: 'українською', language: 'uk' }, { type: 'lineBreak' },
      { type: 'field', name: 'party.a', marks: ['bold'] }, { type: 'citation', id: 'c1', sourceId: 'src1', locator: 'p. 4' }, { type: 'citation', id: 'c2', sourceId: 'gone' },
      { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'here', marks: ['italic'] }, { type: 'lineBreak' }, { type: 'field', name: 'place' }] },
      { type: 'footnote', id: 'n1', content: [{ type: 'text', text: 'See ' }, { type: 'link', url: 'mailto:a@example.org', children: [{ type: 'text', text: 'them' }] }, { type: 'citation', id: 'c3', sourceId: 'src1' }] },
      { type: 'footnote', id: 'n2', content: [] },
    ] })],
    ['an empty paragraph', () => p()],
    ['a heading of each level', () => ({ ...heading(2, 'Where it stands'), alignment: 'center' })],
    ['nested lists of three kinds', () => bullets('a', item('b', numbers('b1', item('b2', checks(checked('done'), 'open')))), 'c')],
    ['a numbered list that starts at 7', () => ({ ...numbers('seven', 'eight'), start: 7 })],
    ['a table with spans, widths, header cells and a caption', () => ({ ...table([['Head', 'Head'], ['a', 'b'], ['c', 'd']], { caption: 'Who', columnWidths: [1, 2.5] }) })],
    ['a figure', () => figure({ caption: 'Front lines', decorative: true, altText: '' })],
    ['a quote with its speaker', () => quote('Nothing is agreed', 'A delegate')],
    ['a callout with a list', () => callout('warning', 'Mind', bullets('this', 'that'))],
    ['a page break', () => pageBreak()],
    ['a block of a newer version', () => unknownBlock({ deep: { er: [1, null, 'x'] } })],
  ])('gives back %s', (_name, make) => {
    const block = make();
    expect(roundTrip(block)).toEqual(block);
  });

  it('gives back merged cells', () => {
    const block: Block = { type: 'table', id: 't1', headerRows: 1, rows: [
      { id: 'r1', cells: [{ blocks: [p('Wide')], columnSpan: 2 }, { blocks: [p('C')] }] },
      { id: 'r2', cells: [{ blocks: [p('a')], header: true, rowSpan: 2 }, { blocks: [p('b')] }, { blocks: [p('c'), bullets('x')] }] },
      { id: 'r3', cells: [{ blocks: [p('d')] }, { blocks: [p('e')] }] },
    ] };
    expect(roundTrip(block)).toEqual(block);
  });

  it('keeps fields of a party that is no longer there', () => {
    const block: Block = { type: 'rows', id: 'k1', kind: 'stickingPoints', settings: {}, rows: [{ id: 'w1', texts: { issue: [[{ type: 'text', text: 'Territory' }]], 'position.gone': [[{ type: 'text', text: 'Ours' }]] }, values: { 'redLineDate.gone': '2026-01' }, lists: {} }] };
    expect(roundTrip(block)).toEqual(block);
  });

  it('gives back every random block in canonical form', () => {
    const handle = createBriefingEditor(briefing());
    fc.assert(fc.property(arbitraryBlock.filter(isGrid).map(withIds), (block) => {
      const made: Briefing = { ...briefing({ parties: threeParties() }), sections: [{ id: 'only', kind: 'freeText', heading: 'H', blocks: [block] }] };
      handle.load(made);
      expect(handle.briefing().sections[0]?.blocks).toEqual([canonicalBlock(block)]);
    }), { numRuns: 200 });
  });

  it('gives back every random section, block by block', () => {
    const handle = createBriefingEditor(briefing());
    fc.assert(fc.property(arbitraryBriefing, (made) => {
      const sections = made.sections.map((one) => ({ ...one, blocks: one.blocks.filter(isGrid) }));
      handle.load({ ...made, sections });
      expect(handle.briefing().sections).toEqual(sections.map((one) => ({ ...one, blocks: one.blocks.map(canonicalBlock) })));
    }), { numRuns: 50 });
  });

  it('gives back a valid briefing, the same when loaded again, for any valid briefing', () => {
    const handle = createBriefingEditor(briefing());
    fc.assert(fc.property(arbitraryBriefing, (made) => {
      handle.load(made);
      const once = handle.briefing();
      expect(briefingSchema.safeParse(once).error?.issues ?? []).toEqual([]);
      expect({ ...once, sections: [] }).toEqual({ ...made, sections: [] });
      handle.load(once);
      expect(handle.briefing().sections).toEqual(once.sections);
    }), { numRuns: 50 });
  });

  it('says that a section without blocks has none', () => {
    expect(sectionsOf(editorWith(briefing(section('risks'), section('background', p('text')))))[0]?.blocks).toEqual([]);
  });
});

describe('sectionsToEditorState', () => {
  it('makes a state that another editor takes', () => {
    const made = briefing(section('background', p('One'), p('Two')));
    const editor = editorWith(briefing());
    editor.setEditorState(sectionsToEditorState(made));
    expect(sectionsOf(editor)).toEqual(made.sections);
  });
});
