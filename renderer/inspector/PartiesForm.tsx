import { Field, Select } from '@fluentui/react-components';
import type { Party } from '../../shared/model/briefing';
import { createId } from '../../shared/model/create-id';
import { type BriefingLexicalEditor, updateBriefingData } from '../editor';
import { EntryList } from './EntryList';
import { LineField } from './LineField';

const ROLES: Readonly<Record<Party['role'], string>> = { ownSide: 'Own side', party: 'Party', host: 'Host', partner: 'Partner' };

/** The parties of the matter. Sticking points have a column for each, "who says so" asks each. */
export function PartiesForm({ editor, parties, readOnly }: { readonly editor: BriefingLexicalEditor; readonly parties: readonly Party[]; readonly readOnly: boolean }) {
  return (
    <EntryList entries={parties} readOnly={readOnly} noun="party" nameOf={(party) => party.name} emptyWords="Sticking points get a column for each party." create={(): Party => ({ id: createId(), name: '', shortName: '', role: 'party' })} onChange={(next, mergeKey) => updateBriefingData(editor, { parties: next }, mergeKey === undefined ? {} : { mergeKey })}>
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
  );
}
