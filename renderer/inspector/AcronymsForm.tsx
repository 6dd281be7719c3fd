import type { Acronym } from '../../shared/model/briefing';
import { createId } from '../../shared/model/create-id';
import { type BriefingLexicalEditor, updateBriefingData } from '../editor';
import { EntryList } from './EntryList';
import { LineField } from './LineField';

/** Acronyms and what they stand for. */
export function AcronymsForm({ editor, acronyms, readOnly }: { readonly editor: BriefingLexicalEditor; readonly acronyms: readonly Acronym[]; readonly readOnly: boolean }) {
  return (
    <EntryList entries={acronyms} readOnly={readOnly} noun="acronym" nameOf={(acronym) => acronym.short} emptyWords="An acronym that is listed here needs no expansion in the text." create={(): Acronym => ({ id: createId(), short: '', long: '' })} onChange={(next, mergeKey) => updateBriefingData(editor, { acronyms: next }, mergeKey === undefined ? {} : { mergeKey })}>
      {(acronym, change) => (
        <div className="bd-pair bd-pair-narrow">
          <LineField label="Acronym" value={acronym.short} readOnly={readOnly} onChange={(short) => change({ short }, 'short')} />
          <LineField label="Stands for" value={acronym.long} readOnly={readOnly} onChange={(long) => change({ long }, 'long')} />
        </div>
      )}
    </EntryList>
  );
}
