import { UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { expandAcronym } from '../../../renderer/editor/commands/expand-acronym';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { acronymUses, runRule, RULES } from '../../../shared/checks';
import type { Briefing } from '../../../shared/model';
import { bold, briefing, field, figure, p, risk, risksBlock, section } from '../../builders';

const rule = RULES.find(({ id }) => id === 'acronymNotExpanded')!;
const whole = (handle: ReturnType<typeof createBriefingEditor>): Briefing => handle.briefing();

describe('expandAcronym', () => {
  it('writes it out at its first use with the looks of the text there, lists it, and is one step of the history', () => {
    const handle = createBriefingEditor(briefing(section('background', p('Said the ', bold('OSCE'), ' and the OSCE again'))));
    const before = whole(handle);
    const { id } = before.sections[0]!.blocks[0]!;
    expect(runRule(rule, before)).toHaveLength(1);
    expect(expandAcronym(handle.editor, { id, short: 'OSCE', long: 'Long Name', list: true })).toBe(true);
    expect(whole(handle).sections[0]!.blocks[0]).toMatchObject({ content: [{ text: 'Said the ' }, { text: 'Long Name (OSCE)', marks: ['bold'] }, { text: ' and the OSCE again' }] });
    expect(whole(handle).acronyms).toMatchObject([{ short: 'OSCE', long: 'Long Name' }]);
    expect(runRule(rule, whole(handle))).toEqual([]);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(whole(handle)).toEqual(before);
  });

  it('reaches rows, captions and plurals, and fills in an entry of the list that says nothing', () => {
    const handle = createBriefingEditor({ ...briefing(section('risks', risksBlock(risk({ mayHappen: 'NGOs leave' })), figure({ caption: 'Posts of the EU' }))), acronyms: [{ id: 'a1', short: 'EU', long: '' }] });
    const [rows, drawing] = whole(handle).sections[0]!.blocks;
    const rowId = rows!.type === 'rows' ? rows!.rows[0]!.id : '';
    expect(expandAcronym(handle.editor, { id: rowId, slot: 'mayHappen', short: 'NGO', long: 'non-governmental organizations', list: false })).toBe(true);
    expect(expandAcronym(handle.editor, { id: drawing!.id, slot: 'caption', short: 'EU', long: 'European Union', list: true })).toBe(true);
    expect(acronymUses(whole(handle).sections).map(({ short, long, expanded }) => [short, long, expanded])).toEqual([['NGO', 'non-governmental organizations', true], ['EU', 'European Union', true]]);
    expect(whole(handle).acronyms).toEqual([{ id: 'a1', short: 'EU', long: 'European Union' }]);
  });

  it('changes nothing when the acronym no longer stands there', () => {
    const handle = createBriefingEditor(briefing(section('background', p('The mission ', field('name')))));
    const before = whole(handle);
    expect(expandAcronym(handle.editor, { id: before.sections[0]!.blocks[0]!.id, short: 'OSCE', long: 'Long Name', list: true })).toBe(false);
    expect(expandAcronym(handle.editor, { id: 'gone', short: 'OSCE', long: 'Long Name', list: true })).toBe(false);
    expect(whole(handle)).toEqual(before);
  });
});
