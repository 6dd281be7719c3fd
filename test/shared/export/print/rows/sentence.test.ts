import { describe, expect, it } from 'vitest';
import { createPrintContext } from '../../../../../shared/export/print/print-context';
import { printInlines } from '../../../../../shared/export/print/print-inlines';
import { printWords } from '../../../../../shared/export/print/print-words';
import { sentence } from '../../../../../shared/export/print/rows/sentence';
import { bold, briefing, field, inlineOutline, inlines, link, note, type Part } from '../../../../builders';

const context = () => createPrintContext(briefing({}));
const made = (language: string, ...parts: readonly (Part | readonly Part[][] | undefined)[]): string => {
  const run = context();
  return inlineOutline(sentence(parts.map((part) => (part === undefined ? [] : [printInlines(inlines(part as Part), run)])), printWords(language).sentence));
};

describe('sentence', () => {
  it.each<[string, (Part | undefined)[], string]>([
    ['all three', ['delays in verification', 'backsliding', 'fighting'], 'Because of delays in verification, backsliding may happen, leading to fighting.'],
    ['cause and event', ['delays', 'backsliding'], 'Because of delays, backsliding may happen.'],
    ['event and effect', [undefined, 'backsliding', 'fighting'], 'Backsliding may happen, leading to fighting.'],
    ['cause and effect', ['delays', undefined, 'fighting'], 'Because of delays, there is a risk leading to fighting.'],
    ['a cause alone', ['delays'], 'There is a risk because of delays.'],
    ['an event alone, as it was written', [undefined, 'a rushed headline deal'], 'A rushed headline deal.'],
    ['an effect alone', [undefined, undefined, 'fighting'], 'There is a risk leading to fighting.'],
    ['nothing', [undefined, undefined, undefined], ''],
  ])('reads well with %s', (_what, parts, expected) => expect(made('en', ...parts)).toBe(expected));

  it.each<[string, (Part | undefined)[], string]>([
    ['"Because of"', ['Because of delays', 'backsliding'], 'Because of delays, backsliding may happen.'],
    ['"due to" in the place of it', ['due to delays', 'backsliding'], 'Due to delays, backsliding may happen.'],
    ['"because of" in a cause alone', ['Because of delays'], 'There is a risk because of delays.'],
    ['"may happen"', ['delays', 'backsliding may happen', 'war'], 'Because of delays, backsliding may happen, leading to war.'],
    ['a clause of its own', ['delays', 'the ceasefire could collapse', 'war'], 'Because of delays, the ceasefire could collapse, leading to war.'],
    ['a clause without "may"', ['delays', 'Parliament rejects the deal'], 'Because of delays, Parliament rejects the deal.'],
    ['a sentence of its own', [undefined, 'Moscow seizes the town.', 'war'], 'Moscow seizes the town, leading to war.'],
    ['"Leading to"', [undefined, 'backsliding', 'Leading to war'], 'Backsliding may happen, leading to war.'],
    ['"which"', [undefined, 'backsliding', 'which ends the talks'], 'Backsliding may happen, which ends the talks.'],
  ])('does not say twice: %s', (_what, parts, expected) => expect(made('en', ...parts)).toBe(expected));

  it.each<[string, (Part | undefined)[], string]>([
    ['full stops inside', ['delays.', 'Backsliding.', 'war;'], 'Because of delays, backsliding may happen, leading to war.'],
    ['a capital of a small word inside, not of a name', ['The rush', 'Kyiv leaving the table', 'No deal'], 'Because of the rush, Kyiv leaving the table may happen, leading to no deal.'],
    ['capitals of common words, not of names', ['Escalation', 'Rejection by Parliament', 'Washington leaving'], 'Because of escalation, rejection by Parliament may happen, leading to Washington leaving.'],
    ['names and acronyms that stand first', ['Parliament', 'NATO enlargement', 'NO'], 'Because of Parliament, NATO enlargement may happen, leading to NO.'],
    ['abbreviations and ellipses', ['the U.S.', 'delays...'], 'Because of the U.S., delays... may happen.'],
    ['a question', [undefined, 'what if they walk out?'], 'What if they walk out?'],
    ['marks, links and footnotes', [bold('delays'), ['back', link('https://example.org', 'sliding'), note('Seen twice')], 'war.'], 'Because of **delays**, back<sliding>^1(Seen twice) may happen, leading to war.'],
    ['a footnote at the end', [undefined, ['backsliding.', note('x')]], 'Backsliding.^1(x)'],
    ['an empty placeholder', [undefined, [field('party.a'), ' leaves']], '[party.a] leaves.'],
    ['a first letter inside marks', [undefined, [bold('back'), 'sliding']], '**Back**sliding.'],
  ])('takes care of %s', (_what, parts, expected) => expect(made('en', ...parts)).toBe(expected));

  it('joins several paragraphs of a field', () => {
    const run = context();
    const paragraphs = ['No access', 'no money.'].map((text) => printInlines(inlines(text), run));
    expect(inlineOutline(sentence([paragraphs, [printInlines(inlines('backsliding'), run)]], printWords('en').sentence))).toBe('Because of no access; no money, backsliding may happen.');
  });

  it.each([['Ships may leave,', 'Ships may leave, ports close.'], ['Ships may leave –', 'Ships may leave – ports close.'], ['Ships may leave:', 'Ships may leave: ports close.'], ['Ships may leave', 'Ships may leave; ports close.']])('puts no semicolon where a line of a cell ended with a mark of its own: "%s"', (first, expected) => {
    const run = context();
    expect(inlineOutline(sentence([[], [first, 'ports close'].map((text) => printInlines(inlines(text), run)), []], printWords('en').sentence))).toBe(expected);
  });

  it('has words for Ukrainian and Russian, and none for other languages', () => {
    expect(made('uk', 'затримку', 'відкат', 'війни')).toBe('Через затримку існує ризик: відкат, що призведе до війни.');
    expect(made('ru', 'задержки', 'откат', 'войне')).toBe('Из-за задержки существует риск: откат, что приведёт к войне.');
    expect(made('uk', 'Відсутність доступу', 'Поспішна угода', 'Відновлення боїв')).toBe('Через відсутність доступу існує ризик: поспішна угода, що призведе до відновлення боїв.');
    expect(made('uk', 'Закарпаття', 'Київ не погодиться')).toBe('Через Закарпаття Київ не погодиться.');
    expect(made('ru', 'Отсутствия доступа', 'Поспешная сделка', 'Возобновления боёв')).toBe('Из-за отсутствия доступа существует риск: поспешная сделка, что приведёт к возобновления боёв.');
    expect(made('ru', 'Москвы', 'Франция выйдет')).toBe('Из-за Москвы существует риск: Франция выйдет.');
    expect(made('uk', undefined, 'Бойові дії під час переговорів', 'зриву')).toBe('Існує ризик: бойові дії під час переговорів, що призведе до зриву.');
    expect(made('uk', 'обстріли', 'Сторони можуть вийти з переговорів')).toBe('Через обстріли сторони можуть вийти з переговорів.');
    expect(made('fr', 'des retards', 'un recul', 'la guerre')).toBe('Des retards; un recul; la guerre.');
  });
});
