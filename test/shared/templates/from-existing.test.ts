import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../../shared/model/integrity';
import { parseBriefing } from '../../../shared/model/validate';
import { serialiseBriefing } from '../../../shared/model/serialise';
import { briefingFromExisting } from '../../../shared/templates/from-existing';
import { bold, briefing, choice, clearance, clearanceBlock, issue, p, risk, risksBlock, rowsBlock, section, stickingPointsBlock } from '../../builders';
import { builtInTemplates } from './built-in';

const existing = briefing(
  section('background', { heading: 'What led here', marking: '(S)' }, p('Written ', bold('before'), '.')),
  section('risks', { heading: 'Risks', template: { id: 'risks', version: 1 } }, p('About them.'), risksBlock(risk({ mayHappen: 'The vote slips' }))),
);
const full = { ...existing, metadata: { ...existing.metadata, subject: 'Old', reference: 'R-1', marking: 'SECRET', to: 'The old minister' }, fieldValues: { 'party.a': 'The port' }, houseStyle: { ...existing.houseStyle, office: 'Harbour office' }, setAside: [{ finding: 'x', reason: 'y' }] };
const start = { subject: 'New', to: 'The Minister', date: '2026-03-14' };
const NOTHING = { text: false, lists: false, markings: false };
const sections = builtInTemplates().sections;
const made = (taken: Partial<typeof NOTHING>) => briefingFromExisting(full, { ...NOTHING, ...taken }, start, sections);

describe('briefingFromExisting', () => {
  it('takes the sections, their order and the house style, and nothing that was written, unless it is chosen', () => {
    const empty = made({});
    expect(empty.sections.map(({ kind, heading }) => [kind, heading])).toEqual([['background', 'What led here'], ['risks', 'Risks']]);
    expect(empty.houseStyle).toEqual(full.houseStyle);
    expect(empty.metadata).toMatchObject({ subject: 'New', to: 'The Minister', date: '2026-03-14', reference: '', marking: '', kind: full.metadata.kind });
    expect(empty.id).not.toBe(full.id);
    expect(empty.setAside).toEqual([]);
    const text = JSON.stringify(empty);
    for (const old of ['before', 'The vote slips', '(S)', 'The port', 'The old minister']) expect(text).not.toContain(old);
    // A section of a template begins as that does: with an empty row.
    expect(empty.sections[1]?.blocks).toMatchObject([{ type: 'rows', kind: 'risks', rows: [{ texts: {} }] }]);
  });

  it('takes the text, the lists and the markings when they are chosen', () => {
    expect(JSON.stringify(made({ text: true }).sections)).toContain('The vote slips');
    expect(JSON.stringify(made({ text: true }))).not.toContain('(S)');
    expect(made({ lists: true }).fieldValues).toEqual({ 'party.a': 'The port' });
    expect(made({ markings: true })).toMatchObject({ metadata: { marking: 'SECRET' }, sections: [{ marking: '(S)' }, {}] });
  });

  it('takes the markings of rows and of assessments only with the markings', () => {
    const marked = { ...full, sections: [section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access', marking: '(C)', 'assessed.moscow': 'Would trade', 'assessedMarking.moscow': '(TS)' })))] };
    const text = (markings: boolean) => JSON.stringify(briefingFromExisting(marked, { text: true, lists: true, markings }, start, sections).sections);
    expect(text(false)).toContain('Would trade');
    expect(text(false)).not.toMatch(/\(C\)|\(TS\)/);
    expect(text(true)).toMatch(/\(C\)/);
    expect(text(true)).toMatch(/\(TS\)/);
  });

  it('asks every office anew: nobody has cleared the new paper', () => {
    const asked = { ...clearance({ office: 'Legal', state: 'objects', date: '2026-03-12', dissent: 'Not so soon' }), clearedText: '0123' };
    const taken = briefingFromExisting({ ...full, sections: [section('clearance', clearanceBlock(asked))] }, { ...NOTHING, text: true }, start, sections);
    expect(taken.sections[0]?.blocks).toMatchObject([{ rows: [{ texts: { office: [[{ text: 'Legal' }]] }, values: {} }] }]);
    expect(JSON.stringify(taken)).not.toMatch(/objects|2026-03-12|Not so soon|clearedText/);
  });

  it('weighs its criteria anew where the text is not taken', () => {
    const weighed = { ...full, sections: [{ ...section('options', rowsBlock('options', [choice({ option: 'Wait' })], { comparison: true, weights: { speed: 3 } })), template: { id: 'gone', version: 1 } }] };
    expect(briefingFromExisting(weighed, NOTHING, start, []).sections[0]?.blocks).toMatchObject([{ settings: { comparison: true } }]);
    expect(JSON.stringify(briefingFromExisting(weighed, NOTHING, start, []))).not.toContain('weights');
    expect(briefingFromExisting(weighed, { ...NOTHING, text: true }, start, []).sections[0]?.blocks).toMatchObject([{ settings: { weights: { speed: 3 } } }]);
  });

  it('makes a briefing that is whole, whatever is chosen', () => {
    for (const text of [true, false]) for (const lists of [true, false]) for (const markings of [true, false]) {
      const briefingMade = made({ text, lists, markings });
      expect(checkIntegrity(briefingMade)).toBeUndefined();
      expect(parseBriefing(JSON.parse(serialiseBriefing(briefingMade)))).toMatchObject({ ok: true });
    }
  });

  it('begins a section of no known template with its headings and an empty row', () => {
    const own = { ...full, sections: [{ ...full.sections[1]!, template: { id: 'gone', version: 1 } }] };
    expect(briefingFromExisting(own, NOTHING, start, []).sections[0]?.blocks).toMatchObject([{ type: 'rows', rows: [{ texts: {}, values: {} }] }]);
  });
});
