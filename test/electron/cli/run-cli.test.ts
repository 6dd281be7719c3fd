import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContainer, writeContainer } from '../../../shared/container';
import { APP_VERSION } from '../../../shared/container/app-version';
import { countBriefingWords } from '../../../shared/model/count-words';
import { createBriefing } from '../../../shared/model/create';
import { section } from '../../builders';
import { createCli } from './cli-harness';
import { newerFile } from './newer-file';

let cli: ReturnType<typeof createCli>;
beforeAll(() => { cli = createCli(); });
afterAll(() => { cli.remove(); });
beforeEach(() => { for (const name of readdirSync(cli.folder)) rmSync(cli.at(name), { recursive: true }); });
const run = (...words: string[]) => cli.run(words);
const opened = (name: string) => { const read = readContainer(new Uint8Array(readFileSync(cli.at(name)))); if (!read.ok) throw new Error(read.error.message); return read.value.briefing; };

describe('briefing', () => {
  it('tells its commands and exit codes', async () => {
    const { code, out, err } = await run('--help');
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const word of ['new', 'export', 'check', 'info', 'templates', 'Exit codes']) expect(out).toContain(word);
  });

  it('tells the options of a command, in either order', async () => {
    expect((await run('export', '--help')).out).toContain('--engine native|wasm');
    expect((await run('help', 'export')).out).toBe((await run('export', 'some.briefing', '-h')).out);
  });

  it('tells its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${APP_VERSION}\n`, err: '' });
  });

  it('ends with 2 and the help on the error side without a command', async () => {
    expect(await run()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage') });
  });

  it('suggests the command and the option that was probably meant', async () => {
    expect(await run('exprot')).toMatchObject({ code: 2, err: expect.stringMatching(/^There is no command exprot; did you mean export\?\n/) });
    expect(await run('zzzzzz')).toMatchObject({ code: 2, err: expect.stringMatching(/^There is no command zzzzzz\.\n/) });
    expect(await run('check', 'a.briefing', '--jsno')).toMatchObject({ code: 2, err: expect.stringMatching(/^There is no option --jsno; did you mean --json\?\n/) });
    expect(await run('check', 'a.briefing', '-j')).toMatchObject({ code: 2, err: expect.stringMatching(/^There is no option -j/) });
    expect(await run('--halp')).toMatchObject({ code: 2 });
  });
});

describe('briefing templates', () => {
  it('lists each with when to use it', async () => {
    const { code, out } = await run('templates');
    expect(code).toBe(0);
    expect(out).toMatch(/decision-memo +When someone has to decide/);
    expect(out).toMatch(/bottom-line +Opens any paper/);
  });

  it('lists them as JSON', async () => {
    const { briefings, sections } = JSON.parse((await run('templates', '--json')).out) as { briefings: { id: string }[]; sections: { id: string }[] };
    expect(briefings.map((entry) => entry.id)).toContain('negotiation-briefing');
    expect(sections.map((entry) => entry.id)).toContain('risks');
  });
});

describe('a template that cannot be used', () => {
  const broken = () => path.join(cli.resourcesDir, 'templates/sections/office.json');
  afterEach(() => { rmSync(broken(), { force: true }); });

  it('is named by "templates", which ends with 3, and hinders nothing else', async () => {
    writeFileSync(broken(), '{ "id": "office", "blocks": [] }');
    const { code, out, err } = await run('templates');
    expect(code).toBe(3);
    expect(err).toMatch(/^The template office\.json cannot be used at "version": .*\n$/);
    expect(out).toMatch(/decision-memo +When someone has to decide/);
    expect(await run('new', '--template', 'decision-memo', '--out', 'memo')).toEqual({ code: 0, out: 'memo.briefing\n', err: '' });
    expect(await run('new', '--template', 'office-paper', '--out', 'paper')).toMatchObject({ code: 2, err: expect.stringMatching(/^The template office\.json cannot be used .*\nThere is no template "office-paper"; /) });
  });
});

