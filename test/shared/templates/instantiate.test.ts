import { describe, expect, it } from 'vitest';
import { countedIds } from '../../../shared/model/create-id';
import { emptyMetadata } from '../../../shared/model/metadata';
import { serialiseBriefing } from '../../../shared/model/serialise';
import { instantiateBriefing, instantiateSection, instantiateSectionIn, type SectionTemplate } from '../../../shared/templates';
import { briefing, cite, field, issue, p, party, source, stickingPointsBlock } from '../../builders';
import { builtInTemplates } from './built-in';

const library = builtInTemplates();
const decisionMemo = library.briefings.find((template) => template.id === 'decision-memo')!;
const metadata = emptyMetadata('blank', 'en-GB');
const given = { subject: 'Harbour talks', to: 'Minister', decideBy: '2026-03-20', from: 'Maritime desk', language: 'en-GB', date: '2026-03-14' };

describe('instantiateBriefing', () => {
  it('fills in what it was told and leaves the rest empty', () => {
    const made = instantiateBriefing(decisionMemo, library.sections, given);
    expect(made.metadata).toMatchObject({ kind: 'decisionMemo', subject: 'Harbour talks', to: 'Minister', decideBy: '2026-03-20', from: 'Maritime desk', date: '2026-03-14', through: '', reference: '', marking: '' });
  });

  it('sets no date to decide by when there is none', () => {
    const { decideBy: _, ...rest } = given;
    expect('decideBy' in instantiateBriefing(decisionMemo, library.sections, rest).metadata).toBe(false);
  });

  it('never gives the same id twice, also when a section template is used twice', () => {
    const twice = { ...decisionMemo, sections: [{ template: 'risks' }, { template: 'risks', heading: 'Other risks' }] };
    const made = instantiateBriefing(twice, library.sections, given);
    const ids = [...JSON.stringify(made).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]).filter((id) => id !== 'risks' && id !== 'standard');
    expect(new Set(ids).size).toBe(ids.length);
    expect(made.sections.map((section) => section.heading)).toEqual(['Risks', 'Other risks']);
  });

  it('gives the same bytes for the same ids', () => {
    const make = (): string => serialiseBriefing(instantiateBriefing(decisionMemo, library.sections, { ...given, ids: countedIds('a') }));
    expect(make()).toBe(make());
  });

  it('keeps the office\'s house style but for what the template says', () => {
    const memo = library.briefings.find((template) => template.id === 'leadership-memo')!;
    const house = { ...instantiateBriefing(decisionMemo, library.sections, given).houseStyle, office: 'Maritime desk', headingNumbers: true };
    expect(instantiateBriefing(memo, library.sections, { ...given, houseStyle: house }).houseStyle).toEqual({ ...house, headingNumbers: false, contentsFromPages: 0 });
  });

  it('throws when a section template is missing', () => {
    expect(() => instantiateBriefing(decisionMemo, [], given)).toThrow('bottom-line');
  });
});

describe('instantiateSection', () => {
  it('remembers the template and its version', () => {
    const template = library.sections.find((entry) => entry.id === 'risks')!;
    const made = instantiateSection(template, countedIds('a'));
    expect(made).toMatchObject({ kind: 'risks', heading: 'Risks', guidance: template.guidance, template: { id: 'risks', version: 1 } });
    expect(made.blocks[0]!.id).not.toBe(template.blocks[0]!.id);
  });

  it('leaves out the links of rows that lead to no row of it', () => {
    const [one, two] = [issue({ issue: 'Access', links: ['elsewhere'] }), issue({ issue: 'Escort' })];
    const linked = { ...two, values: { ...two.values, links: [one.id, 'elsewhere'] } };
    const made = instantiateSection({ id: 'own', version: 1, name: 'Own', whenToUse: '', kind: 'stickingPoints', heading: 'Own', guidance: '', blocks: [stickingPointsBlock(one, linked)] }, countedIds('n'));
    const rows = made.blocks.flatMap((block) => (block.type === 'rows' ? block.rows : []));
    expect(rows.map(({ values }) => values['links'])).toEqual([undefined, [rows[0]!.id]]);
  });
});

describe('instantiateSectionIn', () => {
  const template: SectionTemplate = {
    id: 'own', version: 1, name: 'Own', whenToUse: '', kind: 'stickingPoints', heading: 'Own', guidance: '',
    blocks: [p('As reported.', cite('s1'), cite('s2')), stickingPointsBlock(issue({ issue: 'Access', 'position.k1': 'Open', 'redLine.m1': 'No escort', 'redLineSource.m1': ['s1'] }))],
    sources: [source('s1', 'Communique'), source('s2', 'Press notes')], parties: [party('k1', 'Kyiv'), party('m1', 'Moscow')],
  };

  it('finds parties and sources of the same name and adds the others', () => {
    const target = { metadata, parties: [party('kyiv', 'kyiv')], sources: [source('x9', 'Press notes')] };
    const made = instantiateSectionIn(target, template, countedIds('n'));
    expect(made.parties.map((entry) => entry.name)).toEqual(['kyiv', 'Moscow']);
    expect(made.sources.map((entry) => entry.title)).toEqual(['Press notes', 'Communique']);
    const [paragraph, rows] = made.section.blocks;
    const moscow = made.parties[1]!.id;
    const communique = made.sources[1]!.id;
    expect(paragraph).toMatchObject({ content: [{ type: 'text' }, { type: 'citation', sourceId: communique }, { type: 'citation', sourceId: 'x9' }] });
    expect(rows).toMatchObject({ rows: [{ texts: { issue: expect.anything(), 'position.kyiv': expect.anything(), [`redLine.${moscow}`]: expect.anything() }, values: { [`redLineSource.${moscow}`]: [communique] } }] });
    briefing({ parties: made.parties, sources: made.sources }, made.section);
  });

  it('drops what belongs to a party or a source that nobody has', () => {
    const { sources: _s, parties: _p, ...bare } = template;
    const made = instantiateSectionIn({ metadata, parties: [], sources: [] }, bare, countedIds('n'));
    expect(JSON.stringify(made.section)).not.toMatch(/citation|position|redLine/);
  });

  it('speaks the language of the briefing where the template has words for it, and only in its own texts', () => {
    const own: SectionTemplate = { id: 'own', version: 1, name: 'Own', whenToUse: '', kind: 'freeText', heading: 'Costs', guidance: 'Say what it costs.', words: { uk: { Costs: 'Витрати', 'So far: ': 'Досі: ' } }, blocks: [p('So far: ', field('costs.now')), p('constructor')] };
    const said = (language: string) => instantiateSectionIn({ metadata: emptyMetadata('blank', language), parties: [], sources: [] }, own).section;
    expect(said('uk-UA')).toMatchObject({ heading: 'Витрати', guidance: 'Say what it costs.', blocks: [{ content: [{ text: 'Досі: ' }, { name: 'costs.now' }] }, { content: [{ text: 'constructor' }] }] });
    for (const language of ['en-GB', 'ru-RU']) expect(said(language)).toMatchObject({ heading: 'Costs', blocks: [{ content: [{ text: 'So far: ' }, {}] }, {}] });
  });
});
