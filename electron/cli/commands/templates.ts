import { ok } from '../../../shared/model/result';
import type { RunCommand } from '../command';
import { EXIT } from '../exit-codes';
import { fitLines } from '../fit-lines';
import { sentence } from '../sentence';
import { builtInTemplates } from '../templates';

/** Lists the templates. */
export const runTemplates: RunCommand = async ({ flags }, terminal) => {
  const library = await builtInTemplates(terminal);
  if (library === undefined) return ok(EXIT.cannotRead);
  const { briefings, sections, problems } = library;
  const code = problems.length === 0 ? EXIT.ok : EXIT.cannotRead;
  for (const problem of problems) terminal.err(sentence(problem));
  if (flags.has('json')) {
    const brief = (entry: { readonly id: string; readonly name: string; readonly whenToUse: string; readonly kind: string }) => ({ id: entry.id, name: entry.name, kind: entry.kind, whenToUse: entry.whenToUse });
    terminal.out(`${JSON.stringify({ briefings: briefings.map(brief), sections: sections.map(brief) }, null, 2)}\n`);
    return ok(code);
  }
  const width = Math.max(...[...briefings, ...sections].map((entry) => entry.id.length));
  const line = (entry: { readonly id: string; readonly whenToUse: string }): string => `  ${entry.id.padEnd(width)}  ${entry.whenToUse}\n`;
  terminal.out(fitLines(`Briefings (for "briefing new --template ID")\n${briefings.map(line).join('')}\nSections\n${sections.map(line).join('')}`, terminal.width));
  return ok(code);
};
