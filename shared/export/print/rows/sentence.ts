// A risk as one sentence: "Because of …, … may happen, leading to …." from any of its three fields.
import type { PrintInline } from '../print-document';
import { mergeRuns, printedText, run } from '../print-inlines';
import type { SentenceWords } from '../print-words';

/**
 * Joins cause, event and effect into one sentence. Words that the user already wrote are not said twice, marks are kept, and any of the three may be missing.
 * An event alone stays as it was written, for it may be a whole text. Without words for the language the parts stand side by side.
 */
export function sentence(parts: readonly (readonly (readonly PrintInline[])[])[], words: SentenceWords | undefined): PrintInline[] {
  const [cause = [], event = [], effect = []] = parts.map(inOneParagraph);
  const [c, e, f] = [trimmed(cause), trimmed(event), trimmed(effect)];
  const given = [c, e, f].filter((part) => part.length > 0);
  if (given.length === 0) return [];
  if (!words) return finished(given.flatMap((part, index) => (index === 0 ? part : [run('; '), ...part])));
  if (given.length === 1 && e.length > 0) return finished(event);
  const eventIsClause = isWholeSentence(printedText(event).trim()) || words.clause.test(printedText(e));
  const because = c.length === 0 ? [] : words.becauseWritten.test(printedText(c)) ? c : [run(words.because), ...withoutCapital(c, words)];
  const leading = f.length === 0 ? [] : words.leadingToWritten.test(printedText(f)) ? withoutCapital(f, words) : [run(words.leadingTo), ...withoutCapital(f, words)];
  const asPart = (part: readonly PrintInline[]): readonly PrintInline[] => (c.length > 0 ? withoutCapital(part, words) : part);
  const happens = e.length === 0 ? [] : eventIsClause ? asPart(e) : [...(words.thereIsARisk === '' ? asPart(e) : [run(words.thereIsARisk), ...withoutCapital(e, words)]), ...(words.mayHappen === '' ? [] : [run(words.mayHappen)])];
  if (e.length === 0 && f.length === 0) return finished([run(`${words.aRisk} `), ...lowered(because)]);
  if (e.length === 0) return finished([...because, ...(c.length > 0 ? [run(words.afterCause)] : []), run(`${words.aRisk}${words.beforeEffect.startsWith(',') && words.leadingTo.startsWith('leading') ? ' ' : words.beforeEffect}`), ...leading]);
  return finished([...because, ...(c.length > 0 ? [run(words.afterCause)] : []), ...happens, ...(f.length > 0 ? [run(words.beforeEffect), ...leading] : [])]);
}

/** Whether an event was written as a text of its own: several sentences, a question, or a capital, a few words and a full stop. */
const isWholeSentence = (text: string): boolean => /[!?]["'”’»)\]]*$|[.!?…]\s+\p{Lu}/u.test(text) || /^["'“‘«(]*\p{Lu}\S*(\s+\S+){3,}\.$/u.test(text);

function inOneParagraph(paragraphs: readonly (readonly PrintInline[])[]): PrintInline[] {
  return paragraphs.flatMap((content, index) => {
    const before = paragraphs[index - 1];
    return before ? [run(/(?:[.!?;:…,–—]|\s-)\s*$/u.test(printedText(before)) ? ' ' : '; '), ...content] : [...content];
  });
}

/** Without white space around it and without a full stop, comma or semicolon at its end; abbreviations and ellipses keep their dots. */
function trimmed(content: readonly PrintInline[]): PrintInline[] {
  const atStart = mapText(withoutBlankEdges(content), 'first', (text) => text.trimStart());
  return mergeRuns(mapText(atStart, 'last', (text) => {
    const end = text.trimEnd();
    return /(\p{L}\.){2,}$|\.\.$/u.test(end) ? end : end.replace(/\s*[.;,]$/u, '');
  }));
}

/** A small word ("The", "Lack") loses its capital inside the sentence; a name keeps it. */
const withoutCapital = (content: readonly PrintInline[], words: SentenceWords): PrintInline[] => (words.smallWords.test(printedText(content)) && !/^\p{Lu}\p{Lu}/u.test(printedText(content)) ? lowered(content) : [...content]);
const lowered = (content: readonly PrintInline[]): PrintInline[] => mapText(content, 'first', (text) => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));

/** With a capital at its start and a full stop at its end. */
function finished(content: readonly PrintInline[]): PrintInline[] {
  const capital = mapText(withoutBlankEdges(content), 'first', (text) => text.trimStart().replace(/^([^\p{L}\p{N}[]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase()));
  const atEnd = mapText(capital, 'last', (text) => text.trimEnd());
  return mergeRuns(/[.!?…]["'”’»)\]]*$/u.test(printedText(atEnd)) ? atEnd : [...atEnd, run('.')]);
}

function withoutBlankEdges(content: readonly PrintInline[]): PrintInline[] {
  const seen = content.map((inline) => inline.type === 'footnote' || printedText([inline]).trim() !== '');
  return content.slice(Math.max(0, seen.indexOf(true)), seen.lastIndexOf(true) + 1);
}

/** Changes the first or the last run of text that is not blank, also inside a link; footnotes are not touched. */
function mapText(content: readonly PrintInline[], which: 'first' | 'last', change: (text: string) => string): PrintInline[] {
  const order = content.map((_, index) => index);
  if (which === 'last') order.reverse();
  const at = order.find((index) => { const inline = content[index]; return inline !== undefined && printedText([inline]).trim() !== ''; });
  return content.map((inline, index): PrintInline => {
    if (index !== at) return inline;
    if (inline.type === 'text') return { ...inline, text: change(inline.text) };
    if (inline.type !== 'link') return inline;
    const children = mergeRuns(mapText(inline.children, which, change));
    return children.length === 0 ? inline : { ...inline, children };
  });
}
