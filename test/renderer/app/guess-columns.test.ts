import { describe, expect, it } from 'vitest';
import { party } from '../../builders';
import { columnFields, columnsFrom, guessColumns, guessKind, guessHeadingsPlace, headingsKnown, knownColumns, seemsHeaded } from '../../../renderer/app/guess-columns';
import { IN_WORDS } from '../../../renderer/editor';
import { translated } from '../../../shared/export/print/phrases';
import { ROW_KINDS, rowKindDefinition } from '../../../shared/model';

describe('guessColumns', () => {
  it('matches columns by the words at their head', () => {
    expect(guessColumns(['Risk', 'Likelihood', 'Impact', 'Response', 'Owner'], 'risks', [])).toEqual(['mayHappen', 'likelihood', 'impact', 'responseText', 'owner']);
  });

  it('gives the first free column to the main field when none fits it', () => {
    expect(guessColumns(['What', 'Owner'], 'risks', [])[0]).toBe('mayHappen');
  });

  it('but not a column of numbers, where there is one of words', () => {
    expect(guessColumns(['No.', 'What could go wrong', 'Owner'], 'risks', [], ['1', 'Observers are kept out', 'Legal office'])).toEqual([IN_WORDS, 'mayHappen', 'owner']);
    expect(guessColumns(['No.', 'Owner'], 'risks', [], ['1', 'Legal office'])[0]).toBe('mayHappen');
  });

  it('knows the columns of a register that are hidden until asked for, and only by their own words', () => {
    expect(guessColumns(['Risk', 'Inherent likelihood', 'Likelihood', 'Impact', 'Proximity', 'Confidence', 'Classification'], 'risks', [])).toEqual(['mayHappen', 'inherentLikelihood', 'likelihood', 'impact', 'proximity', 'confidence', 'marking']);
    expect(guessColumns(['Тема', 'Напрям', 'Стан'], 'progress', [])).toEqual(['topic', 'track', 'status']);
    // Twice the same heading: nobody knows which of the two is before the response.
    expect(guessColumns(['Risk', 'Likelihood', 'Impact', 'Likelihood', 'Impact'], 'risks', [])).toEqual(['mayHappen', 'likelihood', 'impact', IN_WORDS, IN_WORDS]);
    expect(knownColumns(['Risk', 'Likelihood', 'Impact', 'Likelihood', 'Impact'], 'risks', [])).toBeUndefined();
  });

  it('uses a field once and keeps in words what fits nothing', () => {
    const columns = guessColumns(['Option', 'Who runs it', 'Who runs it', 'Colour'], 'enforcementOptions', []);
    expect(columns[0]).toBe('option');
    expect(columns.filter((column) => column === 'whoRunsIt')).toHaveLength(1);
    expect(columns[3]).toBe(IN_WORDS);
  });

  it('gives a column with the name of a party to the position of that party', () => {
    const parties = [party('a', 'Ministry of Transport', 'ownSide'), party('b', 'Port of Tern')];
    expect(guessColumns(['Issue', 'Ministry of Transport', 'Port of Tern', 'Red line Port of Tern', 'Status'], 'stickingPoints', parties)).toEqual(['issue', 'position.a', 'position.b', 'redLine.b', 'status']);
    const sides = [party('k', 'Київ', 'ownSide'), party('m', 'Москва'), party('w', 'Вашингтон')];
    expect(guessColumns(['Питання', 'Позиція Києва', 'Позиція Москви', 'Позиція Вашингтона', 'Позиція Лондона'], 'stickingPoints', sides)).toEqual(['issue', 'position.k', 'position.m', 'position.w', IN_WORDS]);
    expect(guessColumns(['Вопрос', 'Красная линия Москвы'], 'stickingPoints', sides)).toEqual(['issue', 'redLine.m']);
    expect(columnFields('stickingPoints', parties).find(({ key }) => key === 'position.b')?.label).toBe('Public position (Port of Tern)');
    expect(columnFields('stickingPoints', []).map(({ key }) => key)).not.toContain('position');
  });
});

describe('guessHeadingsPlace', () => {
  const place = (rows: string[][], headerRow = false) => guessHeadingsPlace(rows, rows.map(([first = '']) => first), headerRow, 'enforcementOptions', []);

  it.each<[string, string[][], string]>([
    ['fields in the first row', [['Option', 'For', 'Against'], ['Observers', 'Quick', 'Weak']], 'firstRow'],
    ['options side by side', [['', 'Observers', 'Patrols'], ['For', 'Quick', 'Strong'], ['Against', 'Weak', 'Dear']], 'firstColumn'],
    ['one option as a form', [['Option', 'Observers'], ['Who runs it', 'The mission'], ['Trigger', 'A breach']], 'firstColumn'],
    ['no words of fields', [['Observers', 'Quick'], ['Patrols', 'Dear']], 'none'],
  ])('%s', (_what, rows, expected) => expect(place(rows)).toBe(expected));

  it('is the first row where the table says so, unless the first column names more', () => {
    expect(place([['Measure', 'Remark'], ['Observers', 'Quick']], true)).toBe('firstRow');
    expect(place([['Criterion', 'Observers', 'Patrols'], ['For', 'Quick', 'Strong'], ['Against', 'Weak', 'Dear']], true)).toBe('firstColumn');
  });
});

