import { useEffect, useReducer } from 'react';
import { checkLine, type WrongWord } from '../../shared/spelling/check-line';
import { dictionaryOf } from '../../shared/spelling/dictionaries';
import { useSpelling } from './spelling-store';

/** Nobody is asked about words that are still being typed. */
const ASK_AFTER_MS = 300;
const NONE: readonly WrongWord[] = [];

/** The wrong words of a line that is no text of the editor, by the same dictionaries and accepted words; none while spelling is not checked. */
export function useLineSpelling(text: string, isChecked: boolean): readonly WrongWord[] {
  const host = useSpelling((store) => (isChecked ? store.host : null));
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => host?.onChange(lookAgain), [host]);
  const dictionary = host === null ? undefined : dictionaryOf(host.language());
  const checked = host === null || dictionary === undefined ? undefined : checkLine(text, dictionary, (form) => host.lookup(dictionary, form));
  const unknown = checked?.unknown.join('\n') ?? '';
  useEffect(() => {
    if (host === null || dictionary === undefined || unknown === '') return undefined;
    const timer = setTimeout(() => host.ask(dictionary, unknown.split('\n')), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [host, dictionary, unknown]);
  return checked && checked.wrong.length > 0 ? checked.wrong.filter(({ word }) => !host!.accepts(word)) : NONE;
}
