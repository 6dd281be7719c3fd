// The fields of a row that print as one sentence, as that sentence in the briefing's own text, and back.
import { printWords, type SentenceWords } from '../../../shared/export/print/print-words';
import { type SentenceContent, sentenceOf } from '../../../shared/export/print/rows/sentence';
import { type Inline, inlineText, isEmptyText, type RichText, type Row, type RowKind, rowKindDefinition } from '../../../shared/model';
import type { BriefingData } from '../data/root-data';

/** The fields that print as a sentence; none of a kind that has no such column. */
export const sentenceFields = (kind: RowKind): readonly string[] => rowKindDefinition(kind).columns.find(({ print }) => print === 'sentence')?.fields ?? [];

/** The sentence that a row prints; undefined where its kind has none, or the row says no more than its main text, which stands as it was written. */
export function writtenSentence(row: Row, kind: RowKind, data: BriefingData): Inline[] | undefined {
  const fields = sentenceFields(kind);
  const filled = fields.filter((name) => !isEmptyText(row.texts[name]));
  if (filled.length === 0 || (filled.length === 1 && filled[0] === rowKindDefinition(kind).mainField)) return undefined;
  return sentenceOf(fields.map((name) => row.texts[name] ?? []), printWords(data.metadata.language).sentence, written(data));
}

/**
 * The fields that a sentence says, where there is one way only to read it so: then it prints the same as before. Anything else is undefined,
 * and stays whole.
 */
export function fieldsOfSentence(content: readonly Inline[], kind: RowKind, data: BriefingData): Row['texts'] | undefined {
  const words = printWords(data.metadata.language).sentence;
  const fields = sentenceFields(kind);
  if (!words || fields.length !== 3) return undefined;
  const of = written(data);
  const said = of.merged(content);
  const asSaid = JSON.stringify(said);
  const readings = readingsOf(withoutStop(said), words, of.text(said)).filter((parts) => JSON.stringify(sentenceOf(parts.map((part) => (part.length > 0 ? [part] : [])), words, of)) === asSaid);
  const [parts] = readings;
  if (!parts || readings.length > 1) return undefined;
  return Object.fromEntries(fields.flatMap((name, index): [string, RichText][] => { const part = parts[index] ?? []; return part.length > 0 ? [[name, [[...part]]]] : []; }));
}

/** Every way to take a sentence apart into cause, event and effect. */
function readingsOf(content: readonly Inline[], words: SentenceWords, text: string): Inline[][][] {
  const because = text.toLowerCase().startsWith(words.because.toLowerCase()) ? words.because.length : words.becauseWritten.test(text) ? 0 : undefined;
  const withEffect = cutsAt(content, `${words.beforeEffect}${words.leadingTo}`);
  const effects = withEffect.length > 0 ? withEffect : [[content, [] as Inline[]] as const];
  return effects.flatMap(([before, effect]) => {
    const causes = because === undefined ? [[[] as Inline[], before] as const] : cutsAt(dropped(before, because), words.afterCause);
    return causes.flatMap(([cause, event]) => {
      const bare = withoutFrame(event, words);
      // An event to which the sentence has added its verb is that without it.
      return cause.length === 0 && effect.length === 0 ? [] : [[[...cause], bare ?? [...event], [...effect]]];
    });
  });
}

/** An event without the words that make a sentence of it. */
function withoutFrame(event: readonly Inline[], { thereIsARisk, mayHappen }: SentenceWords): Inline[] | undefined {
  const [first] = event;
  if (thereIsARisk !== '' && first?.type === 'text' && first.text.toLowerCase().startsWith(thereIsARisk.toLowerCase())) return dropped(event, thereIsARisk.length);
  const last = event.at(-1);
  return mayHappen !== '' && last?.type === 'text' && last.text.endsWith(mayHappen) ? [...event.slice(0, -1), ...textOf(last, last.text.slice(0, -mayHappen.length))] : undefined;
}

/** What stands before and behind each place where words stand. */
function cutsAt(content: readonly Inline[], words: string): (readonly [Inline[], Inline[]])[] {
  return content.flatMap((inline, index) => {
    if (inline.type !== 'text') return [];
    const places: number[] = [];
    for (let at = inline.text.indexOf(words); at >= 0; at = inline.text.indexOf(words, at + 1)) places.push(at);
    return places.map((at) => [[...content.slice(0, index), ...textOf(inline, inline.text.slice(0, at))], [...textOf(inline, inline.text.slice(at + words.length)), ...content.slice(index + 1)]] as const);
  });
}

/** Without the first letters, which are those of one run. */
function dropped([first, ...rest]: readonly Inline[], letters: number): Inline[] {
  return first?.type === 'text' ? [...textOf(first, first.text.slice(letters)), ...rest] : [...(first ? [first] : []), ...rest];
}

function withoutStop(content: readonly Inline[]): Inline[] {
  const last = content.at(-1);
  return last?.type === 'text' && last.text.endsWith('.') ? [...content.slice(0, -1), ...textOf(last, last.text.slice(0, -1))] : [...content];
}

const textOf = (inline: Extract<Inline, { type: 'text' }>, text: string): Inline[] => (text === '' ? [] : [{ ...inline, text }]);

/** The text of a briefing, of which a sentence is made: fields and citations stay what they are. */
const written = ({ fieldValues, metadata }: BriefingData): SentenceContent<Inline> => ({
  text: (content) => content.map((inline) => (inline.type === 'citation' ? '[1]' : inlineText([inline], fieldValues, metadata.language))).join(''),
  run: (text) => ({ type: 'text', text }),
  merged: joinedRuns,
  isNote: ({ type }) => type === 'footnote',
  withText: (inline, change, inside) => {
    if (inline.type === 'text') return { ...inline, text: change(inline.text) };
    if (inline.type !== 'link') return inline;
    const children = inside(inline.children).filter((child): child is typeof inline.children[number] => (child.type === 'text' ? child.text !== '' : child.type === 'lineBreak' || child.type === 'field'));
    return children.length === 0 ? inline : { ...inline, children };
  },
});

/** Neighbouring runs that look alike as one; empty ones dropped. */
function joinedRuns(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.type === 'text' && inline.text === '') continue;
    if (inline.type === 'text' && last?.type === 'text' && inline.language === last.language && String(inline.marks ?? '') === String(last.marks ?? '')) joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}
