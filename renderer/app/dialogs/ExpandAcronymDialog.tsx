import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { acronymUses, type Place } from '../../../shared/checks';
import { textOfPlace } from '../../checks/text-of-place';
import { dispatch, expandAcronym, readBriefingData, UNDO_COMMAND } from '../../editor';
import type { OpenSession } from '../session-store';
import { announce } from '../toasts';
import { AskDialog } from './AskDialog';

/** What an acronym stands for, read off the text where it says so; written out where the acronym first stands. */
export function ExpandAcronymDialog({ session, short, place, onClose }: { readonly session: OpenSession; readonly short: string; readonly place: Place; readonly onClose: () => void }) {
  const { editor, briefing } = session.handle;
  const [long, setLong] = useState(() => acronymUses(briefing().sections).find((use) => use.short === short)?.long ?? '');
  const [list, setList] = useState(() => !readBriefingData(editor).acronyms.some((acronym) => acronym.short === short && acronym.long.trim() !== ''));
  const [failure, setFailure] = useState<string | null>(null);
  const expand = () => {
    const text = textOfPlace(place);
    if (!text || !expandAcronym(editor, { ...text, short, long: long.trim(), list })) { setFailure(`${short} no longer stands where it was found. Close this and look at the list again.`); return; }
    onClose();
    announce(`${short} is written out where it first stands.`, { label: 'Undo', run: () => dispatch(editor, UNDO_COMMAND, undefined) });
  };
  return (
    <AskDialog title={`Write out ${short}`} submit={{ label: 'Write out', run: expand, disabled: long.trim() === '' }} failure={failure} onClose={onClose}>
      <Field label={`${short} stands for`} hint={long.trim() === '' ? 'Written where the acronym first stands, with the acronym behind it in brackets.' : `Becomes: ${long.trim()} (${short})`}><Input autoFocus value={long} maxLength={1000} onChange={(_event, data) => setLong(data.value)} /></Field>
      <Checkbox label="Also in the list of acronyms" checked={list} onChange={(_event, data) => setList(data.checked === true)} />
    </AskDialog>
  );
}
