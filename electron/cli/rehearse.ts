import type { PdfEngine } from '../export/pdf-engine-contract';
import { exportBriefing } from '../export/export-briefing';
import { openBriefingFile } from '../files/open-file';
import { err } from '../../shared/model/result';
import { EXIT } from './exit-codes';
import { runCli } from './run-cli';
import type { Terminal } from './terminal';

/**
 * What the command line's snapshot has seen before it is taken: a briefing (the first word) checked and written as DOCX into a folder (the second). Pages are laid
 * out by native code, which no snapshot can hold, so that is left to the real run. Throws when anything fails: there is then no snapshot.
 */
export async function rehearse([file = '', folder = '']: readonly string[]): Promise<void> {
  const code = await runCli(['check', file], SILENT);
  if (code !== EXIT.ok) throw new Error(`the check of ${file} ended with ${code}`);
  const opened = await openBriefingFile(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const { briefing, media } = opened.value.content;
  const outcome = await exportBriefing({ briefing, media, formats: ['docx'], outFolder: folder, baseName: 'rehearsed', overwrite: true, engine: NO_ENGINE });
  if (!outcome.ok) throw new Error(outcome.error.message);
}

const SILENT: Terminal = { out: () => {}, err: () => {}, isErrTty: false, width: 80, cwd: '/', resourcesDir: '/', today: '2000-01-01', interruption: () => new AbortController().signal };

const NO_ENGINE: PdfEngine = {
  name: 'native', coverage: [], memoryBytes: () => 0, dispose: () => {},
  compile: () => Promise.resolve(err({ type: 'engineUnavailable', message: 'There is no PDF engine in a rehearsal.' })),
};
