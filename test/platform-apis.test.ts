import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '..');

/** What Chromium 114 and Node 18.15 (Electron 25) both lack. The compiler lowers syntax and never adds these. */
const NEWER_THAN_ELECTRON_25 = [
  /\bPromise\.(withResolvers|try)\b/,
  /\b(Object|Map)\.groupBy\b/,
  /\bArray\.fromAsync\b/,
  /\bURL\.(canParse|parse)\b/,
  /\bRegExp\.escape\b/,
  /\bError\.isError\b/,
  /\bAbortSignal\.any\b/,
  /\bIterator\.from\b/,
  /\.(union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  /\.(keys|values|entries)\(\)\s*\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/,
  /\b(Uint8Array\.from(Base64|Hex)|to(Base64|Hex))\(/,
] as const;

/** What Chromium 114 has and Node 18.15 lacks. */
const NEWER_THAN_NODE_18 = [
  /\.to(Sorted|Reversed|Spliced)\(/,
  /\.(isWellFormed|toWellFormed)\(/,
  /\bimport\.meta\b/,
  /\bnode:(sqlite|sea)\b/,
  /\b(styleText|globSync|openAsBlob|loadEnvFile)\(/,
  /\bnew (CustomEvent|WebSocket|File)\(/,
] as const;

/** Libraries' own schema builders that go by the name of a newer method. */
const OF_ZOD = /\bz\s*\.(union|intersection)\(/g;

describe('APIs that are newer than the oldest runtime', () => {
  it.each(['Object.groupBy(rows, key)', 'const { promise } = Promise.withResolvers();', 'left.union(right)', 'map.values().map(double)'])('are found: %s', (line) => {
    expect(findings(line, NEWER_THAN_ELECTRON_25)).toHaveLength(1);
  });

  it('are found in code and not in comments', () => {
    expect(findings('rows.toSorted(byDate)', NEWER_THAN_NODE_18)).toHaveLength(1);
    expect(findings('// rows.toSorted(byDate)\n/* a.toReversed() */', NEWER_THAN_NODE_18)).toEqual([]);
  });

  it.each([
    ['shared', [...NEWER_THAN_ELECTRON_25, ...NEWER_THAN_NODE_18]],
    ['electron', [...NEWER_THAN_ELECTRON_25, ...NEWER_THAN_NODE_18]],
    ['renderer', NEWER_THAN_ELECTRON_25],
  ] as const)('are not used in %s', (folder, patterns) => {
    const files = sources(path.join(PROJECT, folder));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => findings(readFileSync(file, 'utf8'), patterns).map((found) => `${path.relative(PROJECT, file)}: ${found}`))).toEqual([]);
  });
});

function findings(source: string, patterns: readonly RegExp[]): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '').replace(OF_ZOD, '');
  return patterns.flatMap((pattern) => code.match(pattern)?.[0] ?? []);
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