describe('briefing new', () => {
  it('makes a briefing from a template, with today as its date', async () => {
    expect(await run('new', '--template', 'decision-memo', '--out', 'memo', '--subject=Harbour talks', '--to', 'Minister', '--decide-by', '2026-03-20', '--language', 'uk-UA')).toEqual({ code: 0, out: 'memo.briefing\n', err: '' });
    const briefing = opened('memo.briefing');
    expect(briefing.metadata).toMatchObject({ kind: 'decisionMemo', subject: 'Harbour talks', to: 'Minister', decideBy: '2026-03-20', date: '2026-03-14', language: 'uk-UA' });
    expect(briefing.sections.map((section) => section.kind)).toEqual(['bottomLine', 'recommendation', 'background', 'options', 'risks', 'nextSteps']);
  });

  it('replaces no file unless it may', async () => {
    writeFileSync(cli.at('memo.briefing'), 'mine');
    expect(await run('new', '--template', 'blank', '--out', 'memo.briefing')).toMatchObject({ code: 4, err: 'memo.briefing is there already; choose another name, or add --overwrite.\n' });
    expect(readFileSync(cli.at('memo.briefing'), 'utf8')).toBe('mine');
    expect((await run('new', '--template', 'blank', '--out', 'memo.briefing', '--overwrite')).code).toBe(0);
    expect(opened('memo.briefing').metadata.kind).toBe('blank');
  });

  it('says in one sentence that a name is too long for a file', async () => {
    const { code, out, err } = await run('new', '--template', 'blank', '--out', `${'п'.repeat(200)}.briefing`);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toMatch(/^The name п+… takes \d+ bytes and at most 255 are possible; choose a shorter name\.\n$/);
  });

  it('says in one sentence what is wrong with the command line', async () => {
    const wrong = async (...words: string[]): Promise<string> => { const { code, err } = await run('new', ...words); expect(code).toBe(2); return err.split('\n')[0]!; };
    expect(await wrong('--out', 'a')).toBe('The option --template ID is missing.');
    expect(await wrong('--template', 'decision-meno', '--out', 'a')).toBe('There is no template "decision-meno"; did you mean decision-memo?');
    expect(await wrong('--template', 'blank', '--out')).toBe('The option --out needs a value: --out FILE.');
    expect(await wrong('--template', '--out', 'a')).toBe('The option --template needs a value: --template ID.');
    expect(await wrong('--template', 'blank', '--out', 'a', '--out', 'b')).toBe('The option --out is given twice.');
    expect(await wrong('--template', 'blank', '--out', 'a', '--overwrite=yes')).toBe('The option --overwrite takes no value.');
    expect(await wrong('--template', 'blank', '--out', 'a', '--decide-by', '2026-02-30')).toBe('"2026-02-30" is not a day; write --decide-by as in 2026-03-20.');
    expect(await wrong('--template', 'blank', '--out', 'a', '--language', 'English!')).toBe('"English!" is not a language tag; write it as in en-GB or uk-UA.');
    expect(await wrong('--template', 'blank', '--out', 'a', '--language', 'xx-YY')).toBe('"xx-YY" names no known language or country; write it as in en-GB or uk-UA.');
    expect(await wrong('--template', 'blank', '--out', 'a', '--language', 'uk-YY')).toBe('"uk-YY" names no known language or country; write it as in en-GB or uk-UA.');
    expect(await wrong('b.briefing', '--template', 'blank', '--out', 'a')).toContain('one too many');
    expect(readdirSync(cli.folder)).toEqual([]);
  });

  it('takes every language and country that has a name', async () => {
    for (const tag of ['uk', 'sr-Latn-RS', 'zh-Hans-CN', 'es-419', 'crh-UA']) {
      expect((await run('new', '--template', 'blank', '--out', tag, '--language', tag)).err).toBe('');
      expect(opened(`${tag}.briefing`).metadata.language).toBe(tag);
    }
  });

  it('says that the folder does not exist', async () => {
    expect(await run('new', '--template', 'blank', '--out', 'none/memo.briefing')).toMatchObject({ code: 4, err: 'The folder of none/memo.briefing does not exist; make it first, or choose another.\n' });
  });
});

describe('briefing check', () => {
  it('tells gaps and suggestions with their sections', async () => {
    const { code, out } = await run('check', cli.sample('three-way-talks'));
    expect(code).toBe(0);
    expect(out).toContain('15 gaps');
    expect(out).toContain('  Owner missing: 5 risks\n    Risks: The risk “The conflict may freeze” has no owner.\n');
    expect(out.indexOf('Gaps')).toBeLessThan(out.indexOf('Suggestions'));
  });

  it('ends with 1 only when it is to fail on gaps and there are some', async () => {
    expect((await run('check', cli.sample('three-way-talks'), '--fail-on', 'gaps')).code).toBe(1);
    expect((await run('check', cli.sample('every-block'), '--fail-on', 'gaps')).code).toBe(0);
    expect(await run('check', cli.sample('every-block'), '--fail-on', 'suggestions')).toMatchObject({ code: 2, err: expect.stringContaining('"gaps" only') });
  });

  it('tells them as JSON, one object for one file and a list for several', async () => {
    const one = JSON.parse((await run('check', '--json', cli.sample('three-way-talks'))).out) as { gaps: number; groups: { rule: string; findings: { place: object }[] }[] };
    expect(one.gaps).toBe(15);
    expect(one.groups.find((group) => group.rule === 'bodyMissing')!.findings).toHaveLength(3);
    const several = JSON.parse((await run('check', '--json', cli.sample('three-way-talks'), cli.sample('every-block'))).out) as { gaps: number; setAside: object[] }[];
    expect(several.map((entry) => entry.gaps)).toEqual([15, 0]);
    expect(several[1]!.setAside).toHaveLength(1);
  });

  it('tells what cannot be read, and goes on with the others', async () => {
    const { code, out, err } = await run('check', 'none.briefing', cli.sample('empty'), '--fail-on', 'gaps');
    expect(code).toBe(3);
    expect(err).toBe('none.briefing does not exist; check the name and the folder.\n');
    expect(out).toContain('0 gaps');
  });
});

