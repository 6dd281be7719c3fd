import { createNativeEngine } from './native-engine';
import type { PdfEngine } from './pdf-engine-contract';
import { readPdfResources } from './pdf-resources';
import { createWasmEngine } from './wasm-engine';

export type { CompiledPdf, CompileOptions, PdfEngine, PdfError, PdfStandard } from './pdf-engine-contract';

/**
 * The PDF engine of this machine: native where its binary loads, else WebAssembly; `prefer` insists on one of them.
 *
 * Throws, with a message for the reader, when the fonts and layout files are missing or no engine starts: the app is then not whole.
 */
export async function createPdfEngine({ prefer, resourcesDir }: { readonly prefer?: 'native' | 'wasm'; readonly resourcesDir: string }): Promise<PdfEngine> {
  const resources = await readPdfResources(resourcesDir);
  if (!resources.ok) throw new Error(resources.error.message);
  if (prefer !== 'wasm') {
    const native = createNativeEngine(resources.value);
    if (native.ok) return native.value;
    if (prefer === 'native') throw new Error(native.error.message);
  }
  const wasm = await createWasmEngine(resources.value);
  if (!wasm.ok) throw new Error(wasm.error.message);
  return wasm.value;
}
