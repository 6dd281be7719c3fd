import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { stillThere } from '../../../electron/main/still-there';
import { tempFolder } from '../files/temp-folder';

it('tells an exported file that is there from one that is gone', async () => {
  const folder = tempFolder();
  const file = path.join(folder, 'Permits.pdf');
  writeFileSync(file, '');
  expect(await stillThere(file)).toEqual({ ok: true, value: file });
  rmSync(file);
  expect(await stillThere(file)).toMatchObject({ ok: false, error: { message: `Permits.pdf is no longer in ${folder}. Export it again.` } });
  expect(await stillThere(undefined)).toMatchObject({ ok: false });
});
