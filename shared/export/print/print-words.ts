// The words that the app itself prints, by the language of the briefing. Names that are data (columns, statuses) are in phrases.ts.

/** How the three fields of a risk become one sentence. */
export interface SentenceWords {
  /** Before the cause, and what a cause may begin with instead. */
  readonly because: string;
  readonly becauseWritten: RegExp;
  /** Between cause and event. */
  readonly afterCause: string;
  /** Before the event or after it, what makes a sentence of it, and what shows, in small letters, that the event is a clause that needs no verb. Ukrainian and Russian say it before, where it agrees with every event. */
  readonly thereIsARisk: string;
  readonly mayHappen: string;
  readonly clause: RegExp;
  /** Between event and effect, before the effect, and what an effect may begin with instead. */
  readonly beforeEffect: string;
  readonly leadingTo: string;
  readonly leadingToWritten: RegExp;
  /** Stands for an event that is not given. */
  readonly aRisk: string;
  /** Between that and an effect. */
  readonly afterARisk: string;
  /** Small words that lose their capital inside the sentence, in small letters. */
  readonly smallWords: RegExp;
}

export interface PrintWords {
  /** `{page}` and `{pages}` are filled by the exporters. */
  readonly page: string;
  readonly informationAsOf: string;
  readonly briefing: string;
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  readonly boxTitles: Readonly<Record<'note' | 'important' | 'warning', string>>;
  readonly bottomLine: string;
  readonly sources: string;
  readonly attachments: string;
  /** An attachment as it is referred to ("tab A"), and the letters in their order. */
  readonly tab: string;
  readonly tabLetters: string;
  readonly acronyms: string;
  readonly acronym: string;
  readonly standsFor: string;
  readonly names: string;
  readonly name: string;
  readonly alsoWritten: string;
  readonly party: string;
  readonly ourSide: string;
  readonly redLine: string;
  readonly signature: string;
  readonly date: string;
  readonly number: string;
  readonly recommends: string;
  readonly opposes: string;
  readonly otherPoints: string;
  readonly riskGrid: string;
  readonly notPlaced: string;
  readonly comparison: string;
  readonly criterion: string;
  /** Change marks: `{when}` is the day, `{was}` the value before. An arrow always comes with its word. */
  readonly changed: string;
  readonly stepBack: string;
  readonly risen: string;
  readonly fallen: string;
  readonly trend: string;
  readonly trends: Readonly<Record<'rising' | 'falling' | 'unchanged', string>>;
  /** In a history: the time before its first day, and a field that was not filled in. */
  readonly earlier: string;
  readonly notSet: string;
  /** Below a table whose rows stand in a register as a whole. */
  readonly inRegister: string;
  /** Of a sticking point that progress shows: `{section}` is the heading under which it stands. */
  readonly settledFrom: string;
  readonly noDescription: string;
  readonly newerBlock: string;
  readonly missingImage: string;
  /** What a recommendation that begins with a verb continues ("approve …"), and what begins without need of it. Absent where the language has no such form. */
  readonly thatYou?: { readonly lead: string; readonly written: RegExp };
  /** Absent for a language without its own words: the parts then stand side by side. */
  readonly sentence?: SentenceWords;
}

/** The words of a language; English for a language without its own, but without sentences built in English. */
export function printWords(language: string): PrintWords {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const own = WORDS[primary];
  if (own) return own;
  const { sentence: _english, thatYou: _form, ...words } = ENGLISH;
  return words;
}

