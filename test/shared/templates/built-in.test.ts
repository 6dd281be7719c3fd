import { describe, expect, it } from 'vitest';
import { walkInlines } from '../../../shared/model/walk';
import { countedIds } from '../../../shared/model/create-id';
import { BRIEFING_KINDS, emptyMetadata } from '../../../shared/model/metadata';
import { SECTION_KINDS } from '../../../shared/model/section';
import { parseBriefing } from '../../../shared/model/validate';
import { headingInLanguage, instantiateBriefing, instantiateSectionIn } from '../../../shared/templates';
import { builtInTemplates } from './built-in';

const library = builtInTemplates();
const headings = (id: string): string[] => {
  const template = library.briefings.find((entry) => entry.id === id)!;
  return instantiateBriefing(template, library.sections, { subject: '', to: '', language: 'en-GB', date: '2026-03-14' }).sections.map((section) => section.heading);
};

describe('the built-in templates', () => {
  it('has a briefing template for every kind of briefing', () => {
    expect(new Set(library.briefings.map((template) => template.kind))).toEqual(new Set(BRIEFING_KINDS));
  });

  it('has a section template for every kind of section', () => {
    expect(new Set(library.sections.map((template) => template.kind))).toEqual(new Set(SECTION_KINDS));
  });

  it('says of each when to use it, in one line that ends as a sentence', () => {
    for (const template of [...library.briefings, ...library.sections]) expect(template.whenToUse, template.id).toMatch(/^[A-Z].{20,120}\.$/);
  });

  it('guides each section in one to four sentences', () => {
    for (const template of library.sections) {
      const sentences = template.guidance.split(/(?<=[.?])\s+/);
      expect(sentences.length, template.id).toBeLessThanOrEqual(4);
      expect(template.guidance, template.id).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('starts with nothing that could be taken for content: rows have no text, paragraphs none but fields', () => {
    for (const template of library.sections) {
      for (const block of template.blocks) {
        if (block.type === 'rows') for (const row of block.rows) expect(row.texts, template.id).toEqual({});
        if (block.type !== 'paragraph' && block.type !== 'list') continue;
        walkInlines(block, (content) => { if (content.length > 0) expect(content.some((inline) => inline.type === 'field'), template.id).toBe(true); });
      }
    }
  });

  it.each(['uk-UA', 'ru-RU'])('leaves no English word in a paper in %s', (language) => {
    for (const template of library.briefings) {
      for (const section of instantiateBriefing(template, library.sections, { subject: '', to: '', language, date: '2026-03-14' }).sections) expect(section.heading, section.template?.id).not.toMatch(/[A-Za-z]/);
    }
    const metadata = emptyMetadata('blank', language);
    for (const template of library.sections) {
      const { section } = instantiateSectionIn({ metadata, parties: [], sources: [] }, template);
      expect(section.heading, template.id).not.toMatch(/[A-Za-z]/);
      expect(section.guidance, template.id).toMatch(/^[А-ЯІЇЄҐЁ][^A-Za-z]+\.$/);
      for (const block of section.blocks) walkInlines(block, (content) => { for (const inline of content) if (inline.type === 'text') expect(inline.text, template.id).not.toMatch(/[A-Za-z]/); });
    }
  });

  it('changes a heading with the language as long as it is the template\'s', () => {
    const risks = library.sections.find(({ id }) => id === 'risks')!;
    expect(['Risks', 'Ризики', 'Риски', 'Main risks', 'Our risks'].map((heading) => headingInLanguage(risks, heading, 'uk-UA'))).toEqual(['Ризики', 'Ризики', 'Ризики', 'Основні ризики', undefined]);
    expect(['Основні ризики', 'Риски'].map((heading) => headingInLanguage(risks, heading, 'en-GB'))).toEqual(['Main risks', 'Risks']);
    expect(headingInLanguage(risks, 'Ризики', 'fr-FR')).toBe('Risks');
  });

  it('gives a valid briefing for each briefing template', () => {
    for (const template of library.briefings) {
      const briefing = instantiateBriefing(template, library.sections, { subject: 'Harbour talks', to: 'Minister', decideBy: '2026-03-20', language: 'uk-UA', date: '2026-03-14', ids: countedIds('x') });
      expect(parseBriefing(structuredClone(briefing)), template.id).toMatchObject({ ok: true });
    }
  });

  it('orders a decision memo and a negotiation briefing as their readers expect', () => {
    expect(headings('decision-memo')).toEqual(['Bottom line', 'Recommendations', 'Background', 'Options', 'Risks', 'Next steps']);
    expect(headings('negotiation-briefing')).toEqual(['Bottom line', 'Progress', 'Sticking points', 'Enforcement options', 'Risks', 'Timeline', 'Next steps']);
  });

  it('prints the leadership memo without heading numbers', () => {
    const template = library.briefings.find((entry) => entry.kind === 'leadershipMemo')!;
    expect(instantiateBriefing(template, library.sections, { subject: '', to: '', language: 'en-GB', date: '2026-03-14' }).houseStyle.headingNumbers).toBe(false);
  });
});