describe('knownColumns', () => {
  it('takes an empty corner for what the rows are about, and no other empty heading', () => {
    expect(knownColumns(['', 'For', 'Against'], 'enforcementOptions', [])).toEqual(['option', 'for', 'against']);
    expect(knownColumns(['For', '', 'Against'], 'enforcementOptions', [])).toBeUndefined();
    expect(knownColumns(['', 'Option', 'Against'], 'enforcementOptions', [])).toBeUndefined();
    expect(knownColumns([''], 'enforcementOptions', [])).toBeUndefined();
  });
});

describe('seemsHeaded', () => {
  it.each<[string, string[][], boolean]>([
    ['words above numbers', [['No.', 'What'], ['1', 'Rain'], ['2', '']], true],
    ['words above days', [['When', 'What'], ['14 March', 'Talks'], ['2026-03-20', 'Talks']], true],
    ['words above words', [['Rain', 'Delay'], ['Snow', 'Delay']], false],
    ['a row of numbers among them', [['1', 'Rain'], ['2', 'Snow']], false],
    ['an empty head', [['', 'What'], ['1', 'Rain']], false],
    ['one row only', [['No.', 'What']], false],
  ])('%s', (_what, rows, expected) => expect(seemsHeaded(rows)).toBe(expected));
});

describe.each(ROW_KINDS)('the headings of %s', (kind) => {
  const parties = [party('a', 'Ministry of Transport', 'ownSide'), party('b', 'Port of Tern')];
  it.each(['en', 'uk', 'ru'])('are known in %s, one for each field', (language) => {
    const fields = rowKindDefinition(kind).fields.filter((field) => field.type !== 'refs');
    const headings = fields.map((field) => `${translated(field.label, language)}${field.perParty ? ' – Port of Tern' : ''}`);
    expect(knownColumns(headings, kind, parties)).toEqual(fields.map((field) => (field.perParty ? `${field.name}.b` : field.name)));
  });

  it('of its printed table are known in each language', () => {
    for (const language of ['en', 'uk', 'ru']) {
      const columns = rowKindDefinition(kind).columns.filter((column) => !column.perParty);
      expect(headingsKnown(columns.map((column) => translated(column.label, language)), kind, parties)).toBe(columns.length);
    }
  });
});

describe('knownColumns', () => {
  it('knows what people call the columns of a register of risks', () => {
    expect(knownColumns(['Description', 'Probability', 'Severity', 'Mitigation', 'Risk owner'], 'risks', [])).toEqual(['mayHappen', 'likelihood', 'impact', 'responseText', 'owner']);
    expect(knownColumns(['Ризик', 'Причина', 'Ймовірність', 'Вплив', 'Заходи', 'Відповідальний'], 'risks', [])).toEqual(['mayHappen', 'becauseOf', 'likelihood', 'impact', 'responseText', 'owner']);
    expect(knownColumns(['Риск', 'Вероятность', 'Воздействие', 'Ответственный'], 'risks', [])).toEqual(['mayHappen', 'likelihood', 'impact', 'owner']);
  });

  it('is silent when one heading is unknown, named twice, or the main field is missing', () => {
    expect(knownColumns(['Risk', 'Colour'], 'risks', [])).toBeUndefined();
    expect(knownColumns(['Risk', 'Owner', 'Owner'], 'risks', [])).toBeUndefined();
    expect(knownColumns(['Owner', 'Impact'], 'risks', [])).toBeUndefined();
    expect(knownColumns(['The talks stall', 'Desk'], 'risks', [])).toBeUndefined();
  });
});

describe('columnsFrom', () => {
  it('goes from the field on, in the order of the row, and keeps in words what is left over', () => {
    expect(columnsFrom('mayHappen', [['The quay floods', 'no crossing', 'often']], 'risks', [])).toEqual(['mayHappen', 'leadingTo', 'likelihood']);
    expect(columnsFrom('responseText', [['Pumps', 'Harbour office', 'x']], 'risks', [])).toEqual(['responseText', 'owner', IN_WORDS]);
  });

  it('are told by their values where every word below is one: the first of the others is the main field, the rest stay in words', () => {
    const rows = [['The quay may flood', 'High', 'low', 'Harbour office'], ['The boat may be late', 'med.', '', 'Crew']];
    expect(columnsFrom('becauseOf', rows, 'risks', [])).toEqual(['mayHappen', 'likelihood', 'impact', IN_WORDS]);
    expect(columnsFrom('becauseOf', [...rows, ['A strike', 'perhaps', 'often', '']], 'risks', [])).toEqual(['becauseOf', 'mayHappen', 'leadingTo', 'likelihood']);
  });
});

describe('headingsKnown and guessKind', () => {
  it('tell a row of headings from a row of data', () => {
    expect(headingsKnown(['Option', 'For', 'Against'], 'enforcementOptions', [])).toBe(3);
    expect(headingsKnown(['A second ferry', 'Cheap', 'Slow'], 'enforcementOptions', [])).toBe(0);
  });

  it('find the kind that the headings name', () => {
    expect(guessKind([['Risk', 'Likelihood', 'Impact', 'Owner']], [])).toBe('risks');
    expect(guessKind([['Option', 'For', 'Against', 'Our view']], [])).toBe('enforcementOptions');
    expect(guessKind([['Boat', 'Colour']], [])).toBeUndefined();
    // The section says which, unless the headings name nothing of its kind.
    expect(guessKind([['Option', 'For', 'Against']], [], 'options')).toBe('options');
    expect(guessKind([['Risk', 'Likelihood', 'Impact', 'Owner']], [], 'recommendations')).toBe('risks');
    expect(guessKind([['Boat', 'For'], ['Boat', 'Colour']], [], 'options')).toBe('options');
  });
});
