import { describe, expect, it } from 'vitest';
import { instantiateSectionIn, parseTemplate, sectionToTemplate } from '../../../shared/templates';
import { briefing, choice, cite, clearance, clearanceBlock, enforcementOptionsBlock, field, figure, issue, note, option, p, party, risk, risksBlock, rowsBlock, section, source, stickingPointsBlock, threeParties, topic, progressBlock, unknownBlock } from '../../builders';

const bare = { name: 'Our risks', keepFieldValues: false, keepMarkings: false, keepSources: false };
const all = { name: 'Our risks', keepFieldValues: true, keepMarkings: true, keepSources: true };
const parties = [party('kyiv', 'Kyiv'), party('moscow', 'Moscow')];
const sources = [source('s1', 'Communique'), source('s2', 'Not cited')];
const nothing = { parties: [], sources: [] };

describe('sectionToTemplate', () => {
  it('keeps text and placeholders, and leaves values, dates, links, markings and citations out', () => {
    const made = sectionToTemplate(section('risks', { marking: 'OFFICIAL' },
      p('With ', field('party.a'), cite('s1'), note('See ', cite('s1'))),
      risksBlock(risk({ mayHappen: 'Talks stall', owner: 'Desk', likelihood: 'high', reviewDate: '2026-03-20', actions: [{ what: 'Call', due: '2026-03-18' }] })),
    ), bare, { parties, sources });
    expect(made.notes).toEqual([]);
    const text = JSON.stringify(made.template);
    expect(text).toContain('party.a');
    expect(text).toContain('Talks stall');
    expect(text).toContain('"Call"');
    expect(text).not.toMatch(/citation|likelihood|reviewDate|2026-03|OFFICIAL|Communique/);
  });

  it('leaves out what each party says, and assessments', () => {
    const made = sectionToTemplate(section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access', 'position.kyiv': 'Open', 'assessed.moscow': 'Would trade', 'assessedMarking.moscow': 'SECRET', landingZones: [{ what: 'Shared posts', couldLiveWithIt: ['kyiv'] }] }))), bare, { parties, sources });
    const text = JSON.stringify(made.template);
    expect(text).toContain('Shared posts');
    expect(text).not.toMatch(/kyiv|moscow|Would trade|SECRET/);
  });

  it('carries values, markings, sources and the parties they speak of when they are chosen', () => {
    const made = sectionToTemplate(section('progress', { marking: 'OFFICIAL' }, p('Text', cite('s1')), progressBlock(topic({ topic: 'Access', status: 'narrowed', 'confirmedBy.kyiv': 'yes', sources: ['s1'] }))), all, { parties, sources });
    expect(made.template).toMatchObject({ marking: 'OFFICIAL', sources: [{ id: 's1' }], parties: [{ id: 'kyiv' }] });
    expect(made.template.blocks[1]).toMatchObject({ rows: [{ values: { status: 'narrowed', 'confirmedBy.kyiv': 'yes', sources: ['s1'] } }] });
  });

  it('keeps the markings of rows out unless markings are kept, and what the cards show', () => {
    const from = section('risks', rowsBlock('risks', [risk({ mayHappen: 'Talks stall', marking: '(S)', proximity: 'weeks' })], { asked: ['proximity'] }));
    expect(sectionToTemplate(from, bare, nothing).template.blocks).toMatchObject([{ settings: { asked: ['proximity'] }, rows: [{ texts: { mayHappen: expect.anything() as unknown }, values: {} }] }]);
    expect(JSON.stringify(sectionToTemplate(from, bare, nothing).template)).not.toContain('(S)');
    expect(JSON.stringify(sectionToTemplate(from, { ...bare, keepMarkings: true }, nothing).template)).toContain('(S)');
  });

  it('keeps the marking of an assessment out unless markings are kept', () => {
    const from = section('stickingPoints', stickingPointsBlock(issue({ issue: 'Access', 'assessed.moscow': 'Would trade', 'assessedMarking.moscow': 'SECRET' })));
    expect(JSON.stringify(sectionToTemplate(from, { ...all, keepMarkings: false }, { parties, sources }).template)).not.toContain('SECRET');
    expect(JSON.stringify(sectionToTemplate(from, all, { parties, sources }).template)).toContain('SECRET');
  });

  it('keeps links only between rows of the section itself', () => {
    const first = option({ option: 'Observers' });
    const second = option({ option: 'Force', links: [first.id, 'elsewhere'] });
    const made = sectionToTemplate(section('enforcementOptions', enforcementOptionsBlock(first, second)), all, nothing);
    expect(made.template.blocks[0]).toMatchObject({ rows: [{}, { values: { links: [first.id] } }] });
  });

  it('carries nothing of what the app kept of a row, and brings nothing of it into a briefing', () => {
    const kept = { ...topic({ topic: 'Access', status: 'narrowed' }), history: [{ values: { status: 'underDiscussion' } }, { on: '2026-11-12', values: { status: 'narrowed' } }] };
    const from = section('progress', progressBlock(kept));
    expect(from.blocks[0]).toMatchObject({ rows: [{ history: expect.any(Array) }] });
    for (const options of [bare, all]) {
      const { template } = sectionToTemplate(from, options, nothing);
      expect(JSON.stringify(template)).not.toMatch(/history|2026-11-12|underDiscussion/);
      expect(template.blocks[0]).toMatchObject({ rows: [{ texts: { topic: expect.anything() } }] });
    }
    const made = instantiateSectionIn(briefing(), { ...sectionToTemplate(from, all, nothing).template, blocks: from.blocks });
    expect(made.section.blocks[0]).toMatchObject({ rows: [{ values: { status: 'narrowed' } }] });
    expect(JSON.stringify(made.section)).not.toContain('history');
  });

  it('carries what the criteria weigh where values of fields are kept, with the parties that it is about', () => {
    const weights = { speed: 3, 'acceptability.kyiv': 2 };
    const from = section('options', rowsBlock('options', [choice({ option: 'Wait' })], { comparison: true, weights }));
    const parties = threeParties();
    expect(sectionToTemplate(from, bare, { parties, sources: [] }).template.blocks[0]).toMatchObject({ settings: { comparison: true } });
    expect(JSON.stringify(sectionToTemplate(from, bare, { parties, sources: [] }).template)).not.toContain('weights');
    const { template } = sectionToTemplate(from, all, { parties, sources: [] });
    expect([template.blocks[0], template.parties?.map(({ id }) => id)]).toMatchObject([{ settings: { weights } }, ['kyiv']]);
    const made = instantiateSectionIn(briefing(), template);
    expect(made.section.blocks[0]).toMatchObject({ settings: { weights: { speed: 3, [`acceptability.${made.parties[0]!.id}`]: 2 } } });
  });

  it('asks every office anew: nobody has cleared what is made of a template', () => {
    const from = section('clearance', clearanceBlock({ ...clearance({ office: 'Legal', person: 'A. Example', state: 'objects', date: '2026-03-12', dissent: 'Not so soon' }), clearedText: '0123' }));
    for (const options of [bare, all]) {
      const { template } = sectionToTemplate(from, options, nothing);
      expect(template.blocks[0]).toMatchObject({ rows: [{ texts: { office: expect.anything(), person: expect.anything() }, values: {} }] });
      expect(JSON.stringify(template)).not.toMatch(/objects|2026-03-12|Not so soon|clearedText/);
    }
  });

  it('says that figures and content of a newer version were left out', () => {
    const made = sectionToTemplate(section('freeText', p('Text'), figure(), unknownBlock()), all, nothing);
    expect(made.template.blocks.map((block) => block.type)).toEqual(['paragraph']);
    expect(made.notes).toEqual([expect.stringContaining('Figures'), expect.stringContaining('newer version')]);
  });

  it('makes an id from the name that no other template has, in any script', () => {
    const from = section('freeText', p('Text'));
    const idOf = (name: string, takenIds: string[]): string => sectionToTemplate(from, { ...bare, name, takenIds }, nothing).template.id;
    expect(idOf('Our risks: 2026', [])).toBe('our-risks-2026');
    expect(idOf('Our risks', ['our-risks', 'our-risks-2'])).toBe('our-risks-3');
    expect(idOf('Ризики', [])).toBe('section');
    expect(idOf('Ризики', ['section'])).toBe('section-2');
  });

  it('gives a template that can be written to a file, read, and inserted in another briefing', () => {
    const from = section('stickingPoints', p('Text', cite('s1')), stickingPointsBlock(issue({ issue: 'Access', status: 'blocked', 'position.kyiv': 'Open' })));
    const { template } = sectionToTemplate(from, all, { parties, sources });
    const parsed = parseTemplate({ name: 'own.json', text: JSON.stringify(template) });
    if (!parsed.ok || parsed.value.type !== 'section') throw new Error('the template does not parse');
    const made = instantiateSectionIn({ ...briefing(), parties: [party('k', 'Kyiv')], sources: [] }, parsed.value.template);
    const other = briefing({ parties: made.parties, sources: made.sources }, made.section);
    expect(other.sections[0]!.blocks[1]).toMatchObject({ rows: [{ texts: { issue: expect.anything(), 'position.k': expect.anything() }, values: { status: 'blocked' } }] });
    expect(other.sources.map((entry) => entry.title)).toEqual(['Communique']);
  });
});