describe('a file that cannot be read', () => {
  it('is suggested with its ending where that was left out', async () => {
    await run('new', '--template', 'blank', '--out', 'permits');
    for (const words of [['info', 'permits'], ['check', 'permits'], ['export', 'permits', '--to', 'docx', '--out', 'out']]) {
      expect(await run(...words)).toEqual({ code: 3, out: '', err: 'permits does not exist; did you mean permits.briefing?\n' });
    }
  });

  it('is told in one sentence, with exit 3, by every command that reads', async () => {
    const bytes = writeContainer(createBriefing('blank'), new Map());
    writeFileSync(cli.at('notes.briefing'), 'Just text, not a briefing.');
    writeFileSync(cli.at('nothing.briefing'), '');
    writeFileSync(cli.at('damaged.briefing'), bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)));
    writeFileSync(cli.at('newer.briefing'), newerFile());
    writeFileSync(cli.at('strange.briefing'), newerFile({ pages: [] }));
    mkdirSync(cli.at('folder.briefing'));
    const said: Record<string, RegExp> = {
      'none.briefing': /^none\.briefing does not exist; check the name and the folder\.\n$/,
      'notes.briefing': /^notes\.briefing is not a briefing; .*\.\n$/,
      'nothing.briefing': /^nothing\.briefing is empty, .*\.\n$/,
      'damaged.briefing': /^damaged\.briefing is damaged \(.*\); .*\.\n$/,
      'newer.briefing': /^newer\.briefing was written by a newer version of Briefing Desk; update .*\.\n$/,
      'strange.briefing': /^strange\.briefing was written by a newer version of Briefing Desk .*; update .*\.\n$/,
      'folder.briefing': /^folder\.briefing is a folder; name a file in it\.\n$/,
    };
    for (const [file, message] of Object.entries(said)) {
      for (const words of [['check', file], ['info', file], ['export', file, '--to', 'docx', '--out', 'out']]) {
        const { code, err } = await run(...words);
        expect(err, words.join(' ')).toMatch(message);
        expect(code, words.join(' ')).toBe(3);
      }
    }
    expect(existsSync(cli.at('out'))).toBe(false);
  });
});

describe('briefing info', () => {
  it('tells what is in a briefing', async () => {
    const { code, out } = await run('info', cli.sample('every-block'));
    expect(code).toBe(0);
    expect(out).toMatch(/Subject +Everything that a briefing can hold\n/);
    expect(out).toMatch(/Images +960 x 540 image\/png\n/);
    expect(out).toMatch(/1\. Bottom line \(\d+ words\)\n/);
  });

  it('tells it as JSON, counting only rows in which something is written', async () => {
    await run('new', '--template', 'decision-memo', '--out', 'memo');
    const info = JSON.parse((await run('info', 'memo.briefing', '--json')).out) as { kind: string; rows: object; words: number; sections: { heading: string }[] };
    expect(info).toMatchObject({ kind: 'decisionMemo', rows: {} });
    expect(info.sections).toHaveLength(6);
    // Nothing is written yet but the headings, and the status line says the same.
    expect(info.words).toBe(countBriefingWords({ sections: info.sections.map(({ heading }) => section('freeText', { heading })), fieldValues: {} }));
    const talks = JSON.parse((await run('info', cli.sample('three-way-talks'), '--json')).out) as { rows: object };
    expect(talks.rows).toEqual({ risks: 5, progress: 7, stickingPoints: 3, enforcementOptions: 6 });
  });

  it('needs a file', async () => {
    expect(await run('info')).toMatchObject({ code: 2, err: expect.stringContaining('needs a file') });
  });
});
