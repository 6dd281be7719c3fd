import { err, ok } from '../../../shared/model/result';
import type { Command } from '../command';
import { wrongCommandLine } from '../command-line';
import { EXIT } from '../exit-codes';
import { builtInTemplates } from '../templates';

/** Lists the templates. */
export const templatesCommand: Command = {
  name: 'templates',
  usage: '[--json]',
  what: 'List the templates of briefings and of sections.',
  options: [{ name: 'json', what: 'as JSON' }],
  run: async ({ files, flags }, terminal) => {
    if (files.length > 0) return err(wrongCommandLine(`"templates" takes no file; "${files[0]}" is one too many.`));
    const { briefings, sections } = await builtInTemplates(terminal);
    if (flags.has('json')) {
      const brief = (entry: { readonly id: string; readonly name: string; readonly whenToUse: string; readonly kind: string }) => ({ id: entry.id, name: entry.name, kind: entry.kind, whenToUse: entry.whenToUse });
      terminal.out(`${JSON.stringify({ briefings: briefings.map(brief), sections: sections.map(brief) }, null, 2)}\n`);
      return ok(EXIT.ok);
    }
    const width = Math.max(...[...briefings, ...sections].map((entry) => entry.id.length));
    const line = (entry: { readonly id: string; readonly whenToUse: string }): string => `  ${entry.id.padEnd(width)}  ${entry.whenToUse}\n`;
    terminal.out(`Briefings (for "briefing new --template ID")\n${briefings.map(line).join('')}\nSections\n${sections.map(line).join('')}`);
    return ok(EXIT.ok);
  },
};
