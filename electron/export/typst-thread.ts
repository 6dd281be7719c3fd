// The thread of the WebAssembly engine. The compiler's memory only grows and is given back with the thread alone, so wasm-engine.ts starts a new one now and then.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import * as typst from '@myriaddreamin/typst-ts-web-compiler';
import { MAIN_FILE } from './pdf-resources';
import type { CompileRequest, FromTypstThread, TypstThreadData } from './typst-thread-messages';

// Numbers of the compiler's own interface: the paged target, the PDF artefact, diagnostics as objects.
const PAGED = 0;
const PDF = 1;
const FULL_DIAGNOSTICS = 3;

const port = parentPort;
if (port === null) throw new Error('this program is a thread of another one');
const reply = (message: FromTypstThread): void => port.postMessage(message);
start(workerData as TypstThreadData).catch((error: unknown) => {
  port.unref();
  reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
});

async function start({ wasmPath, fontFiles, template }: TypstThreadData): Promise<void> {
  // With nothing to wait for, the thread would leave its loop and wait until the tasks of V8 are done, of which one may wait for this thread: in Electron 25 one start in a hundred never ended.
  port!.ref();
  const { memory } = await typst.default({ module_or_path: await readFile(wasmPath) });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const file of fontFiles) await builder.add_raw_font(await readFile(file));
  const compiler = await builder.build();
  for (const [name, source] of template) compiler.add_source(`/${name}`, source);
  port!.on('message', (request: CompileRequest) => {
    const outcome = compile(compiler, request);
    reply({ type: 'compiled', memoryBytes: memory.buffer.byteLength, ...outcome });
  });
  reply({ type: 'ready', memoryBytes: memory.buffer.byteLength });
}

function compile(compiler: typst.TypstCompiler, { docJson, media, layoutOnly }: CompileRequest): { readonly layout: string; readonly pdf: Uint8Array } | { readonly diagnostics: unknown } {
  const paths = ['/doc.json', ...[...media.keys()].map((hash) => `/media/${hash}`)];
  compiler.map_shadow('/doc.json', new TextEncoder().encode(docJson));
  for (const [hash, bytes] of media) compiler.map_shadow(`/media/${hash}`, bytes);
  const world = compiler.snapshot('/', `/${MAIN_FILE}`, undefined);
  try {
    const compiled = world.compile(PAGED, FULL_DIAGNOSTICS) as { readonly hasError: boolean; readonly diagnostics: unknown };
    if (compiled.hasError) return { diagnostics: compiled.diagnostics };
    const layout = world.query(PAGED, '<layout>', 'value');
    if (layoutOnly) return { layout, pdf: new Uint8Array() };
    const artefact = world.get_artifact(PDF, FULL_DIAGNOSTICS) as { readonly result?: Uint8Array; readonly diagnostics?: unknown };
    return artefact.result ? { layout, pdf: artefact.result } : { diagnostics: artefact.diagnostics ?? [] };
  } finally {
    world.free();
    for (const path of paths) compiler.unmap_shadow(path);
  }
}
