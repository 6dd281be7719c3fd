import { Switch } from '@fluentui/react-components';
import { useMemo } from 'react';
import { acronymUses, type AcronymUse } from '../../shared/checks';
import type { Acronym } from '../../shared/model/briefing';
import { createId } from '../../shared/model/create-id';
import { setMetadata } from '../app/set-metadata';
import { useSession } from '../app/session-store';
import { type BriefingEditorHandle, updateBriefingData } from '../editor';
import { EntryList } from './EntryList';
import { FoundInText } from './FoundInText';
import { LineField } from './LineField';
import { readSections } from './read-sections';
import { timesInWords } from './times-in-words';

/** Acronyms and what they stand for, with how often each stands in the text; those that the text uses and the list does not have are offered. */
export function AcronymsForm({ handle, acronyms, printed, readOnly }: { readonly handle: BriefingEditorHandle; readonly acronyms: readonly Acronym[]; readonly printed: boolean; readonly readOnly: boolean }) {
  const { editor } = handle;
  const settled = useSession((store) => store.settled);
  const uses = useMemo(() => acronymUses(readSections(editor)), [editor, settled]);
  const keep = (next: Acronym[], mergeKey?: string) => updateBriefingData(editor, { acronyms: next }, mergeKey === undefined ? {} : { mergeKey });
  const listed = new Set(acronyms.map((acronym) => acronym.short));
  const found = uses.filter((use) => !listed.has(use.short));
  const add = (chosen: readonly AcronymUse[]) => {
    const added = chosen.map(({ short, long = '' }) => ({ id: createId(), short, long }));
    keep([...acronyms, ...added]);
    return added[0]?.id ?? '';
  };
  return (
    <>
      <EntryList entries={acronyms} readOnly={readOnly} noun="acronym" nameOf={(acronym) => acronym.short} emptyWords="An acronym that is listed here needs no expansion in the text." create={(): Acronym => ({ id: createId(), short: '', long: '' })} onChange={keep}>
        {(acronym, change) => (
          <>
            <div className="bd-pair bd-pair-narrow">
              <LineField label="Acronym" value={acronym.short} readOnly={readOnly} onChange={(short) => change({ short }, 'short')} />
              <LineField label="Stands for" value={acronym.long} readOnly={readOnly} onChange={(long) => change({ long }, 'long')} />
            </div>
            <p className="bd-quiet bd-entry-note">{timesInWords(uses.find((use) => use.short === acronym.short)?.count ?? 0)}</p>
          </>
        )}
      </EntryList>
      {acronyms.length > 0 && <Switch label="Print the list at the end" checked={printed} disabled={readOnly} onChange={(_event, data) => setMetadata(editor, { acronymList: data.checked ? true : undefined })} />}
      <FoundInText
        handle={handle} readOnly={readOnly} title="In the text, not in the list"
        items={found.map((use) => ({ id: use.short, name: use.short, detail: `${use.long === undefined ? '' : `${use.long}. `}${timesInWords(use.count)}`, place: { ...use.place, words: use.short }, onAdd: () => add([use]) }))}
        all={found.filter((use) => use.long !== undefined).length > 1 ? { label: 'Add all that the text explains', onAdd: () => add(found.filter((use) => use.long !== undefined)) } : undefined}
      />
    </>
  );
}
