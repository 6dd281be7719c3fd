import { checkBriefing, type CheckReport, type Finding } from '../../../shared/checks';
import type { Briefing } from '../../../shared/model/briefing';
import { ok } from '../../../shared/model/result';
import type { RunCommand } from '../command';
import { EXIT, type ExitCode, worse } from '../exit-codes';
import { fitLines } from '../fit-lines';
import { readBriefing } from '../read-briefing';

/** Tells the gaps and suggestions of briefings. */
export const runCheck: RunCommand = async ({ files, flags, values }, terminal) => {
  let code: ExitCode = EXIT.ok;
  const reports: object[] = [];
  for (const file of files) {
    const content = await readBriefing(file, terminal);
    if (!content) { code = EXIT.cannotRead; continue; }
    const report = checkBriefing(content.briefing);
    if (values.get('fail-on') === 'gaps' && report.findings.some((finding) => finding.kind === 'gap')) code = worse(code, EXIT.findings);
    if (flags.has('json')) reports.push({ file, gaps: count(report, 'gap'), suggestions: count(report, 'suggestion'), groups: report.groups, setAside: report.setAside });
    else terminal.out(fitLines(reportText(file, report, content.briefing), terminal.width));
  }
  if (flags.has('json')) terminal.out(`${JSON.stringify(files.length === 1 && reports.length === 1 ? reports[0] : reports, null, 2)}\n`);
  return ok(code);
};

const count = (report: CheckReport, kind: Finding['kind']): number => report.findings.filter((finding) => finding.kind === kind).length;
const inWords = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

function reportText(file: string, report: CheckReport, briefing: Briefing): string {
  const headings = new Map(briefing.sections.map((section) => [section.id, section.heading]));
  const placeOf = (finding: Finding): string => (finding.place.sectionId === undefined ? 'memo block' : headings.get(finding.place.sectionId) || 'section without a heading');
  const part = (kind: Finding['kind'], title: string): string => {
    const groups = report.groups.filter((group) => group.kind === kind);
    return groups.length === 0 ? '' : `\n${title}\n${groups.map((group) => `  ${group.line}\n${group.findings.map((finding) => `    ${placeOf(finding)}: ${finding.message}\n`).join('')}`).join('')}`;
  };
  const setAside = report.setAside.length === 0 ? '' : `, ${report.setAside.length} set aside`;
  return `${file}: ${inWords(count(report, 'gap'), 'gap')}, ${inWords(count(report, 'suggestion'), 'suggestion')}${setAside}\n${part('gap', 'Gaps')}${part('suggestion', 'Suggestions')}`;
}
