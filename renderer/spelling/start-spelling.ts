// The spelling check of an open briefing: its language and names, the user's words, and the dictionaries behind the bridge.
import { type AcceptedWords, acceptedWords, namesOf } from '../../shared/spelling/accepted-words';
import { desk } from '../app/desk';
import type { OpenSession } from '../app/session-store';
import { announce } from '../app/toasts';
import { type BriefingData, checkSpelling, focusEditor, type MisspellingInEditor, misspellingRect, readBriefingData, replaceMisspelling, type SpellingHost } from '../editor';
import { holdKeysForMenu } from './hold-keys';
import { loadOwnWords, useSpelling, type WordWithMenu } from './spelling-store';
import { createVerdicts } from './verdicts';

const verdicts = createVerdicts((dictionary, forms) => desk.invoke('spelling:check', dictionary, forms));
verdicts.onAnswer((dictionary, reason) => { if (reason) useSpelling.setState((store) => ({ unavailable: { ...store.unavailable, [dictionary]: reason } })); });

type Listener = Parameters<SpellingHost['onChange']>[0];

/** Checks the text of a briefing as it is written, until the function that it returns is called. */
export function startSpelling({ handle, opened }: OpenSession): () => void {
  const listeners = new Set<Listener>();
  const tell: Listener = (what) => { for (const listener of listeners) listener(what); };
  let data = readBriefingData(handle.editor);
  let accepted = acceptedIn(opened.briefing.id, data);
  const host: SpellingHost = {
    language: () => data.metadata.language,
    lookup: verdicts.lookup,
    ask: verdicts.ask,
    accepts: (word) => accepted.has(word),
    onChange: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
    openMenu: (misspelling) => useSpelling.setState({ menu: inEditor(misspelling) }),
  };
  const accept = (): void => { accepted = acceptedIn(opened.briefing.id, data); tell('accepted'); };
  const stops = [
    verdicts.onAnswer(() => tell('answers')),
    useSpelling.subscribe((now, before) => { if (now.ownWords !== before.ownWords || now.ignored !== before.ignored) accept(); }),
    handle.sections.onChange(({ dataChanged }) => {
      if (!dataChanged) return;
      const before = data;
      data = readBriefingData(handle.editor);
      if (before.metadata.language !== data.metadata.language) tell('language');
      if (before.names !== data.names || before.acronyms !== data.acronyms || before.parties !== data.parties) accept();
    }),
    checkSpelling(handle.editor, host),
    holdKeysForMenu(),
  ];
  useSpelling.setState({ host });
  void loadOwnWords().then((failure) => { if (failure !== undefined) announce(failure); });
  return () => {
    stops.forEach((stop) => stop());
    useSpelling.setState({ host: null, menu: null });
  };
}

const inEditor = (misspelling: MisspellingInEditor): WordWithMenu => {
  const { editor, dictionary, word } = misspelling;
  return { dictionary, word, rect: () => misspellingRect(editor, misspelling), replace: (replacement) => replaceMisspelling(editor, misspelling, replacement), leave: () => focusEditor(editor) };
};

function acceptedIn(briefingId: string, data: BriefingData): AcceptedWords {
  const { ownWords, ignored } = useSpelling.getState();
  return acceptedWords([...ownWords, ...(ignored[briefingId] ?? []), ...namesOf(data)]);
}
