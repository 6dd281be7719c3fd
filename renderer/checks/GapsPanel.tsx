import { useRef } from 'react';
import type { BriefingEditorHandle } from '../editor';
import { countWords } from '../app/words';
import { useChecks } from './checks-store';
import { FindingGroupLine } from './FindingGroupLine';
import { SetAsideList } from './SetAsideList';
import { useFollowedLine } from './use-followed-line';
import { useListFocus } from './use-list-focus';
import './checks.css';

/** Gaps and suggestions, one line a kind, each opening to its places. Nothing here stops anything. */
export function GapsPanel({ handle }: { readonly handle: BriefingEditorHandle }) {
  const { report, gaps, suggestions, ready } = useChecks();
  const list = useRef<HTMLDivElement>(null);
  useListFocus(list);
  useFollowedLine(list);
  const gapGroups = report.groups.filter((group) => group.kind === 'gap');
  const suggestionGroups = report.groups.filter((group) => group.kind === 'suggestion');
  if (!ready) return <p className="bd-empty">Reading the briefing…</p>;
  return (
    <div className="bd-gaps" ref={list}>
      <section aria-labelledby="bd-gaps-heading">
        <h3 id="bd-gaps-heading">{gaps === 0 ? 'Gaps' : countWords(gaps, 'gap')}</h3>
        {gaps === 0
          ? <p className="bd-quiet">Nothing that a reader would ask for is missing.</p>
          : <><p className="bd-quiet">What a reader would ask for. Nothing stops saving or exporting.</p>{gapGroups.map((group) => <FindingGroupLine key={group.rule} group={group} handle={handle} />)}</>}
      </section>
      <section aria-labelledby="bd-suggestions-heading">
        <h3 id="bd-suggestions-heading">{suggestions === 0 ? 'Suggestions' : countWords(suggestions, 'suggestion')}</h3>
        {suggestions === 0
          ? <p className="bd-quiet">None.</p>
          : suggestionGroups.map((group) => <FindingGroupLine key={group.rule} group={group} handle={handle} />)}
      </section>
      {report.setAside.length > 0 && <SetAsideList editor={handle.editor} entries={report.setAside} />}
    </div>
  );
}
