import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readableParts, writeParts } from '../../../../scripts/docx-unpack.mjs';
import { exportDocx } from '../../../../shared/export/docx/export-docx';
import { DOCX_SAMPLES } from '../../../support/docx-samples';

const GOLDEN = join(import.meta.dirname, '../../../golden/docx');
/** The same in every file, and not ours. */
const LEFT_OUT = 'word/theme/theme1.xml';

describe('exportDocx', () => {
  for (const sample of DOCX_SAMPLES.map((make) => make())) {
    it(`writes the parts of ${sample.name} as they are kept in test/golden/docx`, async () => {
      const { bytes } = await exportDocx(sample.document, sample.pageMap, sample.media);
      const parts = new Map([...(readableParts(bytes) as Map<string, string>)].filter(([name]) => name !== LEFT_OUT));
      const folder = join(GOLDEN, sample.name);
      if (process.env['BRIEFING_DESK_UPDATE_GOLDEN'] === '1') {
        rmSync(folder, { recursive: true, force: true });
        writeParts(parts, folder);
      }
      expect([...parts.keys()].sort()).toEqual(filesBelow(folder));
      for (const [name, text] of parts) expect(text, name).toBe(readFileSync(join(folder, name), 'utf8'));
    });
  }
});

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile()).map((path) => relative(folder, path).split('\\').join('/')).sort();
}
