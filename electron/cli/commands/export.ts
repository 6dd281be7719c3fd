import path from 'node:path';
import { exportBaseName } from '../../../shared/export/file-name';
import type { ExportFormat } from '../../../shared/ipc/export-channels';
import { ok } from '../../../shared/model/result';
import { exportBriefing, type ExportOutcome } from '../../export/export-briefing';
import { type ExportError, folderNotMade } from '../../export/export-error';
import { createPdfEngine } from '../../export/pdf-engine';
import type { PdfEngine } from '../../export/pdf-engine-contract';
import { errorCode } from '../../files/system-error';
import type { RunCommand } from '../command';
import type { Given } from '../command-line';
import { EXIT, type ExitCode, worse } from '../exit-codes';
import { type MadeFolder, makeFolder } from '../made-folder';
import { formatsIn } from '../option-values';
import { progressLine } from '../progress-line';
import { readBriefing } from '../read-briefing';
import { plain, sentence } from '../sentence';
import type { Terminal } from '../terminal';

/** Exports briefings, each under the name that the window would suggest for it. */
export const runExport: RunCommand = async (given, terminal) => {
  const run = new ExportRun(given, terminal);
  try {
    let code: ExitCode = EXIT.ok;
    for (const file of given.files) {
      code = worse(code, await run.exportFile(file));
      if (code === EXIT.interrupted) break;
    }
    return ok(code);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    terminal.err(sentence(error.message));
    return ok(EXIT.cannotWrite);
  } finally {
    await run.end();
  }
};

/** Thrown when no file can be exported: there is no engine, or no folder to write to. */
class CannotStart extends Error {}

/** One run of the command: the engine and the folder come with the first file that can be read. */
class ExportRun {
  private readonly outFolder: string;
  private readonly interruption: AbortSignal;
  private engine: PdfEngine | undefined;
  private folder: MadeFolder | undefined;
  /** Which file was written under which name, in lower case. */
  private readonly written = new Map<string, string>();

  constructor(private readonly given: Given, private readonly terminal: Terminal) {
    this.outFolder = path.resolve(terminal.cwd, given.values.get('out')!);
    this.interruption = terminal.interruption();
  }

  async exportFile(file: string): Promise<ExitCode> {
    const { given, terminal, outFolder } = this;
    const content = await readBriefing(file, terminal);
    if (!content) return EXIT.cannotRead;
    const pattern = given.values.get('name');
    const name = path.basename(file);
    const baseName = exportBaseName(content.briefing, { file: name, ...(pattern === undefined ? {} : { pattern }) });
    const earlier = this.written.get(baseName.toLowerCase());
    if (earlier !== undefined) {
      terminal.err(sentence(`${name} was not exported because ${earlier} has the name ${baseName} already; export it to another folder, or add --name {file}.`));
      return EXIT.cannotWrite;
    }
    const engine = await this.started();
    const progress = progressLine(plain(name), terminal);
    const outcome = await exportBriefing({
      briefing: content.briefing, media: content.media, formats: formatsIn(given.values.get('to')!) as readonly ExportFormat[], outFolder, baseName, overwrite: given.flags.has('overwrite'), engine,
      onProgress: progress.show, isCancelled: () => this.interruption.aborted,
    });
    progress.clear();
    if (!outcome.ok) return this.tellFailure(name, outcome.error);
    this.written.set(baseName.toLowerCase(), name);
    this.tellFiles(name, outcome.value);
    return EXIT.ok;
  }

  async end(): Promise<void> {
    await this.engine?.dispose();
    if (this.written.size === 0) await this.folder?.removeIfEmpty();
  }

  private async started(): Promise<PdfEngine> {
    this.folder ??= await this.madeFolder();
    const prefer = this.given.values.get('engine') as 'native' | 'wasm' | undefined;
    try {
      return (this.engine ??= await createPdfEngine({ ...(prefer === undefined ? {} : { prefer }), resourcesDir: this.terminal.resourcesDir }));
    } catch (error) {
      throw new CannotStart((error as Error).message, { cause: error });
    }
  }

  private async madeFolder(): Promise<MadeFolder> {
    try {
      return await makeFolder(this.outFolder);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      throw new CannotStart(folderNotMade(error, this.outFolder), { cause: error });
    }
  }

  private tellFailure(name: string, error: ExportError): ExitCode {
    const message = error.type === 'exists' ? `${error.names.join(' and ')} ${error.names.length === 1 ? 'is' : 'are'} already in ${this.outFolder}; choose another folder, or add --overwrite.` : error.message;
    this.terminal.err(sentence(`${name}: ${message}`));
    return error.type === 'cancelled' ? EXIT.interrupted : EXIT.cannotWrite;
  }

  private tellFiles(name: string, { warnings, files }: ExportOutcome): void {
    for (const warning of warnings) this.terminal.err(sentence(`${name}: ${warning.message}`));
    for (const { path: file, pages } of files) this.terminal.out(`${file}${pages === undefined ? '' : ` (${pages} ${pages === 1 ? 'page' : 'pages'})`}\n`);
  }
}
