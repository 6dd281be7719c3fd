// Ukrainian and Russian text, Arabic and Hebrew paragraphs, and lines in which both directions meet. About languages, not about anyone's policy.
import { createBriefing } from '../../../shared/model/create';
import { bold, createWriting, field, inLanguage, italic, link, type SampleContent } from './writing';

/** A briefing in Ukrainian with Russian, Arabic, Hebrew and English in it. */
export function rightToLeftAndCyrillic(): SampleContent {
  const { id, paragraph: p, heading: h, bullets, numbers, table, rows, quote, callout, note, cite, section } = createWriting('c');
  const base = createBriefing('informationMemo', { ids: id, language: 'uk-UA' });
  const russian = { language: 'ru-RU' } as const;
  const arabic = { language: 'ar', direction: 'rtl' } as const;
  const hebrew = { language: 'he', direction: 'rtl' } as const;

  const bottomLine = section('bottomLine', 'Головне', 'bottom-line', [
    p(['Цей зразок показує, що українська, російська, арабська та івритська мови ', bold('зберігаються без змін'), ' під час запису, читання та експорту. Ґ, є, і, ї та апостроф у слові «пам’ять» мають залишитися на місці.']),
  ]);
  const background = section('background', 'Довідка', 'background', [
    p(['Довгий рядок українською: щоб перевірити перенесення, у ньому є слова «відповідальність», «непередбачуваність» і «співробітництво»', note('Виноска українською, з посиланням на джерело та роком 1991.'), ', а також посилання на ', link('https://example.org/uk', 'сторінку'), ' і джерело ', cite('dictionary', 'с. 12'), '.']),
    p([inLanguage('ru-RU', 'Абзац на русском языке: буквы ё, ъ, ы, э и кавычки «ёлочки» не теряются, а '), { type: 'text', text: 'курсив', marks: ['italic'], language: 'ru-RU' }, inLanguage('ru-RU', ' остаётся курсивом.')], russian),
    quote([inLanguage('ru-RU', 'Слово не воробей: вылетит — не поймаешь.')], 'Прислів’я'),
    h(1, 'Абзаци справа наліво'),
    p([inLanguage('ar', 'هذه فقرة باللغة العربية، وفيها رقم 2026 وكلمة '), 'Briefing', inLanguage('ar', ' بين كلماتها، ثم تعود إلى الاتجاه من اليمين إلى اليسار.')], arabic),
    p([inLanguage('he', 'זוהי פסקה בעברית, ובה המספר 2026 והמילה '), 'Desk', inLanguage('he', ' באמצע, ואחריהן המשפט ממשיך מימין לשמאל.')], hebrew),
    p([inLanguage('ar', 'فقرة بلا اتجاه محدد؛ يتبع الاتجاه أول حرف فيها.')]),
    p(['Український рядок із арабським словом ', inLanguage('ar', 'سلام'), ' та івритським словом ', inLanguage('he', 'שלום'), ' посередині, числом 12,5 % і датою 14.03.2026.']),
    p(['Left to right by choice although it begins otherwise: ', inLanguage('ar', 'مرحبا'), ' (1), ', inLanguage('he', 'תודה'), ' (2).'], { direction: 'ltr', language: 'en-GB' }),
    h(2, [inLanguage('ar', 'عنوان باللغة العربية')]),
    bullets([inLanguage('ar', 'البند الأول')], [inLanguage('ar', 'البند الثاني مع كلمة '), 'English']),
    numbers([inLanguage('he', 'סעיף ראשון')], [inLanguage('he', 'סעיף שני')]),
    callout('note', p([inLanguage('ar', 'ملاحظة: يبقى الاتجاه كما هو بعد الحفظ.')], arabic), p('Примітка українською поруч.')),
    table([
      ['Мова', 'Слово', 'Значення'],
      ['Українська', 'пам’ять', 'memory'],
      ['Російська', [inLanguage('ru-RU', 'объём')], 'volume'],
      ['Арабська', [inLanguage('ar', 'ذاكرة')], 'memory'],
      ['Іврит', [inLanguage('he', 'זיכרון')], 'memory'],
    ], { caption: 'Одне слово чотирма мовами', columnWidths: [30, 40, 30] }),
  ]);
  const assessment = section('freeText', 'Що перевірити', 'assessment', [
    p(['Поле без значення: ', field('project.name'), '. Слова однією мовою в іншій: ', italic('de facto'), ', ', { type: 'text', text: 'Zeitgeist', language: 'de-DE' }, '.']),
    bullets('Стан збережено: «Ґанок», «Єдність», «Їжак».', [inLanguage('ru-RU', 'Состояние сохранено: «Ёж», «Объект».')], [inLanguage('ar', 'تم الحفظ.')], [inLanguage('he', 'נשמר.')]),
  ]);
  const risks = section('risks', 'Ризики', 'risks', [rows('risks', [
    { becauseOf: 'нестачі шрифту', mayHappen: 'літери можуть зникнути', leadingTo: 'тексту, який неможливо прочитати', likelihood: 'low', impact: 'high', owner: 'Відділ документів' },
    { mayHappen: [inLanguage('ar', 'قد تنعكس الكلمات')], likelihood: 'medium', impact: 'high', owner: [inLanguage('ar', 'قسم الوثائق')] },
    { mayHappen: [inLanguage('he', 'סדר המילים עלול להתהפך')], likelihood: 'medium', impact: 'medium', owner: [inLanguage('he', 'מחלקת המסמכים')] },
  ])]);
  const nextSteps = section('nextSteps', 'Наступні кроки', 'next-steps', [numbers('Відкрити файл у Word.', 'Прочитати PDF уголос програмою читання з екрана.')]);

  return {
    media: new Map(),
    briefing: {
      ...base,
      metadata: { ...base.metadata, subject: 'Кирилиця та письмо справа наліво', reference: 'ЗРАЗОК-7', date: '2026-03-14', to: 'Читачеві', from: 'Відділ документів', marking: 'ЗРАЗОК', informationAsOf: '14 березня 2026 року' },
      sources: [{ id: 'dictionary', title: 'Словник української мови' }],
      sections: [bottomLine, background, assessment, risks, nextSteps],
    },
  };
}
