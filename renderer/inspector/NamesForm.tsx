import { Switch } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type NameInText, namesInText, nameVariants, type SpellingUse, spellingUses } from '../../shared/checks';
import type { NameEntry } from '../../shared/model/briefing';
import { createId } from '../../shared/model/create-id';
import { setMetadata } from '../app/set-metadata';
import { useSession } from '../app/session-store';
import { goToPlace } from '../checks/go-to-place';
import { type BriefingEditorHandle, updateBriefingData } from '../editor';
import { EntryList } from './EntryList';
import { FoundInText } from './FoundInText';
import { LineField } from './LineField';
import { readSections } from './read-sections';
import { timesInWords } from './times-in-words';
import { VariantsField } from './VariantsField';

/** As many are offered at once; the next come up as these are added. */
const MOST_OFFERED = 12;

/** Names as this paper spells them and other ways to spell them, with where each stands; what the text seems to spell in several ways is offered, and the other names that it has. */
export function NamesForm({ handle, names, printed, readOnly }: { readonly handle: BriefingEditorHandle; readonly names: readonly NameEntry[]; readonly printed: boolean; readonly readOnly: boolean }) {
  const { editor } = handle;
  const settled = useSession((store) => store.settled);
  const sections = useMemo(() => readSections(editor), [editor, settled]);
  const found = useMemo(() => nameVariants(sections, spellingsOf(names)), [sections, names]);
  const others = useMemo(() => namesInText(sections, new Set([...spellingsOf(names), ...found.flatMap(({ spellings }) => spellings.map(({ spelling }) => spelling))])), [sections, names, found]);
  const add = (chosen: readonly NameInText[]): string => {
    const added = chosen.map(({ name }): NameEntry => ({ id: createId(), preferred: name, variants: [] }));
    keep([...names, ...added]);
    return added[0]?.id ?? '';
  };
  const keep = (next: NameEntry[], mergeKey?: string) => updateBriefingData(editor, { names: next }, mergeKey === undefined ? {} : { mergeKey });
  return (
    <>
      <EntryList entries={names} readOnly={readOnly} noun="name" nameOf={(entry) => entry.preferred} emptyWords="List a name with the spellings to avoid, and the gaps say when the text has more than one." create={(): NameEntry => ({ id: createId(), preferred: '', variants: [] })} onChange={keep}>
        {(entry, change) => (
          <>
            <LineField label="Name" value={entry.preferred} readOnly={readOnly} onChange={(preferred) => change({ preferred }, 'preferred')} />
            <VariantsField variants={entry.variants} readOnly={readOnly} onChange={(variants) => change({ variants: [...variants] }, 'variants')} />
            <Spellings handle={handle} uses={spellingUses(entry, sections)} />
          </>
        )}
      </EntryList>
      {names.length > 0 && <Switch label="Print the list at the end" checked={printed} disabled={readOnly} onChange={(_event, data) => setMetadata(editor, { nameList: data.checked ? true : undefined })} />}
      <FoundInText
        handle={handle} readOnly={readOnly} title="Seems to be spelt in several ways" all={undefined}
        items={found.map(({ spellings }) => {
          const [first, ...others] = spellings.map(({ spelling }) => spelling);
          const entry: NameEntry = { id: createId(), preferred: first ?? '', variants: others };
          const odd = spellingUses(entry, sections).find(({ spelling }) => spelling !== first);
          return { id: spellings.map(({ spelling }) => spelling).join(), name: spellings.map(({ spelling }) => spelling).join(', '), detail: spellings.map(({ spelling, count }) => `${spelling}: ${count}`).join('; '), place: odd && { ...odd.place, words: odd.words }, onAdd: () => { keep([...names, entry]); return entry.id; } };
        })}
      />
      <FoundInText
        handle={handle} readOnly={readOnly} title="In the text, not in the list" complete more={others.length - MOST_OFFERED}
        items={others.slice(0, MOST_OFFERED).map((other) => ({ id: other.name, name: other.name, detail: timesInWords(other.count), place: { ...other.place, words: other.words }, onAdd: () => add([other]) }))}
        all={others.length > 1 ? { label: `Add all ${others.length}`, onAdd: () => add(others) } : undefined}
      />
    </>
  );
}

const spellingsOf = (names: readonly NameEntry[]): ReadonlySet<string> => new Set(names.flatMap((entry) => [entry.preferred, ...entry.variants]));

function Spellings({ handle, uses }: { readonly handle: BriefingEditorHandle; readonly uses: readonly SpellingUse[] }) {
  if (uses.length === 0) return <p className="bd-quiet bd-entry-note">{timesInWords(0)}</p>;
  return (
    <ul className="bd-spellings">
      {uses.map(({ spelling, count, place, words }) => <li key={spelling}><button type="button" className="bd-finding-go" onClick={() => goToPlace(handle, { ...place, words })}>{`${spelling}: ${timesInWords(count).toLowerCase()}`}</button></li>)}
    </ul>
  );
}
