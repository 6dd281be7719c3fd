import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/ipc/export-channels';
import { err, ok, type Result } from '../../../shared/model/result';
import { exportBriefing } from '../../export/export-briefing';
import { notWritten } from '../../export/export-error';
import { createPdfEngine } from '../../export/pdf-engine';
import type { Command } from '../command';
import { type CommandLineError, wrongCommandLine } from '../command-line';
import { EXIT, type ExitCode } from '../exit-codes';
import { progressLine } from '../progress-line';
import { readBriefing } from '../read-briefing';
import type { Terminal } from '../terminal';

/** Exports briefings; each file comes out under its own name. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'FILE... --to docx,pdf --out DIR [options]',
  what: 'Write briefings as DOCX and PDF.',
  options: [
    { name: 'to', value: 'FORMATS', what: 'docx, pdf, or both with a comma between', required: true },
    { name: 'out', value: 'DIR', what: 'the folder to write to; it is made where it is missing', required: true },
    { name: 'engine', value: 'native|wasm', what: 'what lays out the pages; the native one where it runs, unless given' },
    { name: 'overwrite', what: 'replace files that are there already' },
  ],
  run: async ({ files, flags, values }, terminal) => {
    if (files.length === 0) return err(wrongCommandLine('"export" needs a file: briefing export FILE --to docx,pdf --out DIR.'));
    const formats = readFormats(values.get('to')!);
    if (!formats.ok) return formats;
    const prefer = values.get('engine');
    if (prefer !== undefined && prefer !== 'native' && prefer !== 'wasm') return err(wrongCommandLine(`There is no engine "${prefer}"; choose native or wasm.`));
    const twice = firstTwice(files.map(baseNameOf));
    if (twice !== undefined) return err(wrongCommandLine(`Two of the files are called ${twice}, and one would replace the other; export them to different folders.`));
    const outFolder = path.resolve(terminal.cwd, values.get('out')!);
    if (!(await makeFolder(outFolder, terminal))) return ok(EXIT.cannotWrite);

    let engine: ReturnType<typeof createPdfEngine> | undefined;
    let code: ExitCode = EXIT.ok;
    try {
      for (const file of files) {
        const content = await readBriefing(file, terminal);
        if (!content) { code = worse(code, EXIT.cannotRead); continue; }
        engine ??= createPdfEngine({ ...(prefer === undefined ? {} : { prefer }), resourcesDir: terminal.resourcesDir });
        const progress = progressLine(path.basename(file), terminal);
        const outcome = await exportBriefing({ briefing: content.briefing, media: content.media, formats: formats.value, outFolder, baseName: baseNameOf(file), overwrite: flags.has('overwrite'), engine: await startedEngine(engine), onProgress: progress.show });
        progress.clear();
        if (!outcome.ok) {
          terminal.err(`${path.basename(file)}: ${outcome.error.type === 'exists' ? `${outcome.error.names.join(' and ')} ${outcome.error.names.length === 1 ? 'is' : 'are'} already in ${outFolder}; choose another folder, or add --overwrite.` : outcome.error.message}\n`);
          code = worse(code, EXIT.cannotWrite);
          continue;
        }
        for (const warning of outcome.value.warnings) terminal.err(`${path.basename(file)}: ${warning.message}\n`);
        for (const written of outcome.value.files) terminal.out(`${written.path}${written.pages === undefined ? '' : ` (${written.pages} ${written.pages === 1 ? 'page' : 'pages'})`}\n`);
      }
    } catch (error) {
      if (!(error instanceof EngineMissing)) throw error;
      terminal.err(`${error.message}\n`);
      code = EXIT.cannotWrite;
    } finally {
      await engine?.then((started) => started.dispose(), () => {});
    }
    return ok(code);
  },
};

/** Thrown when no engine starts: the program is then not whole, or `--engine` asked for one that this machine cannot run. */
class EngineMissing extends Error {}

async function startedEngine(engine: ReturnType<typeof createPdfEngine>): Promise<Awaited<ReturnType<typeof createPdfEngine>>> {
  try {
    return await engine;
  } catch (error) {
    throw new EngineMissing((error as Error).message, { cause: error });
  }
}

function readFormats(text: string): Result<readonly ExportFormat[], CommandLineError> {
  const words = text.split(',').map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
  const wrong = words.find((word) => !(EXPORT_FORMATS as readonly string[]).includes(word));
  if (wrong !== undefined) return err(wrongCommandLine(`There is no format "${wrong}"; --to takes docx, pdf, or docx,pdf.`));
  if (words.length === 0) return err(wrongCommandLine('--to names no format; it takes docx, pdf, or docx,pdf.'));
  return ok([...new Set(words)] as ExportFormat[]);
}

async function makeFolder(folder: string, terminal: Terminal): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    return true;
  } catch (error) {
    terminal.err(`${notWritten(error, path.join(folder, 'file')).message}\n`);
    return false;
  }
}

const baseNameOf = (file: string): string => path.basename(file).replace(/\.briefing$/i, '');
const firstTwice = (names: readonly string[]): string | undefined => names.find((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== index);
const worse = (one: ExitCode, other: ExitCode): ExitCode => (other > one ? other : one);
