// A process that does one thing: from a .briefing file and its page map to a DOCX. Arguments: briefing, page map (JSON), target.
import { readFile, writeFile } from 'node:fs/promises';
import { NODE_PACKING } from '../../../electron/files/node-packing';
import { openBriefingFile } from '../../../electron/files/open-file';
import { startProgram } from '../../../electron/start-program';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import type { PageMap } from '../../../shared/export/page-map';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';

startProgram({ run, rehearse: run });

async function run(words: readonly string[]): Promise<void> {
  const [source, pageMapFile, target] = words as readonly [string, string, string];
  const opened = await openBriefingFile(source);
  if (!opened.ok) throw new Error(opened.error.message);
  const pageMap = JSON.parse(await readFile(pageMapFile, 'utf8')) as PageMap;
  const { briefing, media } = opened.value.content;
  const { bytes } = await exportDocx(briefingToPrint(briefing), pageMap, (hash) => media.get(hash), NODE_PACKING);
  await writeFile(target, bytes);
}
