// Words at the head of a column that stand for a field beside its own names: what people write in English, Ukrainian and Russian tables.
import type { RowKind } from '../../shared/model/rows';

/** Other words for the fields of a kind. */
export const COLUMN_WORDS: Readonly<Record<RowKind, Readonly<Record<string, readonly string[]>>>> = {
  risks: {
    mayHappen: ['Risk', 'Risk description', 'Description', 'Event', 'Опис ризику', 'Подія', 'Описание риска', 'Событие'],
    becauseOf: ['Cause', 'Source of risk', 'Причини', 'Джерело ризику', 'Причины', 'Источник риска'],
    leadingTo: ['Consequence', 'Consequences', 'Effect', 'Наслідок', 'Наслідки', 'Последствие', 'Последствия'],
    likelihood: ['Probability', 'Імовірність', 'Ймовірність', 'Вероятность'],
    impact: ['Severity', 'Вплив', 'Влияние', 'Воздействие'],
    responseText: ['Mitigation', 'Response', 'Treatment', 'Заходи', 'Реагування', 'Меры', 'Реагирование'],
    owner: ['Responsible', 'Risk owner', 'Lead', 'Власник', 'Відповідальний', 'Владелец', 'Ответственный'],
  },
  progress: {
    topic: ['Subject', 'Item', 'Питання', 'Тема', 'Вопрос'],
    whatMoved: ['Progress', 'Development', 'Поступ', 'Прогрес', 'Що змінилося', 'Прогресс', 'Что изменилось'],
    reportedBy: ['Source', 'Who says so', 'Джерело', 'Источник'],
    nextStepOwner: ['Owner', 'Responsible', 'Відповідальний', 'Ответственный'],
    nextStepDate: ['Deadline', 'Due', 'Термін', 'Срок'],
  },
  stickingPoints: {
    issue: ['Topic', 'Sticking point', 'Question', 'Питання', 'Спірне питання', 'Проблема', 'Вопрос', 'Спорный вопрос'],
    position: ['Position', 'Позиція', 'Позиция'],
    redLine: ['Red lines', 'Червона лінія', 'Червоні лінії', 'Красная линия', 'Красные линии'],
    assessed: ['Assessment', 'Оцінка', 'Оценка'],
  },
  enforcementOptions: {
    option: ['Measure', 'Mechanism', 'Захід', 'Механізм', 'Мера', 'Механизм'],
    optionKind: ['Type', 'Вид', 'Тип'],
    breach: ['Trigger', 'Breach', 'Порушення', 'Нарушение'],
    for: ['Pros', 'Advantages', 'Переваги', 'Преимущества'],
    against: ['Cons', 'Disadvantages', 'Недоліки', 'Недостатки'],
    detectionMethod: ['Detection', 'How it is detected', 'Спосіб виявлення', 'Способ выявления', 'Способ обнаружения'],
  },
  options: {
    option: ['Alternative', 'Альтернатива'],
    for: ['Pros', 'Advantages', 'Переваги', 'Преимущества'],
    against: ['Cons', 'Disadvantages', 'Недоліки', 'Недостатки'],
    whatItTakes: ['Needed', 'Resources', 'Ресурси', 'Ресурсы'],
    time: ['Time', 'Час', 'Время'],
  },
  recommendations: {
    that: ['Proposal', 'Пропозиція', 'Предложение'],
    reason: ['Reason', 'Rationale', 'Обґрунтування', 'Обоснование'],
  },
  timeline: {
    what: ['Event', 'Milestone', 'Подія', 'Захід', 'Событие', 'Мероприятие'],
    when: ['When', 'Deadline', 'Коли', 'Термін', 'Когда', 'Срок'],
    who: ['Responsible', 'Owner', 'Відповідальний', 'Ответственный'],
  },
  talkingPoints: {
    point: ['Talking point', 'Message', 'Теза', 'Тезис'],
    background: ['Note', 'Notes', 'Примітка', 'Примечание'],
  },
  clearance: {
    office: ['Department', 'Unit', 'Відділ', 'Підрозділ', 'Отдел', 'Подразделение'],
    person: ['Person', 'Official', 'Особа', 'Лицо'],
    state: ['Status', 'Response', 'Статус', 'Стан'],
  },
};
