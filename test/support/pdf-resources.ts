import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTypstThread } from '../../scripts/build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const FAMILIES = ['tinos', 'arimo', 'carlito', 'cousine', 'amiri', 'noto-sans-symbols-2'];
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** A resources folder as the build makes it, straight from node_modules and resources/typst; `remove` deletes it. */
export function createPdfResources(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefing-desk-pdf-'));
  const fonts = path.join(folder, 'fonts');
  mkdirSync(fonts);
  cpSync(path.join(root, 'resources/typst'), path.join(folder, 'typst'), { recursive: true });
  for (const family of FAMILIES) {
    for (const face of FACES) {
      const from = path.join(root, 'node_modules/@expo-google-fonts', family, face);
      if (!existsSync(from)) continue;
      for (const name of readdirSync(from).filter((entry) => entry.endsWith('.ttf'))) copyFileSync(path.join(from, name), path.join(fonts, name));
    }
  }
  const wasm = path.join(root, 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm');
  const target = path.join(folder, 'typst/typst-compiler.wasm');
  try { linkSync(wasm, target); } catch { copyFileSync(wasm, target); }
  bundleTypstThread(path.join(folder, 'typst/typst-thread.cjs'));
  return { folder, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}