/** Puts values in the place of `{names}`. */
export const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string => pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const ENGLISH: PrintWords = {
  page: 'Page {page} of {pages}', informationAsOf: 'Information as of {when}', briefing: 'Briefing', contents: 'Contents', table: 'Table', figure: 'Figure',
  boxTitles: { note: 'Note', important: 'Important', warning: 'Warning' }, bottomLine: 'Bottom line', sources: 'Sources', attachments: 'Attachments', tab: 'Tab {letter}', tabLetters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', acronyms: 'Acronyms', acronym: 'Acronym', standsFor: 'Stands for', names: 'Names', name: 'Name', alsoWritten: 'Also written', party: 'Party', ourSide: 'own side', redLine: 'Red line',
  signature: 'Signature', date: 'Date', number: 'No.', recommends: '{who} recommends', opposes: '{who} opposes', otherPoints: 'Other points',
  riskGrid: 'Risk grid: likelihood by impact', notPlaced: 'Not placed in the grid, because likelihood or impact is missing: {numbers}', comparison: 'Comparison of the options', criterion: 'Criterion',
  changed: 'Since {when}; was: {was}', stepBack: '↓ Step back since {when}; was: {was}', risen: '↑ Rising since {when}; was: {was}', fallen: '↓ Falling since {when}; was: {was}',
  trend: 'Trend', trends: { rising: '↑ rising', falling: '↓ falling', unchanged: '→ unchanged' }, earlier: 'Earlier', notSet: 'not set', inRegister: 'In full in the annex “{register}”', settledFrom: 'Settled; from “{section}”',
  noDescription: 'Figure without description', newerBlock: 'A block of a newer version is not printed', missingImage: 'The image of this figure is missing',
  thatYou: { lead: 'That you ', written: /^(?:[^\p{Ll}]|(?:that|to|you|we|it|i|please|the|whether)(?!\p{L}))/u },
  sentence: {
    because: 'Because of ', becauseWritten: /^(because|due to|owing to|as a result of|as |since |given |if |when |with )/iu, afterCause: ', ',
    thereIsARisk: '', mayHappen: ' may happen', clause: /(?<!\p{L})(may|might|could|can|cannot|will|would|should|is|are|was|were|has|have|does|do|becomes?|remains?|fails|collapses|stalls|refuses|rejects|breaks|withdraws|resumes|loses|continues|turns|happens?)(?!\p{L})/u,
    beforeEffect: ', ', leadingTo: 'leading to ', leadingToWritten: /^(leading|which|that |resulting|causing|so that|and |thereby)/iu, aRisk: 'there is a risk', afterARisk: ' ',
    // Articles and joining words, words that risks often begin with, and endings that names do not have.
    smallWords: new RegExp(`^(the|a|an|this|that|these|those|its|their|our|his|her|no|any|some|all|both|each|one|two|three|more|less|as|since|given|if|when|with|so|and|because|leading|which|due|owing|resulting|causing|thereby|${[
      'lack', 'loss', 'delay', 'delays', 'backsliding', 'fighting', 'withdrawal', 'refusal', 'collapse', 'breakdown', 'failure', 'breach', 'breaches', 'stalemate', 'deadlock', 'pressure', 'resistance', 'sabotage', 'leaks?', 'attacks?', 'strikes?', 'protests?',
      'domestic', 'frozen', 'renewed', 'rushed', 'missing', 'weak', 'unclear', 'slow', 'new', 'late', 'early', 'partial', 'public', 'political', 'military', 'economic', 'limited', 'growing', 'continued', 'repeated', 'unverified', 'poor', 'insufficient',
    ].join('|')}|(?!parliament|clement)\\p{L}+(?:tions?|sions?|ness|ility|ments?))(?!\\p{L})`, 'u'),
  },
};

