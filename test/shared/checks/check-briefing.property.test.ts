import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBriefing } from '../../../shared/checks';
import { setAsideProbe } from './set-aside-probe';
import { arbitraryBriefing } from '../../builders/arbitrary';

describe('checkBriefing, for any briefing', () => {
  it('finds each key once, within the length that can be kept, at places that exist', () => {
    fc.assert(fc.property(arbitraryBriefing, (briefing) => {
      const { findings } = checkBriefing(briefing);
      expect(new Set(findings.map((finding) => finding.key)).size).toBe(findings.length);
      const sections = new Set(briefing.sections.map((section) => section.id));
      for (const { key, place, message } of findings) {
        expect(key.length).toBeLessThanOrEqual(200);
        expect(message).toMatch(/^\P{Ll}.*[.?]$/su);
        if (place.sectionId !== undefined) expect(sections.has(place.sectionId)).toBe(true);
      }
    }), { numRuns: 150 });
  });

  it('says after a change what it would say from the start', () => {
    fc.assert(fc.property(arbitraryBriefing, arbitraryBriefing, (first, second) => {
      checkBriefing(first);
      const mixed = { ...second, sections: [...first.sections.slice(0, 1), ...second.sections.slice(1)] };
      expect(checkBriefing(mixed)).toEqual(checkBriefing(structuredClone(mixed)));
    }), { numRuns: 100 });
  });

  it('moves exactly what is set aside', () => {
    fc.assert(fc.property(arbitraryBriefing, (briefing) => { setAsideProbe(briefing); }), { numRuns: 100 });
  });
});
