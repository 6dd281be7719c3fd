import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { WrongWord } from '../../../shared/spelling/check-line';
import { dictionaryOf } from '../../../shared/spelling/dictionaries';
import { addSpelledLine } from '../../spelling/spelled-lines';
import { useSpelling } from '../../spelling/spelling-store';
import { useLineSpelling } from '../../spelling/use-line-spelling';
import { GrowingText, type GrowingTextProps } from './GrowingText';

interface SpelledTextProps extends GrowingTextProps {
  readonly language: string;
  /** A word was put right: a step of its own to undo. */
  readonly onReplace: (text: string) => void;
}

/** A growing line of free text whose wrong words are marked as in the text, with the same menu. */
export function SpelledText({ language, onReplace, ...line }: SpelledTextProps) {
  const { value, readOnly = false, onChange } = line;
  const field = useRef<HTMLTextAreaElement>(null);
  const marks = useRef<HTMLSpanElement>(null);
  const caretAfter = useRef<number | null>(null);
  /** The word that is being typed is left alone until the caret leaves it. */
  const [typedAt, setTypedAt] = useState<number | null>(null);
  const wrong = useLineSpelling(value, !readOnly);
  const shown = wrong.filter(({ from, to }) => typedAt === null || typedAt < from || typedAt > to);

  useLayoutEffect(() => {
    if (caretAfter.current === null) return;
    field.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  }, [value]);

  const openMenu = (word: WrongWord): void => {
    const dictionary = dictionaryOf(language);
    if (dictionary === undefined) return;
    const { selectionStart = word.to, selectionEnd = word.to } = field.current ?? {};
    let replaced = false;
    field.current?.setSelectionRange(word.from, word.to);
    useSpelling.setState({ menu: {
      dictionary, word: word.word,
      rect: () => (marks.current?.querySelector(`[data-from="${word.from}"]`) ?? field.current)?.getBoundingClientRect() ?? new DOMRect(),
      replace: (replacement) => {
        const now = field.current?.value ?? '';
        if (now.slice(word.from, word.to) !== word.word) return false;
        caretAfter.current = word.from + replacement.length;
        replaced = true;
        onReplace(now.slice(0, word.from) + replacement + now.slice(word.to));
        return true;
      },
      // The caret goes back to where it was: a word that was only selected to show which is meant must not be overtyped. F7 went to the word itself, which stays selected as in the text.
      leave: () => {
        field.current?.focus();
        if (!replaced) field.current?.setSelectionRange(selectionStart, selectionEnd);
      },
    } });
  };
  const latest = useRef({ wrong, openMenu });
  latest.current = { wrong, openMenu };
  useEffect(() => addSpelledLine({
    field: field.current!,
    wrong: () => latest.current.wrong,
    reveal: (word) => { setTypedAt(null); field.current?.focus(); field.current?.setSelectionRange(word.from, word.to); latest.current.openMenu(word); },
  }), []);

  const onContextMenu = (event: MouseEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    // Chromium sends the menu key as an event of no button at the caret.
    const word = event.button === 2 ? wordAt(marks.current, shown, event) : wrong.find(({ from, to }) => from <= selectionStart && selectionEnd <= to);
    if (word === undefined) return;
    event.preventDefault();
    openMenu(word);
  };
  return (
    <GrowingText
      {...line}
      onChange={(text) => { setTypedAt(field.current?.selectionEnd ?? null); onChange(text); }}
      field={{ ref: field, onContextMenu, onBlur: () => setTypedAt(null), onSelect: (event) => { if (event.currentTarget.selectionEnd !== typedAt) setTypedAt(null); } }}
    >
      {shown.length > 0 && <span ref={marks} className="bd-growing-marks" dir="auto" aria-hidden="true">{marked(value, shown)}</span>}
    </GrowingText>
  );
}

const marked = (text: string, wrong: readonly WrongWord[]) => [
  ...wrong.map(({ from, to, word }, at) => <span key={from}>{text.slice(wrong[at - 1]?.to ?? 0, from)}<span className="bd-misspelt" data-from={from} data-to={to}>{word}</span></span>),
  <span key="rest">{text.slice(wrong.at(-1)?.to ?? 0)} </span>,
];

function wordAt(marks: HTMLElement | null, wrong: readonly WrongWord[], { clientX: x, clientY: y }: MouseEvent): WrongWord | undefined {
  const holds = (element: Element): boolean => Array.from(element.getClientRects()).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
  return wrong.find(({ from }) => { const mark = marks?.querySelector(`[data-from="${from}"]`); return mark ? holds(mark) : false; });
}