const UKRAINIAN: PrintWords = {
  page: 'Сторінка {page} з {pages}', informationAsOf: 'Інформація станом на {when}', briefing: 'Довідка', contents: 'Зміст', table: 'Таблиця', figure: 'Рисунок',
  boxTitles: { note: 'Примітка', important: 'Важливо', warning: 'Застереження' }, bottomLine: 'Головне', sources: 'Джерела', attachments: 'Додатки', tab: 'Додаток {letter}', tabLetters: 'АБВГДЕЖИКЛМНПРСТУФХЦШЩЮЯ', acronyms: 'Скорочення', acronym: 'Скорочення', standsFor: 'Значення', names: 'Назви та імена', name: 'Написання', alsoWritten: 'Інші написання', party: 'Сторона', ourSide: 'наша сторона', redLine: 'Червона лінія',
  signature: 'Підпис', date: 'Дата', number: '№', recommends: '{who} рекомендує', opposes: '{who} заперечує', otherPoints: 'Інші тези',
  riskGrid: 'Матриця ризиків: імовірність і наслідки', notPlaced: 'Не розміщено в матриці, оскільки не визначено ймовірність або наслідки: {numbers}', comparison: 'Порівняння варіантів', criterion: 'Критерій',
  changed: 'З {when}; було: {was}', stepBack: '↓ Крок назад з {when}; було: {was}', risen: '↑ Зростає з {when}; було: {was}', fallen: '↓ Знижується з {when}; було: {was}',
  trend: 'Тенденція', trends: { rising: '↑ зростає', falling: '↓ знижується', unchanged: '→ без змін' }, earlier: 'Раніше', notSet: 'не визначено', inRegister: 'Повністю – у додатку «{register}»', settledFrom: 'Врегульовано; з розділу «{section}»',
  noDescription: 'Рисунок без опису', newerBlock: 'Блок новішої версії не надруковано', missingImage: 'Зображення цього рисунка відсутнє',
  sentence: {
    because: 'Через ', becauseWritten: /^(через |унаслідок|внаслідок|оскільки|якщо|коли|у зв['’ʼ]язку|з огляду)/iu, afterCause: ' ',
    thereIsARisk: 'існує ризик: ', mayHappen: '', clause: /(?<!\p{L})(може|можуть|буде|будуть|є|не)(?!\p{L})/u,
    beforeEffect: ', ', leadingTo: 'що призведе до ', leadingToWritten: /^(що |які? |яка |яке |призв|унаслідок|внаслідок|і |та )/iu, aRisk: 'існує ризик', afterARisk: ', ',
    smallWords: /^(через|унаслідок|внаслідок|оскільки|якщо|коли|що|цей|ця|це|ці|його|її|їхн\p{L}+|наш\p{L}*|брак|немає|і|та|призв\p{L}+|який|яка|яке|які|(?:сторон|тиск|затримк|зрив|провал|відмов|незгод|відступ|втрат|загроз|обстріл|напад|бойов|внутрішн|поспішн|слабк|нов|військов|політичн|економічн|публічн)\p{L}*|(?!карпатт|закарпатт|прикарпатт)\p{L}+(?:ість|ості|істю|ння|ттям?|изму?))(?!\p{L})/u,
  },
};

const RUSSIAN: PrintWords = {
  page: 'Страница {page} из {pages}', informationAsOf: 'Информация по состоянию на {when}', briefing: 'Справка', contents: 'Содержание', table: 'Таблица', figure: 'Рисунок',
  boxTitles: { note: 'Примечание', important: 'Важно', warning: 'Предупреждение' }, bottomLine: 'Главное', sources: 'Источники', attachments: 'Приложения', tab: 'Приложение {letter}', tabLetters: 'АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ', acronyms: 'Сокращения', acronym: 'Сокращение', standsFor: 'Значение', names: 'Названия и имена', name: 'Написание', alsoWritten: 'Другие написания', party: 'Сторона', ourSide: 'наша сторона', redLine: 'Красная линия',
  signature: 'Подпись', date: 'Дата', number: '№', recommends: '{who} рекомендует', opposes: '{who} возражает', otherPoints: 'Другие тезисы',
  riskGrid: 'Матрица рисков: вероятность и последствия', notPlaced: 'Не размещено в матрице, поскольку не указана вероятность или последствия: {numbers}', comparison: 'Сравнение вариантов', criterion: 'Критерий',
  changed: 'С {when}; было: {was}', stepBack: '↓ Шаг назад с {when}; было: {was}', risen: '↑ Растёт с {when}; было: {was}', fallen: '↓ Снижается с {when}; было: {was}',
  trend: 'Тенденция', trends: { rising: '↑ растёт', falling: '↓ снижается', unchanged: '→ без изменений' }, earlier: 'Ранее', notSet: 'не указано', inRegister: 'Полностью – в приложении «{register}»', settledFrom: 'Урегулировано; из раздела «{section}»',
  noDescription: 'Рисунок без описания', newerBlock: 'Блок более новой версии не напечатан', missingImage: 'Изображение этого рисунка отсутствует',
  sentence: {
    because: 'Из-за ', becauseWritten: /^(из-за|вследствие|ввиду|поскольку|если|когда|в связи|в результате|так как)/iu, afterCause: ' ',
    thereIsARisk: 'существует риск: ', mayHappen: '', clause: /(?<!\p{L})(может|могут|будет|будут|есть|не)(?!\p{L})/u,
    beforeEffect: ', ', leadingTo: 'что приведёт к ', leadingToWritten: /^(что |котор|приве|вследствие|и )/iu, aRisk: 'существует риск', afterARisk: ', ',
    smallWords: /^(из-за|вследствие|ввиду|поскольку|если|когда|что|этот|эта|это|эти|его|её|их|наш\p{L}*|нет|и|котор\p{L}+|приве\p{L}+|в|так|(?:сторон|давлени|задержк|срыв|провал|отказ|несогласи|потер|угроз|обстрел|нападени|боев|внутренн|поспешн|слаб|военн|политическ|экономическ|публичн|отсутстви|недостат)\p{L}*|\p{L}+(?:ость|ости|остью|ение|ения|ение[мй]|ание|ания|изма?))(?!\p{L})/u,
  },
};

const WORDS: Readonly<Record<string, PrintWords>> = { en: ENGLISH, uk: UKRAINIAN, ru: RUSSIAN };
