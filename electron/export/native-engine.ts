import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { err, ok, type Result } from '../../shared/model/result';
import type { CompiledPdf, CompileOptions, PdfEngine, PdfError } from './pdf-engine-contract';
import { MAIN_FILE, type PdfResources, resourcesMissing } from './pdf-resources';
import { parseLayout } from './typst-layout';
import { typstError } from './typst-error';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
/** Compilations after which an unused result of Typst's memory is dropped. */
const CACHE_AGE = 10;

/** Typst as native code, where its binary exists for this machine. It can follow and check PDF standards. */
export function createNativeEngine(resources: PdfResources): Result<PdfEngine, PdfError> {
  try {
    const { NodeCompiler: Compiler } = createRequire(__filename)(PACKAGE) as typeof import('@myriaddreamin/typst-ts-node-compiler');
    const compiler = Compiler.create({ workspace: resources.typstFolder, fontArgs: [{ fontPaths: [...resources.fontFiles] }] });
    return ok(new NativeEngine(compiler, resources));
  } catch {
    return err({ type: 'engineUnavailable', message: 'The native PDF engine does not run on this computer.' });
  }
}

class NativeEngine implements PdfEngine {
  readonly name = 'native';

  readonly coverage;
  private compiledBefore = false;

  constructor(private compiler: NodeCompiler | undefined, private readonly resources: PdfResources) {
    this.coverage = resources.coverage;
  }

  async compile(docJson: string, media: ReadonlyMap<string, Uint8Array>, options: CompileOptions = {}): Promise<Result<CompiledPdf, PdfError>> {
    const { compiler } = this;
    if (!compiler) throw new Error('the PDF engine was disposed of');
    // Typst reads a font when it first needs it, and would take another in silence where it has gone.
    if (!this.resources.fontFiles.every((file) => existsSync(file))) return resourcesMissing(path.dirname(this.resources.typstFolder));
    // Before each but the first, not after: a process that makes one file has nothing to look for.
    if (this.compiledBefore) compiler.evictCache(CACHE_AGE);
    this.compiledBefore = true;
    try {
      return this.compileNow(compiler, docJson, media, options);
    } finally {
      compiler.resetShadow();
      // The results' memory is given back only after a turn of the event loop.
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  }

  memoryBytes(): number {
    return 0;
  }

  dispose(): void {
    this.compiler?.evictCache(0);
    this.compiler = undefined;
  }

  private compileNow(compiler: NodeCompiler, docJson: string, media: ReadonlyMap<string, Uint8Array>, options: CompileOptions): Result<CompiledPdf, PdfError> {
    const at = (...names: readonly string[]): string => path.join(this.resources.typstFolder, ...names);
    for (const [name, source] of this.resources.template) compiler.mapShadow(at(name), Buffer.from(source));
    compiler.mapShadow(at('doc.json'), Buffer.from(docJson));
    for (const [hash, bytes] of media) compiler.mapShadow(at('media', hash), Buffer.from(bytes));
    const compiled = compiler.compile({ mainFilePath: at(MAIN_FILE) });
    const document = compiled.result;
    if (!document) {
      const failure = compiled.takeError();
      return err(typstError(failure ? compiler.fetchDiagnostics(failure) : []));
    }
    const layout = parseLayout(compiler.query(document, { selector: '<layout>', field: 'value' }));
    if (options.layoutOnly === true) return ok({ pdf: new Uint8Array(), ...layout });
    try {
      const pdf = compiler.pdf(document, options.standard === undefined ? {} : { pdfStandard: options.standard });
      return ok({ pdf: new Uint8Array(pdf), ...layout });
    } catch (error) {
      return err(typstError(error));
    }
  }
}
