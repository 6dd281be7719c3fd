import { $getRoot, $getSelection, $isElementNode, $isTextNode, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';
import type { Briefing } from '../../../shared/model';
import { citationAtCaret, dropSource, removeCitation } from '../../../renderer/editor/commands/source-commands';
import { type BriefingEditorHandle, createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { inOrderOfNumbers } from '../../../renderer/editor/data/citation-numbers';
import { $isCitationNode } from '../../../renderer/editor/nodes/CitationNode';
import { $walk } from '../../../renderer/editor/slots';
import { briefing, cite, issue, note, p, party, section, source, stickingPointsBlock } from '../../builders';
import { $byId, change } from './headless-editor';

const cited = (): Briefing => briefing({ parties: [party('a', 'Kyiv')], sources: [source('s1', 'Speech', { author: 'A. Minister' }), source('s2', 'Speech', { date: '2026-02-20' }), source('s3', 'Communique')] },
  section('background', p('One', cite('s1'), ' two', cite('s2', 'p. 4'), note('Note', cite('s2')))),
  section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access', 'redLine.a': 'No escort', 'redLineSource.a': ['s2', 's1'] }))),
);
const shown = (editor: LexicalEditor): string[] => editor.read(() => { const texts: string[] = []; $walk($getRoot(), (node) => { if ($isCitationNode(node)) texts.push(node.getTextContent()); }); return texts; });
const red = ({ briefing: read }: BriefingEditorHandle): unknown => { const block = read().sections[1]!.blocks[0]!; return block.type === 'rows' ? block.rows[0]!.values['redLineSource.a'] : undefined; };

describe('the numbers of citations', () => {
  const printed = (content: Briefing): string => JSON.stringify(briefingToPrint(content).blocks).replaceAll('\u00A0', ' ');
  const late = (): Briefing => briefing({ sources: [source('s1', 'Speech'), source('s2', 'Order'), source('s3', 'Letter')] }, section('background', p('First', cite('s3'))), section('situation', p('Then', cite('s1', 'p. 4'))));

  it('are those of the pages when a briefing is opened, also where the list of sources has another order', () => {
    const { editor, briefing: read } = createBriefingEditor(late());
    expect(shown(editor)).toEqual(['[1]', '[2, p. 4]']);
    for (const number of shown(editor)) expect(printed(read())).toContain(number);
    expect(inOrderOfNumbers(editor, read().sources).map(({ id }) => id)).toEqual(['s3', 's1', 's2']);
  });

  it('follow sections that are moved, make nothing unsaved, and undo and redo lead back over them', async () => {
    const first = late();
    const handle = createBriefingEditor(first);
    const { editor } = handle;
    const before = handle.sections.sections();
    change(editor, () => { const [one, other] = $getRoot().getChildren(); if (one && other) other.insertAfter(one); });
    await expect.poll(() => shown(editor)).toEqual(['[1, p. 4]', '[2]']);
    const moved = handle.briefing();
    for (const number of shown(editor)) expect(printed(moved)).toContain(number);
    expect(moved.sections.map((section) => before.indexOf(section))).toEqual([1, 0]);
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    await expect.poll(() => shown(editor)).toEqual(['[1]', '[2, p. 4]']);
    expect(handle.briefing()).toEqual(first);
    editor.dispatchCommand(REDO_COMMAND, undefined);
    await expect.poll(() => shown(editor)).toEqual(['[1, p. 4]', '[2]']);
    expect(handle.briefing()).toEqual(moved);
  });
});

describe('dropSource', () => {
  it('takes the citations and what rows say of it along, numbers the rest anew, and is one step of the history', () => {
    const handle = createBriefingEditor(cited());
    const before = handle.briefing();
    dropSource(handle.editor, 's2');
    expect(shown(handle.editor)).toEqual(['[1]']);
    expect(red(handle)).toEqual(['s1']);
    expect(handle.briefing().sources.map(({ id }) => id)).toEqual(['s1', 's3']);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(handle.briefing()).toEqual(before);
    handle.editor.dispatchCommand(REDO_COMMAND, undefined);
    expect(handle.briefing().sources).toHaveLength(2);
  });

  it('leaves no empty list in a row', () => {
    const handle = createBriefingEditor(cited());
    dropSource(handle.editor, 's2');
    dropSource(handle.editor, 's1');
    expect(red(handle)).toBeUndefined();
    expect(shown(handle.editor)).toEqual([]);
  });

  it('lets another take its place, which learns what only it knew', () => {
    const handle = createBriefingEditor(cited());
    dropSource(handle.editor, 's2', 's1');
    expect(shown(handle.editor)).toEqual(['[1]', '[1, p. 4]', '[1]']);
    expect(red(handle)).toEqual(['s1']);
    expect(handle.briefing().sources).toEqual([{ id: 's1', title: 'Speech', author: 'A. Minister', date: '2026-02-20' }, { id: 's3', title: 'Communique' }]);
  });
});

/** Puts the caret into a run of the first paragraph. */
function caretIn(editor: LexicalEditor, id: string, run: number, offset: number): void {
  change(editor, () => { const paragraph = $byId(id); const text = $isElementNode(paragraph) ? paragraph.getChildAtIndex(run) : null; if ($isTextNode(text)) text.select(offset, offset); });
}

describe('citationAtCaret', () => {
  it('is the citation beside the caret, on either side, and none elsewhere', () => {
    const { editor, briefing: read } = createBriefingEditor(cited());
    const id = read().sections[0]!.blocks[0]!.id;
    const at = (run: number, offset: number) => { caretIn(editor, id, run, offset); return citationAtCaret(editor)?.sourceId; };
    expect([at(0, 3), at(2, 0), at(2, 2), at(2, 4), at(0, 1)]).toEqual(['s1', 's1', undefined, 's2', undefined]);
  });

  it('is what can be removed, and what is typed next stands where it was', () => {
    const { editor, briefing: read } = createBriefingEditor(cited());
    caretIn(editor, read().sections[0]!.blocks[0]!.id, 0, 3);
    removeCitation(editor, citationAtCaret(editor)!.id);
    change(editor, () => { $getSelection()?.insertText('!'); });
    expect(read().sections[0]!.blocks[0]).toMatchObject({ content: [{ type: 'text', text: 'One! two' }, { type: 'citation' }, { type: 'footnote' }] });
  });
});
