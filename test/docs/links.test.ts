// What README.md and docs/ point to is there: files, folders, pictures and headings.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const PAGES = ['README.md', 'CHANGELOG.md', ...(readdirSync(path.join(PROJECT, 'docs'), { recursive: true }) as string[]).filter((name) => name.endsWith('.md')).map((name) => path.join('docs', name))].sort();

/** The text without fenced code, where brackets mean something else. */
const prose = (page: string): string => readFileSync(path.join(PROJECT, page), 'utf8').replace(/^```[^]*?^```/gm, '');

/** The targets of links and pictures, those of the web apart. */
function localTargets(page: string): string[] {
  const inline = [...prose(page).matchAll(/\]\(([^()\s]+)(?:\s+"[^"]*")?\)/g)].map((match) => match[1]!);
  const html = [...prose(page).matchAll(/<(?:img|a)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
  return [...inline, ...html].filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

/** The anchors of a page's headings, as they are made where Markdown is shown: lower case, punctuation dropped, spaces to hyphens. */
const anchorsOf = (page: string): Set<string> => new Set([...prose(page).matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) => match[1]!.replace(/[`*_]|\[|\]\([^)]*\)/g, '').trim().toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').replace(/\s/g, '-')));

/** What is wrong with a target, or undefined. */
function fault(page: string, target: string): string | undefined {
  const [file = '', anchor] = target.split('#');
  const place = file === '' ? path.join(PROJECT, page) : path.resolve(PROJECT, path.dirname(page), decodeURIComponent(file));
  if (!place.startsWith(PROJECT + path.sep)) return `${target} leaves the project`;
  if (!existsSync(place)) return `${target} is not there`;
  if (anchor === undefined) return undefined;
  if (!statSync(place).isFile() || !anchorsOf(path.relative(PROJECT, place)).has(anchor)) return `${target} names a heading that is not there`;
  return undefined;
}

describe('the pages', () => {
  it.each(PAGES)('%s points to nothing that is missing', (page) => {
    expect(localTargets(page).flatMap((target) => fault(page, target) ?? [])).toEqual([]);
  });

  it('are all reached from README.md', () => {
    const reached = new Set<string>();
    const follow = (page: string): void => {
      if (reached.has(page)) return;
      reached.add(page);
      for (const target of localTargets(page)) {
        const place = path.resolve(PROJECT, path.dirname(page), target.split('#')[0] ?? '');
        if (!existsSync(place)) continue;
        if (place.endsWith('.md')) follow(path.relative(PROJECT, place));
        else if (statSync(place).isDirectory()) for (const name of readdirSync(place)) if (name.endsWith('.md')) follow(path.join(path.relative(PROJECT, place), name));
      }
    };
    follow('README.md');
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });

  it('name only files and folders that are there', () => {
    // `code` that looks like a path of this project: it begins with one of its folders.
    const named = (page: string): string[] => [...prose(page).matchAll(/`((?:shared|electron|renderer|resources|scripts|test|docs|types)\/[\w./-]*[\w/])`/g)].map((match) => match[1]!);
    expect(PAGES.flatMap((page) => named(page).filter((name) => !existsSync(path.join(PROJECT, name)) && !IN_PACKAGE.has(name)).map((name) => `${page}: ${name}`))).toEqual([]);
  });
});

/** What lies in the packaged app and not in the project. */
const IN_PACKAGE: ReadonlySet<string> = new Set(['resources/app.asar', 'resources/desk']);
