import { Button, Checkbox, Input } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type BriefingLexicalEditor, clearFind, findAgain, findInBriefing, type FindMatch, focusEditor, onTextSettled, replaceAllMatches, replaceMatch, revealMatch, selectMatch } from '../editor';
import { useFindBar } from './find-store';
import { announce } from './toasts';
import { countWords } from './words';

interface FindBarProps {
  readonly editor: BriefingLexicalEditor;
  readonly readOnly: boolean;
}

/** Find and replace over everything that is text. Enter goes on, Shift+Enter back, Esc closes and returns to the text. */
export function FindBar({ editor, readOnly }: FindBarProps) {
  const { shown, asked, show, hide } = useFindBar();
  const [query, setQuery] = useState('');
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [matches, setMatches] = useState<readonly FindMatch[]>([]);
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const options = { matchCase, wholeWord };
  const open = shown !== 'hidden';
  useEffect(() => {
    if (!open) return;
    const selected = window.getSelection()?.toString().trim() ?? '';
    if (selected !== '' && selected.length < 100 && !selected.includes('\n') && editor.getRootElement()?.contains(window.getSelection()?.anchorNode ?? null)) setQuery(selected);
    field.current?.focus();
    field.current?.select();
  }, [asked, open]);
  useEffect(() => {
    if (!open) return;
    setMatches(query === '' ? [] : findInBriefing(editor, query, options));
    if (query === '') clearFind(editor);
    setAt(-1);
  }, [open, query, matchCase, wholeWord, editor]);
  // What was found moves with the text.
  const followText = useRef(() => {});
  followText.current = () => {
    if (query === '') return;
    const found = findAgain(editor, query, options, matches[at]);
    setMatches(found.matches);
    setAt(found.at);
  };
  useEffect(() => (open ? onTextSettled(editor, () => followText.current()) : undefined), [open, editor]);
  useEffect(() => () => clearFind(editor), [editor]);
  if (!open) return null;
  const go = (index: number, found: readonly FindMatch[] = matches) => {
    if (found.length === 0) return;
    const next = (index + found.length) % found.length;
    setAt(next);
    revealMatch(editor, found, next);
  };
  const close = () => {
    const current = matches[at];
    clearFind(editor);
    hide();
    if (current) selectMatch(editor, current);
    else focusEditor(editor);
  };
  // Where nothing is left to be replaced, the button that was pressed goes out with the focus on it, and keys would go nowhere.
  const keepFocus = (found: readonly FindMatch[]) => { if (found.length === 0) field.current?.focus(); };
  const replaceOne = () => {
    const current = matches[at];
    if (!current) { go(0); return; }
    if (!replaceMatch(editor, current, query, replacement, options)) announce('This place holds a field or a citation and was left as it is.');
    const found = findInBriefing(editor, query, options);
    setMatches(found);
    go(Math.min(at, found.length - 1), found);
    keepFocus(found);
  };
  const replaceAll = () => {
    const { replaced, left } = replaceAllMatches(editor, query, replacement, options);
    const found = findInBriefing(editor, query, options);
    setMatches(found);
    keepFocus(found);
    setAt(-1);
    announce(`${countWords(replaced, 'place')} replaced.${left > 0 ? ` ${countWords(left, 'place')} with a field or a citation left as ${left === 1 ? 'it is' : 'they are'}.` : ''}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'F3' || (event.key === 'Enter' && event.target === field.current)) go(event.shiftKey ? (at < 0 ? -1 : at - 1) : at + 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const replaces = shown === 'replace' && !readOnly;
  const words = query === '' ? '' : matches.length === 0 ? 'Not found' : at < 0 ? countWords(matches.length, 'place') : `${at + 1} of ${matches.length}`;
  return (
    <search className="bd-find-bar" aria-label="Find and replace" onKeyDown={onKeyDown}>
      {/* The two words stand first, so that Tab goes from one to the other; the page places them at the beginning of their lines. */}
      <Input input={{ ref: field }} size="small" className="bd-find-input" placeholder="Find" aria-label="Find" value={query} onChange={(_event, data) => setQuery(data.value)} />
      {replaces && <Input size="small" className="bd-find-input bd-find-second" placeholder="Replace with" aria-label="Replace with" value={replacement} onChange={(_event, data) => setReplacement(data.value)} />}
      <div className="bd-find-line">
        <span className="bd-find-count" role="status">{words}</span>
        <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} aria-label="Previous place" title="Previous (Shift+Enter)" disabled={matches.length === 0} onClick={() => go(at < 0 ? -1 : at - 1)} />
        <Button size="small" appearance="subtle" icon={<ArrowDownRegular />} aria-label="Next place" title="Next (Enter)" disabled={matches.length === 0} onClick={() => go(at + 1)} />
        <Checkbox label="Match case" checked={matchCase} onChange={(_event, data) => setMatchCase(data.checked === true)} />
        <Checkbox label="Whole words" checked={wholeWord} onChange={(_event, data) => setWholeWord(data.checked === true)} />
        {!readOnly && !replaces && <Button size="small" appearance="subtle" onClick={() => show('replace')}>Replace…</Button>}
      </div>
      {replaces && (
        <div className="bd-find-line bd-find-second">
          <Button size="small" disabled={matches.length === 0} onClick={replaceOne}>Replace</Button>
          <Button size="small" disabled={matches.length === 0} onClick={replaceAll}>Replace all</Button>
        </div>
      )}
      <Button className="bd-find-close" size="small" appearance="subtle" icon={<DismissRegular />} aria-label="Close the find bar" title="Close (Esc)" onClick={close} />
    </search>
  );
}
