import { UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import { ADD_BASELINE_COMMAND } from '../../../renderer/editor/commands/commands';
import { createBriefingEditor } from '../../../renderer/editor/editor-handle';
import { checkBriefing } from '../../../shared/checks';
import type { Row } from '../../../shared/model';
import { briefing, choice, option, risk, rowsBlock, section } from '../../builders';

const open = (made: ReturnType<typeof briefing>) => { const handle = createBriefingEditor(made); return { handle, rows: (): Row[] => handle.briefing().sections.flatMap((one) => one.blocks).flatMap((block) => (block.type === 'rows' ? block.rows : [])) }; };
const options = () => briefing({ kind: 'negotiationBriefing', metadata: { kind: 'negotiationBriefing', from: 'The desk' } }, section('enforcementOptions', { ...rowsBlock('enforcementOptions', [option({ option: 'Observers', whoRunsIt: 'A mission', breach: 'Fire across the line' })]), id: 'block' }));

describe('the status quo', () => {
  it('is added once, as one step, and asks for neither a body nor a trigger', () => {
    const { handle, rows } = open(options());
    expect(checkBriefing(handle.briefing()).groups.map((group) => group.rule)).toEqual(['noBaseline']);
    handle.editor.dispatchCommand(ADD_BASELINE_COMMAND, { blockId: 'block' });
    expect(rows().at(-1)).toMatchObject({ texts: { option: [[{ text: 'Status quo' }]] }, values: { optionKind: 'baseline', ourView: 'baseline' } });
    expect(checkBriefing(handle.briefing()).groups).toEqual([]);
    handle.editor.dispatchCommand(ADD_BASELINE_COMMAND, { blockId: 'block' });
    expect(rows()).toHaveLength(2);
    handle.editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect(rows()).toHaveLength(1);
  });

  it('is called so in the language of the briefing, also among the options of a decision', () => {
    const { handle, rows } = open(briefing({ metadata: { language: 'uk-UA' } }, section('options', { ...rowsBlock('options', [choice({ option: 'Пором' })]), id: 'block' })));
    handle.editor.dispatchCommand(ADD_BASELINE_COMMAND, { blockId: 'block' });
    expect(rows().at(-1)).toMatchObject({ texts: { option: [[{ text: 'Статус-кво' }]] }, values: { ourView: 'baseline' } });
  });

  it('is nothing that other rows have', () => {
    const { handle, rows } = open(briefing(section('risks', { ...rowsBlock('risks', [risk({ mayHappen: 'Delay' })]), id: 'block' })));
    handle.editor.dispatchCommand(ADD_BASELINE_COMMAND, { blockId: 'block' });
    expect(rows()).toHaveLength(1);
  });
});
