import { checkBriefing, type CheckReport, type Finding } from '../../../shared/checks';
import { ok } from '../../../shared/model/result';
import { type Counts, countsOf, type PlaceOf, placesOf, reportText, sumText } from '../check-text';
import type { RunCommand } from '../command';
import { EXIT, type ExitCode, worse } from '../exit-codes';
import { fitLines } from '../fit-lines';
import { readBriefing } from '../read-briefing';

/** Tells the gaps and suggestions of briefings. */
export const runCheck: RunCommand = async ({ files, flags, values }, terminal) => {
  let code: ExitCode = EXIT.ok;
  const reports: object[] = [];
  const all: Counts[] = [];
  for (const file of files) {
    const content = await readBriefing(file, terminal);
    if (!content) { code = EXIT.cannotRead; continue; }
    const report = checkBriefing(content.briefing);
    const counts = countsOf(report);
    if (values.get('fail-on') === 'gaps' && counts.gaps > 0) code = worse(code, EXIT.findings);
    if (flags.has('json')) reports.push(reportJson(file, report, counts, placesOf(content.briefing)));
    else terminal.out(fitLines(`${all.length === 0 ? '' : '\n'}${reportText(file, report, placesOf(content.briefing))}`, terminal.width));
    all.push(counts);
  }
  if (flags.has('json')) terminal.out(`${JSON.stringify(files.length === 1 && reports.length === 1 ? reports[0] : reports, null, 2)}\n`);
  else if (all.length > 1) terminal.out(fitLines(sumText(all), terminal.width));
  return ok(code);
};

/** The groups are those of the panel; each finding says the heading of its section besides the ids of its place. */
function reportJson(file: string, report: CheckReport, { gaps, suggestions }: Counts, placeOf: PlaceOf): object {
  const placed = (finding: Finding): object => ({ ...finding, where: placeOf(finding) });
  return {
    file, gaps, suggestions,
    groups: report.groups.map((group) => ({ ...group, findings: group.findings.map(placed) })),
    setAside: report.setAside.map(({ finding, reason }) => ({ finding: placed(finding), reason })),
  };
}
