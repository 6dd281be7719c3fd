import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../../shared/export/block-texts';
import { exportDocx } from '../../../../shared/export/docx/export-docx';
import { briefingToPrint } from '../../../../shared/export/print/briefing-to-print';
import { arbitraryBriefing } from '../../../builders/arbitrary';
import { stripedPng } from '../../../support/docx-pictures';
import { danglingReferences } from '../../../support/docx-references';
import { docxTexts } from '../../../support/docx-texts';
import { validationFaults } from '../../../support/docx-validation';

const picture = stripedPng(32, 16);

describe('exportDocx', () => {
  it('says every briefing word for word, with no reference to nothing', async () => {
    await fc.assert(fc.asyncProperty(arbitraryBriefing, async (briefing) => {
      const document = briefingToPrint(briefing);
      const headingPages = Object.fromEntries(document.blocks.flatMap((block) => (block.type === 'heading' ? [[block.anchor, 1]] : [])));
      const { bytes } = await exportDocx(document, { pages: 1, contents: true, headingPages }, () => picture);
      expect(danglingReferences(bytes)).toEqual([]);
      expect(docxTexts(bytes)).toEqual(blockTexts(document));
    }), { numRuns: 50 });
  }, 120_000);

  it('writes files in which the Open XML SDK finds no error', async () => {
    await fc.assert(fc.asyncProperty(arbitraryBriefing, async (briefing) => {
      const { bytes } = await exportDocx(briefingToPrint(briefing), undefined, () => picture);
      expect(await validationFaults(bytes)).toEqual([]);
    }), { numRuns: 8 });
  }, 60_000);
});
