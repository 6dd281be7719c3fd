import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Party } from '../../shared/model/briefing';
import { createId } from '../../shared/model/create-id';
import { rowsThatNameParty } from '../../shared/model/party-content';
import { announceUndoable } from '../app/announce-undoable';
import { type BriefingLexicalEditor, dispatch, REMOVE_PARTY_COMMAND, updateBriefingData } from '../editor';
import { EntryList } from './EntryList';
import { LineField } from './LineField';
import { readSections } from './read-sections';
import { RemovePartyDialog } from './RemovePartyDialog';

const ROLES: Readonly<Record<Party['role'], string>> = { ownSide: 'Own side', party: 'Party', host: 'Host', partner: 'Partner' };

/** The parties of the matter. Sticking points have a column for each, "who says so" asks each. */
export function PartiesForm({ editor, parties, readOnly }: { readonly editor: BriefingLexicalEditor; readonly parties: readonly Party[]; readonly readOnly: boolean }) {
  const [asked, setAsked] = useState<{ readonly party: Party; readonly rowCount: number } | null>(null);
  const remove = (party: Party) => {
    dispatch(editor, REMOVE_PARTY_COMMAND, { partyId: party.id });
    announceUndoable(editor, `${party.name || 'The party'} was removed.`);
    setAsked(null);
  };
  const askOrRemove = (party: Party) => {
    const rowCount = rowsThatNameParty(readSections(editor), party.id);
    if (rowCount > 0) setAsked({ party, rowCount });
    else remove(party);
  };
  return (
    <>
      {asked && <RemovePartyDialog {...asked} onRemove={() => remove(asked.party)} onClose={() => setAsked(null)} />}
      <EntryList entries={parties} readOnly={readOnly} noun="party" nameOf={(party) => party.name} emptyWords="Sticking points get a column for each party." create={(): Party => ({ id: createId(), name: '', shortName: '', role: 'party' })} onChange={(next, mergeKey) => updateBriefingData(editor, { parties: next }, mergeKey === undefined ? {} : { mergeKey })} onRemove={askOrRemove}>
        {(party, change) => (
          <>
            <LineField label="Name" value={party.name} readOnly={readOnly} onChange={(name) => change(party.shortName === '' || party.shortName === party.name ? { name, shortName: name } : { name }, 'name')} />
            <div className="bd-pair">
              <LineField label="Short name" value={party.shortName} readOnly={readOnly} onChange={(shortName) => change({ shortName }, 'shortName')} />
              <Field label="Role">
                <Select value={party.role} disabled={readOnly} onChange={(_event, data) => change({ role: data.value as Party['role'] }, 'role')}>
                  {Object.entries(ROLES).map(([role, words]) => <option key={role} value={role}>{words}</option>)}
                </Select>
              </Field>
            </div>
          </>
        )}
      </EntryList>
    </>
  );
}
