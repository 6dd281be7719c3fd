// A long briefing for measuring: a realistic mix of headings, paragraphs, lists, tables and risks, made of words about an invented crossing.
import { createBriefing } from '../../../shared/model/create';
import type { Block } from '../../../shared/model/block';
import type { Briefing } from '../../../shared/model/briefing';
import { bold, createWriting, type Words } from './writing';

export interface LargeOptions {
  /** Pages that it takes in the standard house style, within a few per cent. */
  readonly pages?: number;
  /** The same seed gives the same briefing. */
  readonly seed?: number;
}

/** How much of the mix fills a page, measured with the standard house style on A4. */
const UNITS_A_PAGE = 1.35;

/** Makes a briefing of about so many pages; 100 unless told otherwise. */
export function generateLarge({ pages = 100, seed = 1 }: LargeOptions = {}): Briefing {
  const { id, paragraph: p, heading: h, bullets, numbers, table, rows, note, section } = createWriting('g');
  const random = createRandom(seed);
  const base = createBriefing('informationMemo', { ids: id });
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sentence = (): string => { const text = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}${random() < 0.5 ? ` ${pick(ENDS)}` : ''}`; return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`; };
  const sentences = (count: number): string => Array.from({ length: count }, sentence).join(' ');
  const words = (): Words => (random() < 0.3 ? [sentences(2), ' ', bold(sentence()), ' ', sentences(whole(1, 3)), ...(random() < 0.25 ? [note(sentence())] : [])] : sentences(whole(3, 6)));
  const riskRows = (count: number) => rows('risks', Array.from({ length: count }, () => ({ becauseOf: pick(OBJECTS), mayHappen: `${pick(SUBJECTS)} may fail`, leadingTo: pick(OBJECTS), likelihood: pick(LEVELS), impact: pick(LEVELS), responseText: sentence(), owner: pick(OWNERS) })));
  const unit = (index: number): Block[] => {
    const blocks: Block[] = [h(1, sentence().slice(0, -1)), p(words()), p(words()), p(words())];
    if (index % 4 === 0) blocks.push(bullets(...Array.from({ length: 5 }, () => sentence())), p(words()));
    if (index % 4 === 1) blocks.push(table([['Matter', 'Where it stands', 'Who says so'], ...Array.from({ length: 5 }, () => [pick(OBJECTS), sentence(), pick(OWNERS)])], { caption: sentence().slice(0, -1), columnWidths: [30, 45, 25] }));
    if (index % 4 === 2) blocks.push(numbers(...Array.from({ length: 4 }, () => sentence())), p(words()), p(words()));
    if (index % 4 === 3) blocks.push(riskRows(4));
    return blocks;
  };

  const units = Math.max(1, Math.round(pages * UNITS_A_PAGE));
  const sections = [];
  for (let at = 0; at < units; at += 10) {
    sections.push(section(at === 0 ? 'bottomLine' : 'freeText', at === 0 ? 'Bottom line' : `Part ${at / 10}: ${pick(OBJECTS)}`, at === 0 ? 'bottom-line' : 'free-text', Array.from({ length: Math.min(10, units - at) }, (_, index) => unit(at + index)).flat()));
  }
  return { ...base, metadata: { ...base.metadata, subject: `A briefing of ${pages} pages`, date: '2026-03-14', to: 'The reader', from: 'The office', marking: 'SAMPLE – UNCLASSIFIED' }, sections };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LEVELS = ['low', 'medium', 'high'];
const OWNERS = ['Harbour office', 'Treasury', 'Workshop', 'Town of North', 'Town of South', 'Port authority'];
const SUBJECTS = ['the harbour office', 'the survey of the crossing', 'the town of North', 'the town of South', 'the second boat', 'the new timetable', 'the working group on fares', 'the port authority', 'the draft letter', 'the committee of both towns', 'the spring count', 'the crew'];
const VERBS = ['confirms', 'leaves open', 'sets out', 'depends on', 'has changed', 'does not yet cover', 'will need', 'supports', 'compares', 'puts in doubt', 'repeats', 'limits'];
const OBJECTS = ['the number of crossings in winter', 'a fare that both towns can bear', 'the repair of the old quay', 'the count of passengers in the last season', 'the cost of a spare engine', 'the rules for freight and animals', 'the share of each town in the upkeep', 'the way in which a missed crossing is reported', 'the order in which the landing places are rebuilt', 'the training of a second crew'];
const ENDS = ['until the next meeting of the two councils', 'as the minutes of the last round show', 'although the figures are two years old', 'and asks for an answer before the summer timetable', 'without saying who would pay for it', 'where the current is strong', 'on the evidence that has been collected so far'];
