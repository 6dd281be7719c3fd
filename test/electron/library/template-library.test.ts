// The folder of own templates as people leave it: files of other names, halves, links that lead nowhere, a file where the folder should be. None of it takes another template away.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deleteOwnTemplate, idsOfOwnFiles, readTemplates, writeOwnTemplate } from '../../../electron/library/template-library';
import type { SectionTemplate } from '../../../shared/templates/template';
import { tempFolder } from '../files/temp-folder';

const RESOURCES = path.resolve(import.meta.dirname, '../../../resources');
const template = (id: string, name = id): SectionTemplate => ({ id, version: 1, name, whenToUse: '', kind: 'freeText', heading: name, guidance: '', blocks: [{ type: 'paragraph', id: 'p1', content: [] }] });
const write = (folder: string, name: string, content: unknown): void => writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const names = (own: readonly SectionTemplate[]): string[] => own.map(({ name }) => name);

describe('readTemplates', () => {
  it('leaves out what cannot be read and names it', async () => {
    const folder = tempFolder();
    write(folder, 'good.json', template('good'));
    write(folder, 'half.json', '{ "id": "half", ');
    mkdirSync(path.join(folder, 'folder.json'));
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'link.json'));
    const { builtIn, own, problems } = await readTemplates(RESOURCES, folder);
    expect(builtIn.briefings.length).toBeGreaterThan(5);
    expect(names(own)).toEqual(['good']);
    expect(problems).toEqual(['The template folder.json could not be read: it is not a file.', 'The template link.json could not be read (ENOENT).', expect.stringContaining('half.json is not JSON')]);
  });

  it('has the built-in ones where the folder of own ones cannot be read', async () => {
    const notAFolder = path.join(tempFolder(), 'templates');
    writeFileSync(notAFolder, '');
    const { builtIn, own, problems } = await readTemplates(RESOURCES, notAFolder);
    expect(builtIn.sections.length).toBeGreaterThan(20);
    expect(own).toEqual([]);
    expect(problems).toEqual([`The folder ${notAFolder} of templates could not be read (ENOTDIR).`]);
  });

  it('takes the first of two with the same id and names the other', async () => {
    const folder = tempFolder();
    write(folder, 'a.json', template('same', 'First'));
    write(folder, 'b.json', template('same', 'Second'));
    const { own, problems } = await readTemplates(RESOURCES, folder);
    expect(names(own)).toEqual(['First']);
    expect(problems).toEqual(['The template b.json has the id "same", which a.json has already.']);
  });
});

it('deletes the template that has the id, whatever its file is called, and no other file', async () => {
  const folder = tempFolder();
  write(folder, 'From the office.json', template('consultation'));
  write(folder, 'other.json', template('other'));
  write(folder, 'broken.json', '{');
  await deleteOwnTemplate(folder, 'consultation');
  expect(readdirSync(folder).sort()).toEqual(['broken.json', 'other.json']);
  await deleteOwnTemplate(folder, 'broken');
  expect(existsSync(path.join(folder, 'broken.json'))).toBe(true);
});

it('knows the files whose place a new template must not take, also of those that cannot be used', async () => {
  const folder = tempFolder();
  write(folder, 'Consultation.json', '{ "id": "consultation", "titel": "Half written" }');
  write(folder, 'notes.txt', '');
  expect(await idsOfOwnFiles(folder)).toEqual(['consultation']);
  expect(await idsOfOwnFiles(path.join(folder, 'not there'))).toEqual([]);
});

it('writes a template that is read again', async () => {
  const folder = path.join(tempFolder(), 'templates');
  await writeOwnTemplate(folder, template('own'));
  expect(JSON.parse(readFileSync(path.join(folder, 'own.json'), 'utf8'))).toEqual(template('own'));
  expect((await readTemplates(RESOURCES, folder)).own).toEqual([template('own')]);
});
