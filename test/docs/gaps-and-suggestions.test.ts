import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/checks';

const page = readFileSync(new URL('../../docs/gaps-and-suggestions.md', import.meta.url), 'utf8');
const [gaps, suggestions] = page.split('## Suggestions') as [string, string];
const lines = (part: string) => [...part.matchAll(/^\| ([^|]+) \|/gm)].map((match) => match[1]!.trim()).filter((line) => line !== 'line' && line !== '---');

describe('the page on gaps and suggestions', () => {
  it('lists every rule under its line, in the order of the panel', () => {
    expect(lines(gaps)).toEqual(RULES.filter((rule) => rule.kind === 'gap').map((rule) => rule.title));
    expect(lines(suggestions)).toEqual(RULES.filter((rule) => rule.kind === 'suggestion').map((rule) => rule.title));
  });
});
