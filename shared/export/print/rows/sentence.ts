// A risk as one sentence: "Because of …, … may happen, leading to …." from any of its three fields, on paper and where rows become prose.
import type { PrintInline } from '../print-document';
import { mergeRuns, printedText, run } from '../print-inlines';
import type { SentenceWords } from '../print-words';

/** How the inline content is read and made of which a sentence is to be: that of a print document, or that of a briefing. */
export interface SentenceContent<I> {
  /** What a reader sees of it, notes apart. */
  readonly text: (content: readonly I[]) => string;
  readonly run: (text: string) => I;
  /** Neighbouring runs that look alike joined, empty ones dropped. */
  readonly merged: (content: readonly I[]) => I[];
  /** Whether it says something though no text is seen of it: a note. */
  readonly isNote: (inline: I) => boolean;
  /** With its text changed, if it is text; of a link, what is `inside`. */
  readonly withText: (inline: I, change: (text: string) => string, inside: (children: readonly I[]) => I[]) => I;
}

const PRINTED: SentenceContent<PrintInline> = {
  text: printedText,
  run,
  merged: mergeRuns,
  isNote: ({ type }) => type === 'footnote',
  withText: (inline, change, inside) => {
    if (inline.type === 'text') return { ...inline, text: change(inline.text) };
    if (inline.type !== 'link') return inline;
    const children = mergeRuns(inside(inline.children));
    return children.length === 0 ? inline : { ...inline, children };
  },
};

/** The sentence that cause, event and effect print. */
export const sentence = (parts: readonly (readonly (readonly PrintInline[])[])[], words: SentenceWords | undefined): PrintInline[] => sentenceOf(parts, words, PRINTED);

/**
 * Joins cause, event and effect into one sentence. Words that the user already wrote are not said twice, marks are kept, and any of the three may be missing.
 * An event alone stays as it was written, for it may be a whole text. Without words for the language the parts stand side by side.
 */
export function sentenceOf<I>(parts: readonly (readonly (readonly I[])[])[], words: SentenceWords | undefined, of: SentenceContent<I>): I[] {
  const { text: seen, run: said } = of;
  const finished = (content: readonly I[]): I[] => finish(content, of);
  const withoutCapital = (content: readonly I[], sentenceWords: SentenceWords): I[] => uncapped(content, sentenceWords, of);
  const [cause = [], event = [], effect = []] = parts.map((part) => inOneParagraph(part, of));
  const [c, e, f] = [trimmed(cause, of), trimmed(event, of), trimmed(effect, of)];
  const given = [c, e, f].filter((part) => part.length > 0);
  if (given.length === 0) return [];
  if (!words) return finished(given.flatMap((part, index) => (index === 0 ? part : [said('; '), ...part])));
  if (given.length === 1 && e.length > 0) return finished(event);
  const eventIsClause = isWholeSentence(seen(event).trim()) || words.clause.test(seen(e).toLowerCase());
  const because = c.length === 0 ? [] : words.becauseWritten.test(seen(c)) ? c : [said(words.because), ...withoutCapital(c, words)];
  const leading = f.length === 0 ? [] : words.leadingToWritten.test(seen(f)) ? withoutCapital(f, words) : [said(words.leadingTo), ...withoutCapital(f, words)];
  const asPart = (part: readonly I[]): readonly I[] => (c.length > 0 ? withoutCapital(part, words) : part);
  const happens = e.length === 0 ? [] : eventIsClause ? asPart(e) : [...(words.thereIsARisk === '' ? asPart(e) : [said(words.thereIsARisk), ...withoutCapital(e, words)]), ...(words.mayHappen === '' ? [] : [said(words.mayHappen)])];
  if (e.length === 0 && f.length === 0) return finished([said(`${words.aRisk} `), ...lowered(because, of)]);
  if (e.length === 0) return finished([...because, ...(c.length > 0 ? [said(words.afterCause)] : []), said(`${words.aRisk}${words.beforeEffect.startsWith(',') && words.leadingTo.startsWith('leading') ? ' ' : words.beforeEffect}`), ...leading]);
  return finished([...because, ...(c.length > 0 ? [said(words.afterCause)] : []), ...happens, ...(f.length > 0 ? [said(words.beforeEffect), ...leading] : [])]);
}

/** Whether an event was written as a text of its own: several sentences, a question, or a capital, a few words and a full stop. */
const isWholeSentence = (text: string): boolean => /[!?]["'”’»)\]]*$|[.!?…]\s+\p{Lu}/u.test(text) || /^["'“‘«(]*\p{Lu}\S*(\s+\S+){3,}\.$/u.test(text);

function inOneParagraph<I>(paragraphs: readonly (readonly I[])[], { text: seen, run: said }: SentenceContent<I>): I[] {
  return paragraphs.flatMap((content, index) => {
    const before = paragraphs[index - 1];
    return before ? [said(/(?:[.!?;:…,–—]|\s-)\s*$/u.test(seen(before)) ? ' ' : '; '), ...content] : [...content];
  });
}

/** Without white space around it and without a full stop, comma or semicolon at its end; abbreviations and ellipses keep their dots. */
function trimmed<I>(content: readonly I[], of: SentenceContent<I>): I[] {
  const atStart = mapText(withoutBlankEdges(content, of), of, 'first', (text) => text.trimStart());
  return of.merged(mapText(atStart, of, 'last', (text) => {
    const end = text.trimEnd();
    return /(\p{L}\.){2,}$|\.\.$/u.test(end) ? end : end.replace(/\s*[.;,]$/u, '');
  }));
}

/** A small word ("The", "Lack") loses its capital inside the sentence; a name keeps it. */
const uncapped = <I>(content: readonly I[], words: SentenceWords, of: SentenceContent<I>): I[] => (words.smallWords.test(of.text(content).toLowerCase()) && !/^\p{Lu}\p{Lu}/u.test(of.text(content)) ? lowered(content, of) : [...content]);
const lowered = <I>(content: readonly I[], of: SentenceContent<I>): I[] => mapText(content, of, 'first', (text) => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));

/** With a capital at its start and a full stop at its end. */
function finish<I>(content: readonly I[], of: SentenceContent<I>): I[] {
  const capital = mapText(withoutBlankEdges(content, of), of, 'first', (text) => text.trimStart().replace(/^([^\p{L}\p{N}[]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase()));
  const atEnd = mapText(capital, of, 'last', (text) => text.trimEnd());
  return of.merged(/[.!?…]["'”’»)\]]*$/u.test(of.text(atEnd)) ? atEnd : [...atEnd, of.run('.')]);
}

function withoutBlankEdges<I>(content: readonly I[], of: SentenceContent<I>): I[] {
  const seen = content.map((inline) => of.isNote(inline) || of.text([inline]).trim() !== '');
  return content.slice(Math.max(0, seen.indexOf(true)), seen.lastIndexOf(true) + 1);
}

/** Changes the first or the last run of text that is not blank, also inside a link; notes are not touched. */
function mapText<I>(content: readonly I[], of: SentenceContent<I>, which: 'first' | 'last', change: (text: string) => string): I[] {
  const order = content.map((_, index) => index);
  if (which === 'last') order.reverse();
  const at = order.find((index) => { const inline = content[index]; return inline !== undefined && of.text([inline]).trim() !== ''; });
  return content.map((inline, index) => (index === at ? of.withText(inline, change, (children) => mapText(children, of, which, change)) : inline));
}
