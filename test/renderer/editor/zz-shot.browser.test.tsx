import { it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../renderer/app/tokens.css';
import { briefing, p, section, threeParties, source, quote, callout, figure, table, heading, bullets, item, checks, checked, numbers, pageBreak, unknownBlock } from '../../builders';
import type { Row } from '../../../shared/model';
import { caretIn, mount, settle } from './mounted-editor';
const t = (s: string) => [[{ type: 'text' as const, text: s }]];
it('shot', async () => {
  await page.viewport(1000, 1500);
  const made = briefing({ parties: threeParties(), sources: [source('src1', 'A report')] },
    section('background', { marking: 'OFFICIAL' }, { ...p(), id: 'p1', content: [{ type: 'text', text: 'Talks were held' }, { type: 'footnote', id: 'n1', content: [{ type: 'text', text: 'In Geneva, according to both sides.' }] }, { type: 'text', text: ' and bold', marks: ['bold'] }, { type: 'field', name: 'party.a' }, { type: 'citation', id: 'c1', sourceId: 'src1', locator: 'p. 4' }] }, heading(1, 'A heading'), bullets('One', item('Two', numbers('a', 'b'))), checks(checked('Done'), 'Open'), quote('Nothing is agreed', 'A delegate'), callout('warning', 'Mind this')),
    section('risks', { guidance: 'What could go wrong' }, { type: 'rows', id: 'k1', kind: 'risks', settings: {}, rows: [
      { id: 'w1', texts: { becauseOf: t('Because of delay'), mayHappen: t('the talks may stall'), owner: t('Desk') }, values: { likelihood: 'high', impact: 'medium' }, lists: {} }, { id: 'w2', texts: {}, values: {}, lists: {} } ] as Row[] }),
    section('stickingPoints', { type: 'rows', id: 'k2', kind: 'stickingPoints', settings: {}, rows: [{ id: 'w3', texts: { issue: t('Territory'), 'position.kyiv': t('Not negotiable'), 'redLine.kyiv': t('No recognition') }, values: { status: 'blocked' }, lists: {} }] as Row[] }),
    section('freeText', { guidance: 'Say what comes next.' }),
    section('freeText', table([['A', 'B'], ['c', 'd']], { caption: 'Numbers' }), figure({ caption: 'A map' }), pageBreak(), unknownBlock()));
  const { canvas } = await mount(made);
  caretIn(canvas, 'the talks may stall');
  await settle(); await new Promise((r) => setTimeout(r, 600));
  await page.screenshot({ path: './zz-shot.png' });
  caretIn(canvas, 'In Geneva');
  await settle();
  await page.screenshot({ path: './zz-shot2.png' });
});
