// A process that does one thing: from a .briefing file to a PDF, as the app's export does it. Arguments: briefing, target, resources, and where to
// write the page map, when it is wanted.
import { writeFile } from 'node:fs/promises';
import { layoutAndCompile } from '../../../electron/export/export-pdf';
import { createPdfEngine } from '../../../electron/export/pdf-engine';
import { openBriefingFile } from '../../../electron/files/open-file';
import { briefingToPrint } from '../../../shared/export/print/briefing-to-print';

void run();

async function run(): Promise<void> {
  const [source, target, resourcesDir, pageMapFile] = process.argv.slice(2) as [string, string, string, string | undefined];
  const [engine, opened] = await Promise.all([createPdfEngine({ resourcesDir }), openBriefingFile(source)]);
  if (!opened.ok) throw new Error(opened.error.message);
  const { briefing, media } = opened.value.content;
  const laidOut = await layoutAndCompile(briefingToPrint(briefing), media, engine);
  if (!laidOut.ok) throw new Error(laidOut.error.message);
  await writeFile(target, laidOut.value.pdf);
  if (pageMapFile !== undefined) await writeFile(pageMapFile, JSON.stringify(laidOut.value.pageMap));
}
