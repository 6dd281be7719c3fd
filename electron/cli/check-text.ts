import type { CheckReport, Finding, FindingKind } from '../../shared/checks';
import type { Briefing } from '../../shared/model/briefing';
import { plain } from './sentence';

/** Where a finding is, in words: the heading of its section. */
export type PlaceOf = (finding: Finding) => string;

/** Where the findings of a briefing are. */
export function placesOf(briefing: Briefing): PlaceOf {
  const headings = new Map(briefing.sections.map((section) => [section.id, section.heading]));
  return ({ place }) => (place.sectionId === undefined ? 'Memo block' : headings.get(place.sectionId) || 'Section without a heading');
}

/** A report as text: the counts, then gaps, suggestions and what was set aside with its reason, one line for each kind and its places below, as the panel has them. */
export function reportText(file: string, report: CheckReport, placeOf: PlaceOf): string {
  const line = (finding: Finding): string => `    ${plain(placeOf(finding))}: ${plain(finding.message)}\n`;
  const part = (kind: FindingKind, title: string): string => {
    const groups = report.groups.filter((group) => group.kind === kind);
    return groups.length === 0 ? '' : `\n${title}\n${groups.map((group) => `  ${group.line}\n${group.findings.map(line).join('')}`).join('')}`;
  };
  const setAside = report.setAside.map(({ finding, reason }) => `  ${plain(placeOf(finding))}: ${plain(finding.message)}\n    Reason: ${plain(reason) || 'none given'}\n`).join('');
  return `${plain(file)}: ${countsText(countsOf(report))}\n${part('gap', 'Gaps')}${part('suggestion', 'Suggestions')}${setAside === '' ? '' : `\nSet aside\n${setAside}`}`;
}

export interface Counts {
  readonly gaps: number;
  readonly suggestions: number;
  readonly setAside: number;
}

/** How many of each kind a report has. */
export const countsOf = ({ findings, setAside }: CheckReport): Counts => {
  const gaps = findings.filter((finding) => finding.kind === 'gap').length;
  return { gaps, suggestions: findings.length - gaps, setAside: setAside.length };
};

/** Counts in words: `2 gaps, 1 suggestion`, and what was set aside where there is any. */
export const countsText = ({ gaps, suggestions, setAside }: Counts): string => `${inWords(gaps, 'gap')}, ${inWords(suggestions, 'suggestion')}${setAside === 0 ? '' : `, ${setAside} set aside`}`;

/** The last line of a report about several files. */
export function sumText(all: readonly Counts[]): string {
  const sum = (name: keyof Counts): number => all.reduce((total, counts) => total + counts[name], 0);
  return `\n${all.length} files: ${countsText({ gaps: sum('gaps'), suggestions: sum('suggestions'), setAside: sum('setAside') })}\n`;
}

const inWords = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
