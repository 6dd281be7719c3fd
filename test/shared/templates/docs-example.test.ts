// The templates that docs/write-your-own-templates.md shows are ones that the app takes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countedIds } from '../../../shared/model/create-id';
import { BRIEFING_KINDS } from '../../../shared/model/metadata';
import { SECTION_KINDS } from '../../../shared/model/section';
import { parseBriefing } from '../../../shared/model/validate';
import { instantiateBriefing, loadTemplates, parseTemplate, type TemplateFile } from '../../../shared/templates';
import { builtInFiles } from './built-in';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/write-your-own-templates.md'), 'utf8');
/** Each example is a fenced block of JSON below a line that names its file. */
const examples: TemplateFile[] = [...page.matchAll(/`([\w-]+\.json)`[^`]*```json\n([^]*?)^```$/gm)].map((match) => ({ name: match[1]!, text: match[2]! }));

describe('the templates of docs/write-your-own-templates.md', () => {
  it('are a section template and a briefing template', () => {
    expect(examples.map((file) => { const parsed = parseTemplate(file); return parsed.ok ? [file.name, parsed.value.type] : parsed.error.message; })).toEqual([['consultation.json', 'section'], ['permit-decision.json', 'briefing']]);
  });

  it('load beside the built-in ones and make a valid briefing', () => {
    const loaded = loadTemplates([...builtInFiles(), ...examples]);
    if (!loaded.ok) throw new Error(loaded.error.message);
    const template = loaded.value.briefings.find(({ id }) => id === 'permit-decision')!;
    const briefing = instantiateBriefing(template, loaded.value.sections, { subject: 'Harbour permits', to: 'The minister', language: 'en-GB', date: '2026-03-14', ids: countedIds('d') });
    expect(parseBriefing(JSON.parse(JSON.stringify(briefing)))).toMatchObject({ ok: true });
    expect(briefing.sections.map(({ heading }) => heading)).toEqual(['Bottom line', 'What we ask for', 'Consultation', 'Next steps']);
  });

  it('come with every kind that a template can name', () => {
    for (const kind of [...SECTION_KINDS, ...BRIEFING_KINDS]) expect(page, kind).toContain(`\`${kind}\``);
  });

  it('come with the message that a mistake really gives', () => {
    const mistake = parseTemplate({ name: 'consultation.json', text: examples[0]!.text.replace('"heading"', '"titel"') });
    expect(mistake.ok).toBe(false);
    if (!mistake.ok) expect(page).toContain(mistake.error.message);
  });
});
