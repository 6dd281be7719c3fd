// The prompts that stand in empty fields of rows and of the memo block, in the language of the briefing. They never print; the key is the English prompt.
type Prompts = Readonly<Record<string, string>>;

const UKRAINIAN: Prompts = {
  '… may happen': 'Що може статися', 'leading to …': 'що призведе до …', 'Because of …': 'Через …', 'That you …': 'Пропонується …', Within: 'Протягом',
  'Why, in one or two sentences': 'Чому, одним-двома реченнями', 'Why, in a line': 'Чому, одним рядком', 'Why it matters to us': 'Чому це важливо для нас',
  'Who reports it': 'Хто повідомляє', 'Who owns it': 'Хто відповідає', 'Who can decide': 'Хто може вирішити', 'What would be seen first': 'Що буде видно спочатку',
  'What separates the sides': 'Що розділяє сторони', 'What lies behind it': 'Що за цим стоїть', 'What is to be done': 'Що треба зробити', 'What is still missing': 'Чого ще бракує',
  'What is done about it': 'Що робиться у відповідь', 'What happens': 'Що відбувається', 'Trigger: what is a breach': 'Умова спрацювання: що є порушенням',
  'The text, with its [brackets]': 'Текст із його [дужками]', 'The point, as it would be said': 'Теза, як її було б сказано', 'The objection, as it is to be printed': 'Заперечення, як його слід надрукувати',
  'Steps, people, consent': 'Кроки, люди, згода', 'Only when split: who recommends it': 'Лише за розбіжності: хто рекомендує', 'Only when split: who opposes it': 'Лише за розбіжності: хто заперечує',
  'Not to be disclosed': 'Не для розголошення', 'From what point': 'З якої межі', 'By whom': 'Ким', Assessment: 'Оцінка', 'A result that could hold': 'Результат, який міг би втриматися',
  'Who decides or reads': 'Хто вирішує або читає', 'Through whom': 'Через кого', 'Your name and office': 'Ваше ім’я та підрозділ', 'Who else gets it': 'Хто ще отримує', 'Date of the memo': 'Дата документа',
  'Such as 14 March 2026, 18:00': 'Наприклад, 14 березня 2026 року, 18:00', 'Decide by': 'Вирішити до', 'Whom to ask': 'До кого звертатися', 'Who was consulted': 'З ким проведено консультації', 'because …': 'оскільки …',
  'As it prints before the text': 'Як її надрукувати перед текстом', 'Such as “Political” or “Military-technical”': 'Наприклад, «Політичний» чи «Військово-технічний»',
  'Who said it': 'Хто це сказав', 'Set…': 'Вказати…', 'Date…': 'Дата…',
  // What the page says of itself: empty lines, breaks, pictures; and what a date may look like.
  Heading: 'Заголовок', 'Text of the note': 'Текст виноски', Caption: 'Підпис', 'No description': 'Без опису', 'Page break': 'Розрив сторінки', 'Not set': 'Не визначено', 'None yet': 'Ще немає', 'Note {number}': 'Виноска {number}',
  'as the text says': 'за текстом', 'The picture is missing': 'Зображення відсутнє', 'Reason for the date': 'Чому саме цей строк', 'Such as 14 March': 'Наприклад, 14 березня', 'Day or month': 'День або місяць',
};

const RUSSIAN: Prompts = {
  '… may happen': 'Что может произойти', 'leading to …': 'что приведёт к …', 'Because of …': 'Из-за …', 'That you …': 'Предлагается …', Within: 'В течение',
  'Why, in one or two sentences': 'Почему, одним-двумя предложениями', 'Why, in a line': 'Почему, одной строкой', 'Why it matters to us': 'Почему это важно для нас',
  'Who reports it': 'Кто сообщает', 'Who owns it': 'Кто отвечает', 'Who can decide': 'Кто может решить', 'What would be seen first': 'Что будет видно сначала',
  'What separates the sides': 'Что разделяет стороны', 'What lies behind it': 'Что за этим стоит', 'What is to be done': 'Что нужно сделать', 'What is still missing': 'Чего ещё не хватает',
  'What is done about it': 'Что делается в ответ', 'What happens': 'Что происходит', 'Trigger: what is a breach': 'Условие срабатывания: что считается нарушением',
  'The text, with its [brackets]': 'Текст с его [скобками]', 'The point, as it would be said': 'Тезис, как он был бы сказан', 'The objection, as it is to be printed': 'Возражение, как его следует напечатать',
  'Steps, people, consent': 'Шаги, люди, согласие', 'Only when split: who recommends it': 'Только при расхождении: кто рекомендует', 'Only when split: who opposes it': 'Только при расхождении: кто возражает',
  'Not to be disclosed': 'Не для разглашения', 'From what point': 'С какого предела', 'By whom': 'Кем', Assessment: 'Оценка', 'A result that could hold': 'Результат, который мог бы удержаться',
  'Who decides or reads': 'Кто решает или читает', 'Through whom': 'Через кого', 'Your name and office': 'Ваше имя и подразделение', 'Who else gets it': 'Кто ещё получает', 'Date of the memo': 'Дата документа',
  'Such as 14 March 2026, 18:00': 'Например, 14 марта 2026 года, 18:00', 'Decide by': 'Решить до', 'Whom to ask': 'К кому обращаться', 'Who was consulted': 'С кем проведены консультации', 'because …': 'поскольку …',
  'As it prints before the text': 'Как её напечатать перед текстом', 'Such as “Political” or “Military-technical”': 'Например, «Политическое» или «Военно-техническое»',
  'Who said it': 'Кто это сказал', 'Set…': 'Указать…', 'Date…': 'Дата…',
  // What the page says of itself: empty lines, breaks, pictures; and what a date may look like.
  Heading: 'Заголовок', 'Text of the note': 'Текст сноски', Caption: 'Подпись', 'No description': 'Без описания', 'Page break': 'Разрыв страницы', 'Not set': 'Не указано', 'None yet': 'Пока нет', 'Note {number}': 'Сноска {number}',
  'as the text says': 'по тексту', 'The picture is missing': 'Изображение отсутствует', 'Reason for the date': 'Почему именно этот срок', 'Such as 14 March': 'Например, 14 марта', 'Day or month': 'День или месяц',
};

/** The prompts of a language, by their English; none for English itself and for a language without its own. */
export const promptsIn = (language: string): Prompts => ({ uk: UKRAINIAN, ru: RUSSIAN })[language.split('-')[0]?.toLowerCase() ?? ''] ?? {};
