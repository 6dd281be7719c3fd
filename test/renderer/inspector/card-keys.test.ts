import { describe, expect, it } from 'vitest';
import { cardKeys, groupParts } from '../../../renderer/inspector/card-keys';
import { rowNames } from '../../../renderer/inspector/row-names';
import { fieldDefinition, rowKindDefinition } from '../../../shared/model/row-kinds';
import { option, enforcementOptionsBlock, risk, risksBlock, section, threeParties } from '../../builders';

describe('cardKeys', () => {
  it('gives one key for each party that has the field, and none of the own side for assessments', () => {
    const position = fieldDefinition('stickingPoints', 'position')!;
    expect(cardKeys(position, threeParties()).map(({ key, label }) => [key, label])).toEqual([['position.kyiv', 'Public position: Kyiv'], ['position.moscow', 'Public position: Moscow'], ['position.washington', 'Public position: Washington']]);
    const assessed = fieldDefinition('stickingPoints', 'assessed')!;
    expect(cardKeys(assessed, threeParties()).map(({ key }) => key)).toEqual(['assessed.moscow', 'assessed.washington']);
  });

  it('gives the field itself where there is one for all', () => {
    expect(cardKeys(fieldDefinition('risks', 'owner')!, threeParties()).map(({ key }) => key)).toEqual(['owner']);
  });
});

describe('groupParts', () => {
  const points = rowKindDefinition('stickingPoints');
  const partsOf = (group: number, parties = threeParties()) => groupParts(points.card[group]!.fields, points.fields, parties).map(({ party, keys }) => [party?.id, keys.filter(({ field }) => !field.asked).map(({ key, label }) => `${key}: ${label}`)]);
  const side = (id: string) => [id, [`position.${id}: Public position`, `redLine.${id}: Red line`, `redLineSource.${id}: Source of the red line`, `redLineDate.${id}: Date of the red line`, `interest.${id}: Interest`]];

  it('goes party by party where each party has several fields, after what comes before them', () => {
    expect(partsOf(0)).toEqual([[undefined, ['issue: Issue', 'status: Status']], side('kyiv'), side('moscow'), side('washington')]);
    expect(partsOf(0, [])).toEqual([[undefined, ['issue: Issue', 'status: Status']]]);
  });

  it('has no assessments of our own side, and goes party by party though all but one of their fields are hidden until asked for', () => {
    expect(partsOf(2)).toEqual(['moscow', 'washington'].map((id) => [id, [`assessed.${id}: Assessed private position`]]));
  });

  it('leaves one field that each party has where it is, with the party in its label', () => {
    const { card, fields } = rowKindDefinition('progress');
    const parts = card.map((group) => groupParts(group.fields, fields, threeParties()));
    expect(parts.flat().filter(({ party }) => party)).toEqual([]);
    expect(parts.flat().flatMap(({ keys }) => keys).filter(({ key }) => key.startsWith('confirmedBy')).map(({ label }) => label)).toEqual(['Confirmed by: Kyiv', 'Confirmed by: Moscow', 'Confirmed by: Washington']);
  });

  it('keeps the note on a word with that word, each party its own, and gives it no place besides', () => {
    const { fields } = rowKindDefinition('enforcementOptions');
    const [{ keys } = { keys: [] }, ...others] = groupParts(['for', 'speed', 'speedNote', 'acceptability', 'acceptabilityNote', 'comparisonNote'], fields, threeParties());
    expect(others).toEqual([]);
    expect(keys.map(({ key, note }) => [key, note?.key, note?.label])).toEqual([
      ['for', undefined, undefined], ['speed', 'speedNote', 'Note on speed'],
      ...['Kyiv', 'Moscow', 'Washington'].map((name) => [`acceptability.${name.toLowerCase()}`, `acceptabilityNote.${name.toLowerCase()}`, `Note on acceptability: ${name}`]),
      ['comparisonNote', undefined, undefined],
    ]);
  });
});

describe('rowNames', () => {
  it('put the marking of a row before what it is called', () => {
    expect(rowNames([section('risks', risksBlock(risk({ mayHappen: 'The talks stall', marking: '(S)' })))]).map(({ name }) => name)).toEqual(['Risk: (S) The talks stall']);
  });

  it('calls rows by their main text, else by any text they have', () => {
    const names = rowNames([section('risks', risksBlock(risk({ mayHappen: 'The talks stall' }), risk({ owner: 'The unit' }), risk({}))), section('enforcementOptions', enforcementOptionsBlock(option({ option: 'A force of the willing with a mandate that runs for as long as the parties consent to it' })))]);
    expect(names.map(({ name }) => name)).toEqual(['Risk: The talks stall', 'Risk: The unit', 'Risk: without text', 'Option: A force of the willing with a mandate that runs for as long…']);
  });
});
