import { createPdfEngine, type PdfEngine } from '../../electron/export/pdf-engine';
import { createPdfResources } from './pdf-resources';

/** Both engines on one resources folder; `dispose` ends them and removes it. */
export async function createBothEngines(): Promise<{ readonly native: PdfEngine; readonly wasm: PdfEngine; dispose(): Promise<void> }> {
  const resources = createPdfResources();
  const native = await createPdfEngine({ prefer: 'native', resourcesDir: resources.folder });
  const wasm = await createPdfEngine({ prefer: 'wasm', resourcesDir: resources.folder });
  return { native, wasm, dispose: async () => { await native.dispose(); await wasm.dispose(); resources.remove(); } };
}
