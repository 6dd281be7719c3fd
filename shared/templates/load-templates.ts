import { z } from 'zod';
import { parseJson } from '../container/parse-json';
import { createBriefing } from '../model/create';
import { checkIntegrity, type Fault } from '../model/integrity';
import { err, ok, type Result } from '../model/result';
import { instantiateSection } from './instantiate';
import { type BriefingTemplate, briefingTemplateSchema, type SectionTemplate, sectionTemplateSchema } from './template';

/** Every template that can be chosen, in the order of the files. */
export interface TemplateLibrary {
  readonly sections: readonly SectionTemplate[];
  readonly briefings: readonly BriefingTemplate[];
}

/** What a template file holds: a section template has blocks, a briefing template has sections. */
export type ParsedTemplate = { readonly type: 'section'; readonly template: SectionTemplate } | { readonly type: 'briefing'; readonly template: BriefingTemplate };

/** Why a template cannot be used; the message names the file and the place in it. */
export type TemplateError =
  | { readonly type: 'notJson'; readonly file: string; readonly message: string }
  | { readonly type: 'invalid'; readonly file: string; readonly path: string; readonly message: string }
  | { readonly type: 'idUsedTwice'; readonly file: string; readonly message: string }
  | { readonly type: 'unknownSection'; readonly file: string; readonly message: string };

/** A template file: its name for messages, and its text. */
export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** Parses one template file, such as one that an office wrote itself. */
export function parseTemplate(file: TemplateFile): Result<ParsedTemplate, TemplateError> {
  const text = file.text.replace(/^\uFEFF/, ''); // some editors write the mark of UTF-8 before it
  const content = parseJson(text);
  if (content === undefined) return notRead(file, text);
  if (typeof content !== 'object' || content === null || !('blocks' in content || 'sections' in content)) {
    return invalid(file, '', 'it has neither "blocks" (a section template) nor "sections" (a briefing template)');
  }
  if ('sections' in content) {
    const parsed = briefingTemplateSchema.safeParse(content);
    return parsed.success ? ok({ type: 'briefing', template: parsed.data }) : invalid(file, ...firstIssue(parsed.error));
  }
  const parsed = sectionTemplateSchema.safeParse(content);
  if (!parsed.success) return invalid(file, ...firstIssue(parsed.error));
  const fault = faultOf(parsed.data);
  return fault ? invalid(file, fault.path, fault.message) : ok({ type: 'section', template: parsed.data });
}

/** What would keep every briefing with this section from being saved: a field that its kind of rows does not have, a figure, whose image a template cannot carry. Ids may clash, for a section gets fresh ones. */
function faultOf(template: SectionTemplate): Fault | undefined {
  const fault = checkIntegrity({ ...createBriefing('blank'), sections: [instantiateSection(template)] });
  return fault && { ...fault, path: fault.path.replace(/^sections\.0\.?/, '') };
}

/** Parses template files that belong together: each id once, and every section that a briefing template names is among them. */
export function loadTemplates(files: readonly TemplateFile[]): Result<TemplateLibrary, TemplateError> {
  const { library, errors } = loadUsableTemplates(files);
  return errors[0] === undefined ? ok(library) : err(errors[0]);
}

/** The same, with what cannot be used left out and named: one misspelt file takes nobody's work away. */
export function loadUsableTemplates(files: readonly TemplateFile[]): { readonly library: TemplateLibrary; readonly errors: readonly TemplateError[] } {
  const errors: TemplateError[] = [];
  const sections = new Map<string, SectionTemplate>();
  const briefings = new Map<string, { readonly template: BriefingTemplate; readonly file: string }>();
  for (const file of files) {
    const parsed = parseTemplate(file);
    if (!parsed.ok) { errors.push(parsed.error); continue; }
    const { type, template } = parsed.value;
    if (type === 'section' ? sections.has(template.id) : briefings.has(template.id)) errors.push({ type: 'idUsedTwice', file: file.name, message: `The template ${file.name} has the id "${template.id}", which another ${type} template has already.` });
    else if (type === 'section') sections.set(template.id, template);
    else briefings.set(template.id, { template, file: file.name });
  }
  for (const [id, { template, file }] of briefings) {
    const missing = template.sections.find((section) => !sections.has(section.template));
    if (missing === undefined) continue;
    errors.push({ type: 'unknownSection', file, message: `The template ${file} names the section template "${missing.template}", which does not exist.` });
    briefings.delete(id);
  }
  return { library: { sections: [...sections.values()], briefings: [...briefings.values()].map((entry) => entry.template) }, errors };
}

/** Says what is wrong with a text that is no JSON, or more of it than a briefing could hold. */
function notRead(file: TemplateFile, text: string): Result<never, TemplateError> {
  try {
    JSON.parse(text);
  } catch (error) {
    return err({ type: 'notJson', file: file.name, message: `The template ${file.name} is not JSON: ${(error as Error).message}.` });
  }
  return invalid(file, '', 'it nests too deeply, or is too long');
}

const invalid = (file: TemplateFile, path: string, what: string): Result<never, TemplateError> =>
  err({ type: 'invalid', file: file.name, path, message: `The template ${file.name} cannot be used${path === '' ? '' : ` at "${path}"`}: ${what}.` });

function firstIssue(error: z.ZodError): readonly [path: string, message: string] {
  const issue = error.issues[0];
  if (issue?.code === 'unrecognized_keys') return [issue.path.join('.'), `it has an entry that templates do not have: ${issue.keys.join(', ')}`];
  if (issue?.code === 'invalid_union' && issue.path.at(-1) === 'type') return [issue.path.join('.'), 'this version of Briefing Desk knows nothing of that name; a newer one may'];
  return [issue?.path.join('.') ?? '', issue?.message ?? 'unknown fault'];
}
