// docs/keyboard.md lists the very keys that the app shows under "Keyboard shortcuts", no fewer and no more.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHORTCUTS } from '../../renderer/app/shortcut-list';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/keyboard.md'), 'utf8');

/** The tables of the page: heading, then rows of keys and meaning. */
const tables = page.split(/^## /m).slice(1).map((part) => ({
  group: part.slice(0, part.indexOf('\n')).trim(),
  keys: [...part.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map((match) => [match[1]!.replace(/`/g, ''), match[2]!] as const).filter(([keys]) => keys !== 'Keys'),
}));

describe('docs/keyboard.md', () => {
  it('lists every shortcut of the app, in its groups and order', () => {
    expect(tables.filter(({ group }) => SHORTCUTS.some((shown) => shown.group === group))).toEqual(SHORTCUTS);
  });

  it('marks every other table as one of keys that the dialog does not list', () => {
    expect(tables.filter(({ group, keys }) => keys.length > 0 && !SHORTCUTS.some((shown) => shown.group === group)).map(({ group }) => group)).toEqual(['In rows', 'Also']);
  });
});
