import { describe, expect, it } from 'vitest';
import { shownFields } from '../../../renderer/inspector/shown-fields';
import { rowKindDefinition } from '../../../shared/model/row-kinds';
import type { Row } from '../../../shared/model/rows';
import { issue, risk } from '../../builders';

const RISKS = rowKindDefinition('risks');
const hidden = (row: Row, asked: string[] = [], scale: 'icd203' | 'none' = 'icd203', kept = new Set<string>()) => {
  const shown = shownFields(RISKS, row, asked, scale === 'none' ? undefined : scale, kept);
  return RISKS.fields.filter(({ name }) => !shown.has(name)).map(({ name }) => name);
};
const ALL = ['inherentLikelihood', 'inherentImpact', 'targetLikelihood', 'targetImpact', 'estimativePhrase', 'proximity', 'confidence', 'marking'];

describe('shownFields', () => {
  it('leaves out what is hidden until asked for, and nothing else', () => {
    expect(hidden(risk({}))).toEqual(ALL);
  });

  it('shows what is asked for, and what is filled in, for any party', () => {
    expect(hidden(risk({ marking: '(S)', targetImpact: 'low' }), ['proximity'])).toEqual(ALL.filter((name) => !['marking', 'targetImpact', 'proximity'].includes(name)));
    const shown = shownFields(rowKindDefinition('stickingPoints'), issue({ 'assessedMarking.moscow': '(S)' }), [], undefined, new Set());
    expect([shown.has('assessedMarking'), shown.has('assessedConfidence')]).toEqual([true, false]);
  });

  it('asks for no phrase of likelihood in a briefing without a scale, but shows one that is there', () => {
    expect(hidden(risk({}), ['estimativePhrase'], 'none')).toEqual(ALL);
    expect(hidden(risk({}), ['estimativePhrase'])).not.toContain('estimativePhrase');
    expect(hidden(risk({ estimativePhrase: 'likely' }), [], 'none')).not.toContain('estimativePhrase');
  });

  it('keeps a field whose text was deleted since the card was opened', () => {
    const kept = new Set<string>();
    hidden(risk({ marking: '(S)' }), [], 'none', kept);
    expect(hidden(risk({}), [], 'none', kept)).not.toContain('marking');
  });
});
