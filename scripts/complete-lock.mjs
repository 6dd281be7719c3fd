// npm run lock: completes package-lock.json after `npm install`.
//
// npm leaves out the platform packages that a registry does not offer (a mirror often has those of one platform only), and
// the next `npm ci` then refuses the lock, on every platform. This adds each such entry with what its name says.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'aix', 'netbsd', 'openbsd', 'sunos'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32', 'arm'];

/** The names of optional packages that packages of this lock ask for and the lock does not have, with the version asked for. */
export function missingEntries(lock) {
  const missing = new Map();
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (found(lock, place, name)) continue;
      missing.set(`node_modules/${name}`, { version, dev: entry.dev });
    }
  }
  return missing;
}

/** What a lock says of a platform package that was never seen: its version and where it may be installed. */
export function entryFor(place, { version, dev }) {
  const words = place.slice(place.lastIndexOf('/') + 1).split(/[-_]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.some((word) => word.startsWith('gnu')) ? ['glibc'] : [];
  return { version, ...(cpu.length > 0 ? { cpu } : {}), ...(dev ? { dev } : {}), ...(libc.length > 0 ? { libc } : {}), optional: true, ...(os.length > 0 ? { os } : {}) };
}

/** Node's own rule: beside the package, then in each folder above. */
function found(lock, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`] !== undefined) return true;
    if (folder === '') return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = missingEntries(lock);
  for (const [place, wanted] of missing) lock.packages[place] = entryFor(place, wanted);
  const [root, ...others] = Object.entries(lock.packages);
  lock.packages = Object.fromEntries([root, ...others.sort(([left], [right]) => left.localeCompare(right, 'en'))]);
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`${missing.size} entries added to package-lock.json.\n`);
}
