import { readFile } from 'node:fs/promises';
import type { TypstCompiler, TypstCompileWorld } from '@myriaddreamin/typst-ts-web-compiler';
import type { FontCoverage } from '../../shared/export/pdf/font-coverage';
import { err, ok, type Result } from '../../shared/model/result';
import type { CompiledPdf, CompileOptions, PdfEngine, PdfError } from './pdf-engine-contract';
import { MAIN_FILE, type PdfResources } from './pdf-resources';
import { parseLayout } from './typst-layout';
import { typstError } from './typst-error';

// Numbers of the compiler's own interface: the paged target, the PDF artefact, diagnostics as objects.
const PAGED = 0;
const PDF = 1;
const FULL_DIAGNOSTICS = 3;

/** Typst as WebAssembly: the same on every platform, slower, and without PDF standards. It blocks the thread it runs in: use a process of its own. */
export async function createWasmEngine(resources: PdfResources): Promise<Result<PdfEngine, PdfError>> {
  try {
    const typst = await import('@myriaddreamin/typst-ts-web-compiler');
    const { memory } = await typst.default({ module_or_path: await readFile(resources.wasmPath) });
    const builder = new typst.TypstCompilerBuilder();
    builder.set_dummy_access_model();
    for (const font of resources.fonts) await builder.add_raw_font(font);
    const compiler = await builder.build();
    for (const [name, source] of resources.template) compiler.add_source(`/${name}`, source);
    return ok(new WasmEngine(compiler, memory, resources.coverage));
  } catch (error) {
    return err({ type: 'engineUnavailable', message: `The built-in PDF engine could not start: ${error instanceof Error ? error.message : String(error)}.` });
  }
}

class WasmEngine implements PdfEngine {
  readonly name = 'wasm';

  constructor(private compiler: TypstCompiler | undefined, private readonly memory: { readonly buffer: { readonly byteLength: number } }, readonly coverage: readonly FontCoverage[]) {}

  async compile(docJson: string, media: ReadonlyMap<string, Uint8Array>, options: CompileOptions = {}): Promise<Result<CompiledPdf, PdfError>> {
    const { compiler } = this;
    if (!compiler) throw new Error('the PDF engine was disposed of');
    if (options.standard !== undefined) return err({ type: 'standardUnavailable', message: 'PDF/UA and PDF/A need the native PDF engine, which does not run on this computer.' });
    const paths = ['/doc.json', ...[...media.keys()].map((hash) => `/media/${hash}`)];
    compiler.map_shadow('/doc.json', new TextEncoder().encode(docJson));
    for (const [hash, bytes] of media) compiler.map_shadow(`/media/${hash}`, bytes);
    const world = compiler.snapshot('/', `/${MAIN_FILE}`, undefined);
    try {
      return compileWorld(world, options);
    } finally {
      world.free();
      for (const path of paths) compiler.unmap_shadow(path);
    }
  }

  memoryBytes(): number {
    return this.memory.buffer.byteLength;
  }

  dispose(): void {
    this.compiler?.free();
    this.compiler = undefined;
  }
}

function compileWorld(world: TypstCompileWorld, options: CompileOptions): Result<CompiledPdf, PdfError> {
  const compiled = world.compile(PAGED, FULL_DIAGNOSTICS) as { readonly hasError: boolean; readonly diagnostics: unknown };
  if (compiled.hasError) return err(typstError(compiled.diagnostics));
  const layout = parseLayout(JSON.parse(world.query(PAGED, '<layout>', 'value')));
  if (options.layoutOnly === true) return ok({ pdf: new Uint8Array(), ...layout });
  const artefact = world.get_artifact(PDF, FULL_DIAGNOSTICS) as { readonly result?: Uint8Array; readonly diagnostics?: unknown };
  return artefact.result ? ok({ pdf: artefact.result, ...layout }) : err(typstError(artefact.diagnostics ?? []));
}
