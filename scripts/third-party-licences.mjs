// The licences of what is bundled. Each bundle notes the packages that it really holds; the build makes one text of them, which lies beside the packaged app's resources.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const NOTES = path.join(root, 'dist/licences');
/** Shipped without being bundled: read at run time. */
const READ_AT_RUN_TIME = ['@myriaddreamin/typst-ts-web-compiler', '@myriaddreamin/typst-ts-node-compiler', 'pdfjs-dist'];

/** Packages that bring no text of their licence, and one of the same makers under the same licence that does. */
const TEXT_OF = { '@fluentui/react-icons': '@fluentui/react-button', '@myriaddreamin/typst-ts-web-compiler': '@myriaddreamin/typst-ts-node-compiler', 'emscripten-wasm-loader': 'hunspell-asm' };

/** A plugin for Rolldown and Vite that notes which packages a bundle holds. */
export const noteLicences = (bundleName) => ({
  name: 'note-licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
    const packages = [...new Set(modules.map(packageFolderOf).filter((folder) => folder !== undefined))].sort();
    fs.mkdirSync(NOTES, { recursive: true });
    fs.writeFileSync(path.join(NOTES, `${bundleName}.json`), JSON.stringify(packages));
  },
});

/** @returns {{ name: string, version: string, licence: string, text: string }[]} the packages in the last build, by name; `text` is empty where a package brings none */
export function bundledPackages() {
  const noted = fs.readdirSync(NOTES).flatMap((name) => JSON.parse(fs.readFileSync(path.join(NOTES, name), 'utf8')));
  const folders = new Set([...noted, ...READ_AT_RUN_TIME.map((name) => path.join('node_modules', name))]);
  const packages = [...new Set([...folders].map((folder) => fs.realpathSync(path.join(root, folder))))].map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { name, version, licence: typeof license === 'string' ? license : '', text: licenceTextIn(TEXT_OF[name] === undefined ? folder : path.join(root, 'node_modules', TEXT_OF[name])) };
  });
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All of them as one text. A licence that several share word for word is printed once. */
export function licencesText(packages) {
  const byText = new Map();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(([text, sharing]) => `${sharing.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${text.trim()}`);
  return `Briefing Desk contains these packages of others, each under its own licence.\nThe licences of the fonts lie beside them in the folder fonts.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function packageFolderOf(id) {
  const file = path.relative(root, id.replace(/^\0+/, '').split('?')[0]);
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.split(path.sep).join('/'))?.[0];
}

function licenceTextIn(folder) {
  const names = fs.readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name)).sort();
  return names.map((name) => fs.readFileSync(path.join(folder, name), 'utf8').replace(/\r\n?/g, '\n').trim()).join('\n\n');
}
