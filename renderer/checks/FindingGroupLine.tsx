import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, LightbulbRegular, WarningRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { FindingGroup } from '../../shared/checks';
import type { BriefingEditorHandle } from '../editor';
import { useDialogs } from '../app/dialogs-store';
import { goToPlace } from './go-to-place';

/** One kind of finding with its count; opens to the places, which can be gone to or set aside. */
export function FindingGroupLine({ group, handle }: { readonly group: FindingGroup; readonly handle: BriefingEditorHandle }) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const setAside = (findingIds: readonly string[], what: string) => useDialogs.getState().open({ type: 'setAside', findingIds, what });
  return (
    <div className="bd-finding-group" data-kind={group.kind}>
      <div className="bd-finding-line">
        <button type="button" className="bd-finding-toggle" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
          {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          {group.kind === 'gap' ? <WarningRegular aria-hidden className="bd-finding-icon" /> : <LightbulbRegular aria-hidden className="bd-finding-icon" />}
          <span>{group.line}</span>
        </button>
        {open && group.findings.length > 1 && <Button size="small" appearance="subtle" onClick={() => setAside(group.findings.map((finding) => finding.key), group.line)}>Set all aside…</Button>}
      </div>
      {open && (
        <ul id={listId} className="bd-findings">
          {group.findings.map((finding) => (
            <li key={finding.key} className="bd-finding" data-tools={finding.rule === 'acronymNotExpanded' ? 'below' : undefined}>
              <button type="button" className="bd-finding-go" onClick={() => goToPlace(handle, finding.place)}>{finding.message}</button>
              {finding.rule === 'acronymNotExpanded' && finding.place.words !== undefined && handle.editor.isEditable() && <Button size="small" appearance="subtle" aria-label={`Write out ${finding.place.words}`} onClick={() => useDialogs.getState().open({ type: 'expandAcronym', short: finding.place.words ?? '', place: finding.place })}>Write out…</Button>}
              <Button size="small" appearance="subtle" aria-label={`Set aside: ${finding.message}`} onClick={() => setAside([finding.key], finding.message)}>Set aside…</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
