import { create } from 'zustand';
import { type CheckReport, checkBriefing } from '../../shared/checks';
import type { Briefing } from '../../shared/model/briefing';
import { saysNothing } from '../../shared/export/print/print-section';
import { countBriefingWords } from '../../shared/model/count-words';
import { resetGapsList } from './gaps-list-store';

interface ChecksStore {
  readonly report: CheckReport;
  readonly gaps: number;
  readonly suggestions: number;
  readonly words: number;
  /** How many gaps each section has, by its id; the same map as long as they do not change. */
  readonly gapsBySection: ReadonlyMap<string, number>;
  readonly sections: number;
  readonly hasBottomLine: boolean;
  /** The report was made at least once for the open briefing. */
  readonly ready: boolean;
}

const NOTHING: ChecksStore = { report: { findings: [], groups: [], setAside: [] }, gaps: 0, suggestions: 0, words: 0, gapsBySection: new Map(), sections: 0, hasBottomLine: false, ready: false };

/** What the rules say of the open briefing, as of the last time that it settled. */
export const useChecks = create<ChecksStore>(() => NOTHING);

/** Runs the rules over a briefing and counts its words. */
export function refreshChecks(briefing: Briefing): void {
  const report = checkBriefing(briefing);
  const gapsBySection = new Map<string, number>();
  for (const { kind, place } of report.findings) if (kind === 'gap' && place.sectionId !== undefined) gapsBySection.set(place.sectionId, (gapsBySection.get(place.sectionId) ?? 0) + 1);
  const gaps = report.findings.filter((finding) => finding.kind === 'gap').length;
  const before = useChecks.getState();
  const unchanged = before.gapsBySection.size === gapsBySection.size && [...gapsBySection].every(([id, count]) => before.gapsBySection.get(id) === count);
  useChecks.setState({ report, gaps, suggestions: report.findings.length - gaps, words: countBriefingWords(briefing), gapsBySection: unchanged ? before.gapsBySection : gapsBySection, sections: briefing.sections.length, hasBottomLine: briefing.sections.some(({ kind, blocks }) => kind === 'bottomLine' && !saysNothing(blocks)), ready: true });
}

/** Forgets the report, when the briefing is closed. */
export function clearChecks(): void {
  useChecks.setState(NOTHING);
  resetGapsList();
}
