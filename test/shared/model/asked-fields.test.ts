import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../shared/model/briefing';
import { checkIntegrity } from '../../../shared/model/integrity';
import { LIKELIHOOD_SCALES } from '../../../shared/model/likelihood-scales';
import { offeredChoices, offeredFields } from '../../../shared/model/row-kinds/asked-fields';
import { fieldDefinition, isMarkingKey, rowKindDefinition } from '../../../shared/model/row-kinds/index';
import { ROW_KINDS } from '../../../shared/model/rows';
import { parseBriefing } from '../../../shared/model/validate';
import { briefing, risk, rowsBlock, section } from '../../builders';

describe('offeredFields', () => {
  it('are in a group of the card, and none of them in a column that is always seen', () => {
    for (const kind of ROW_KINDS) {
      const { card, columns, fields } = rowKindDefinition(kind);
      const names = fields.filter(({ asked }) => asked).map(({ name }) => name);
      expect(names.filter((name) => !card.some((group) => group.fields.includes(name)) || columns.some((column) => column.fields.includes(name))), kind).toEqual([]);
    }
  });

  it('are none for a kind that has none, and phrases of likelihood only with a scale', () => {
    expect(offeredFields(rowKindDefinition('clearance'), 'icd203')).toEqual([]);
    const names = (scale: 'icd203' | undefined) => offeredFields(rowKindDefinition('risks'), scale).map(({ name }) => name);
    expect(names(undefined)).toEqual(['inherentLikelihood', 'inherentImpact', 'targetLikelihood', 'targetImpact', 'proximity', 'confidence', 'marking']);
    expect(names('icd203')).toEqual(expect.arrayContaining(['estimativePhrase']));
  });
});

describe('offeredChoices', () => {
  const phrase = fieldDefinition('risks', 'estimativePhrase')!;

  it('are the phrases of the scale of the briefing, from the least likely on, and of no other', () => {
    const values = LIKELIHOOD_SCALES.map((scale) => offeredChoices(phrase, 'words', scale).map(({ value }) => value));
    expect(values[0]).toHaveLength(14);
    expect(values[1]).toEqual(['remote chance', 'highly unlikely', 'unlikely', 'realistic possibility', 'likely', 'probable', 'highly likely', 'almost certain']);
    expect(offeredChoices(phrase, 'words', undefined)).toEqual([]);
  });

  it('follow the scale of the block for scores before and after the response, as for likelihood', () => {
    for (const name of ['inherentLikelihood', 'inherentImpact', 'targetLikelihood', 'targetImpact']) {
      for (const scale of ['words', 'five'] as const) expect(offeredChoices(fieldDefinition('risks', name)!, scale, undefined)).toEqual(offeredChoices(fieldDefinition('risks', 'likelihood')!, scale, undefined));
    }
  });
});

describe('what a block asks for', () => {
  const content = briefing(section('risks', rowsBlock('risks', [risk({ mayHappen: 'x' })])));
  const asking = (asked: string[]): Briefing => ({ ...content, sections: content.sections.map((made) => ({ ...made, blocks: made.blocks.map((block) => (block.type === 'rows' ? { ...block, settings: { asked } } : block)) })) });

  it('are fields of its kind, each once', () => {
    expect(checkIntegrity(asking(['proximity', 'confidence']))).toBeUndefined();
    expect(checkIntegrity(asking(['track']))).toEqual({ path: 'sections.0.blocks.0.settings.asked.0', message: 'risks has no field track' });
    expect(checkIntegrity(asking(['proximity.kyiv']))?.message).toBe('risks has no field proximity.kyiv');
    expect(checkIntegrity(asking(['proximity', 'proximity']))).toEqual({ path: 'sections.0.blocks.0.settings.asked.1', message: 'proximity is asked for twice' });
  });

  it('are never an empty list', () => {
    expect(parseBriefing(asking(['proximity']))).toMatchObject({ ok: true });
    expect(parseBriefing(asking([]))).toMatchObject({ ok: false, error: { path: 'sections.0.blocks.0.settings.asked' } });
  });
});

describe('isMarkingKey', () => {
  it('knows the markings of rows and of assessments', () => {
    expect([isMarkingKey('risks', 'marking'), isMarkingKey('stickingPoints', 'assessedMarking.moscow'), isMarkingKey('stickingPoints', 'marking')]).toEqual([true, true, true]);
    expect([isMarkingKey('risks', 'mayHappen'), isMarkingKey('recommendations', 'marking'), isMarkingKey('stickingPoints', 'assessed.moscow')]).toEqual([false, false, false]);
  });
});
