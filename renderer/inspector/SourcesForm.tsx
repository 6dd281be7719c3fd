import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Source } from '../../shared/model/briefing';
import { createId } from '../../shared/model/create-id';
import { isSameSource } from '../../shared/model/same-source';
import { useDialogs } from '../app/dialogs-store';
import { useSession } from '../app/session-store';
import { announce } from '../app/toasts';
import { type BriefingLexicalEditor, dispatch, dropSource, inOrderOfNumbers, readBriefingData, UNDO_COMMAND, updateBriefingData } from '../editor';
import { EntryList } from './EntryList';
import { readSections } from './read-sections';
import { NO_USES, sourceUses, usesInWords } from './source-uses';
import { SourceFields } from './SourceFields';

/** The sources that citations and rows refer to, with where each is used; one that is listed twice can be merged. */
export function SourcesForm({ editor, sources, readOnly }: { readonly editor: BriefingLexicalEditor; readonly sources: readonly Source[]; readonly readOnly: boolean }) {
  const settled = useSession((store) => store.settled);
  const uses = useMemo(() => sourceUses(readSections(editor)), [editor, settled, sources]);
  const numbered = inOrderOfNumbers(editor, sources);
  const numberOf = (source: Source): number => numbered.indexOf(source) + 1;
  const keep = (next: Source[], mergeKey?: string) => updateBriefingData(editor, { sources: next }, mergeKey === undefined ? {} : { mergeKey });
  const remove = (source: Source) => {
    // Counted now: what was cited a moment ago has not settled yet.
    const used = sourceUses(readSections(editor)).get(source.id) ?? NO_USES;
    if (used.citations + used.rows > 0) useDialogs.getState().open({ type: 'dropSource', sourceId: source.id });
    else dropSource(editor, source.id);
  };
  const merge = (source: Source, into: Source, number: number) => {
    dropSource(editor, source.id, into.id);
    announce(`The two entries are one now: source ${number}.`, { label: 'Undo', run: () => dispatch(editor, UNDO_COMMAND, undefined) });
  };
  return (
    <EntryList entries={sources} readOnly={readOnly} noun="source" nameOf={(source) => source.title} emptyWords="Sources can be cited in the text and named in rows." create={(): Source => ({ id: createId(), title: '' })} onChange={keep} onRemove={remove}>
      {(source) => {
        const at = sources.indexOf(source);
        const twin = sources.findIndex((other) => other !== source && isSameSource(other, source));
        const first = sources[twin];
        return (
          <>
            <SourceFields source={source} language={readBriefingData(editor).metadata.language} readOnly={readOnly} onChange={(next, field) => keep(sources.map((other) => (other === source ? next : other)), `source.${source.id}.${field}`)} />
            <p className="bd-quiet bd-entry-note">{`[${numberOf(source)}] ${usesInWords(uses.get(source.id) ?? NO_USES)}`}</p>
            {first && twin < at && (
              <p className="bd-quiet bd-entry-note">
                {`Looks like source ${numberOf(first)}. `}
                {!readOnly && <Button size="small" aria-label={`Merge ${source.title || 'this source'} with source ${numberOf(first)}`} onClick={() => merge(source, first, numberOf(first))}>Merge</Button>}
              </p>
            )}
          </>
        );
      }}
    </EntryList>
  );
}
