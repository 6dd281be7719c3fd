import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, LightbulbRegular, WarningRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Finding, FindingGroup } from '../../shared/checks';
import { ADD_BASELINE_COMMAND, type BriefingEditorHandle, CLEARANCE_HOLDS_COMMAND, dispatch, focusEditor } from '../editor';
import { useDialogs } from '../app/dialogs-store';
import { noteFollowed, setGroupOpen, useGapsList } from './gaps-list-store';
import { goToPlace } from './go-to-place';

/** Rules whose findings can be mended from their line. */
const WITH_OWN_TOOL: ReadonlySet<string> = new Set(['acronymNotExpanded', 'noBaseline', 'changedSinceClearance']);

/** One kind of finding with its count; opens to the places, which can be gone to or set aside. */
export function FindingGroupLine({ group, handle }: { readonly group: FindingGroup; readonly handle: BriefingEditorHandle }) {
  const open = useGapsList((store) => store.open.has(group.rule));
  const listId = useId();
  const setAside = (findingIds: readonly string[], what: string) => useDialogs.getState().open({ type: 'setAside', findingIds, what });
  const addBaseline = (blockId: string) => {
    dispatch(handle.editor, ADD_BASELINE_COMMAND, { blockId });
    focusEditor(handle.editor);
  };
  const follow = (at: number, { key, place }: Finding, line: HTMLElement) => {
    const groupAt = [...document.querySelectorAll('[data-group]')].findIndex((element) => element.contains(line));
    goToPlace(handle, place);
    noteFollowed({ rule: group.rule, key, groupAt, at });
  };
  return (
    <div className="bd-finding-group" data-kind={group.kind} data-group={group.rule}>
      <div className="bd-finding-line">
        <button type="button" className="bd-finding-toggle" aria-expanded={open} aria-controls={listId} onClick={() => setGroupOpen(group.rule, !open)}>
          {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          {group.kind === 'gap' ? <WarningRegular aria-hidden className="bd-finding-icon" /> : <LightbulbRegular aria-hidden className="bd-finding-icon" />}
          <span>{group.line}</span>
        </button>
        {open && group.findings.length > 1 && <Button size="small" appearance="subtle" onClick={() => setAside(group.findings.map((finding) => finding.key), group.line)}>Set all aside…</Button>}
      </div>
      {open && (
        <ul id={listId} className="bd-findings">
          {group.findings.map((finding, at) => (
            <li key={finding.key} className="bd-finding" data-finding={finding.key} data-tools={WITH_OWN_TOOL.has(finding.rule) ? 'below' : undefined}>
              <button type="button" className="bd-finding-go" onClick={(event) => follow(at, finding, event.currentTarget)}>{finding.message}</button>
              {finding.rule === 'acronymNotExpanded' && finding.place.words !== undefined && handle.editor.isEditable() && <Button size="small" appearance="subtle" aria-label={`Write out ${finding.place.words}`} onClick={() => useDialogs.getState().open({ type: 'expandAcronym', short: finding.place.words ?? '', place: finding.place })}>Write out…</Button>}
              {finding.rule === 'noBaseline' && finding.place.blockId !== undefined && handle.editor.isEditable() && <Button size="small" appearance="subtle" onClick={() => addBaseline(finding.place.blockId ?? '')}>Add the status quo</Button>}
              {finding.rule === 'changedSinceClearance' && finding.place.rowId !== undefined && handle.editor.isEditable() && <Button size="small" appearance="subtle" onClick={() => dispatch(handle.editor, CLEARANCE_HOLDS_COMMAND, { rowId: finding.place.rowId ?? '' })}>It still holds</Button>}
              <Button size="small" appearance="subtle" aria-label={`Set aside: ${finding.message}`} onClick={() => setAside([finding.key], finding.message)}>Set aside…</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
