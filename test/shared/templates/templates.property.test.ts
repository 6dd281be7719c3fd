import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../shared/model/validate';
import { freshIds, instantiateSectionIn, parseTemplate, sectionToTemplate } from '../../../shared/templates';
import { arbitraryBriefing } from '../../builders/arbitrary';

const options = fc.record({ name: fc.string({ minLength: 1, maxLength: 40 }), keepFieldValues: fc.boolean(), keepMarkings: fc.boolean(), keepSources: fc.boolean() });

describe('templates, for any briefing', () => {
  it('lets every section stand twice with fresh ids', () => {
    fc.assert(fc.property(arbitraryBriefing, (briefing) => {
      const twice = { ...briefing, sections: briefing.sections.flatMap((section) => [section, freshIds(section)]) };
      expect(parseBriefing(JSON.parse(JSON.stringify(unwrapped(twice))))).toMatchObject({ ok: true });
    }), { numRuns: 60 });
  });

  it('makes a template of every section that parses and can be inserted in another briefing and in its own', () => {
    fc.assert(fc.property(arbitraryBriefing, arbitraryBriefing, options, (from, to, chosen) => {
      for (const section of from.sections) {
        const parsed = parseTemplate({ name: 'own.json', text: JSON.stringify(sectionToTemplate(section, chosen, from).template) });
        if (!parsed.ok || parsed.value.type !== 'section') throw new Error(JSON.stringify(parsed));
        for (const target of [from, to]) {
          const made = instantiateSectionIn(target, parsed.value.template);
          const whole = { ...target, sections: [...target.sections, made.section], sources: made.sources, parties: made.parties };
          expect(parseBriefing(JSON.parse(JSON.stringify(unwrapped(whole))))).toMatchObject({ ok: true });
        }
      }
    }), { numRuns: 40 });
  });
});

/** Blocks of a newer version as they stand in a file. */
const unwrapped = <B extends { readonly sections: readonly { readonly blocks: readonly { readonly type: string }[] }[] }>(briefing: B): unknown => ({ ...briefing, sections: briefing.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => (block.type === 'unknown' ? (block as unknown as { readonly raw: unknown }).raw : block)) })) });
