// Words at the head of a column that stand for a field beside its own names: what people write in English, Ukrainian and Russian tables.
import type { RowKind } from '../../shared/model/rows';

const MARKING = ['Marking', 'Portion marking', 'Classification', 'Позначка', 'Гриф', 'Пометка'];
const TRACK = ['Basket', 'Strand', 'Трек'];

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
    inherentLikelihood: ['Inherent likelihood', 'Inherent probability', 'Initial likelihood', 'Initial probability', 'Gross likelihood', 'Likelihood before response', 'Початкова ймовірність', 'Властива ймовірність', 'Исходная вероятность', 'Присущая вероятность'],
    inherentImpact: ['Inherent impact', 'Initial impact', 'Gross impact', 'Impact before response', 'Початкові наслідки', 'Початковий вплив', 'Исходные последствия', 'Исходное влияние'],
    targetLikelihood: ['Target probability', 'Цільова ймовірність'],
    proximity: ['Risk proximity', 'Timeframe', 'Time frame', 'Близькість', 'Близость'],
    confidence: ['Confidence level', 'Analytic confidence', 'Level of confidence', 'Рівень впевненості', 'Впевненість', 'Степень уверенности'],
    estimativePhrase: ['Estimative language', 'Probability phrase', 'Likelihood phrase'],
    marking: MARKING,
  },
  progress: {
    topic: ['Subject', 'Item', 'Питання', 'Тема', 'Вопрос'],
    whatMoved: ['Progress', 'Development', 'Поступ', 'Прогрес', 'Що змінилося', 'Прогресс', 'Что изменилось'],
    reportedBy: ['Source', 'Who says so', 'Джерело', 'Источник'],
    nextStepOwner: ['Owner', 'Responsible', 'Відповідальний', 'Ответственный'],
    nextStepDate: ['Deadline', 'Due', 'Термін', 'Срок'],
    track: TRACK,
    marking: MARKING,
  },
  stickingPoints: {
    issue: ['Topic', 'Sticking point', 'Question', 'Питання', 'Спірне питання', 'Проблема', 'Вопрос', 'Спорный вопрос'],
    position: ['Position', 'Позиція', 'Позиция'],
    redLine: ['Red lines', 'Червона лінія', 'Червоні лінії', 'Красная линия', 'Красные линии'],
    assessed: ['Assessment', 'Оцінка', 'Оценка'],
    assessedConfidence: ['Confidence', 'Впевненість', 'Уверенность'],
    track: TRACK,
    marking: MARKING,
  },
  enforcementOptions: {
    option: ['Measure', 'Mechanism', 'Захід', 'Механізм', 'Мера', 'Механизм'],
    optionKind: ['Type', 'Вид', 'Тип'],
    breach: ['Trigger', 'Breach', 'Порушення', 'Нарушение'],
    for: ['Pros', 'Advantages', 'Переваги', 'Преимущества'],
    against: ['Cons', 'Disadvantages', 'Недоліки', 'Недостатки'],
    detectionMethod: ['Detection', 'How it is detected', 'Спосіб виявлення', 'Способ выявления', 'Способ обнаружения'],
    marking: MARKING,
  },
  options: {
    option: ['Alternative', 'Альтернатива'],
    for: ['Pros', 'Advantages', 'Переваги', 'Преимущества'],
    against: ['Cons', 'Disadvantages', 'Недоліки', 'Недостатки'],
    whatItTakes: ['Needed', 'Resources', 'Ресурси', 'Ресурсы'],
    time: ['Time', 'Час', 'Время'],
    marking: MARKING,
  },
  recommendations: {
    that: ['Proposal', 'Пропозиція', 'Предложение'],
    reason: ['Reason', 'Rationale', 'Обґрунтування', 'Обоснование'],
  },
  timeline: {
    what: ['Event', 'Milestone', 'Подія', 'Захід', 'Событие', 'Мероприятие'],
    when: ['When', 'Deadline', 'Коли', 'Термін', 'Когда', 'Срок'],
    who: ['Responsible', 'Owner', 'Відповідальний', 'Ответственный'],
    marking: MARKING,
  },
  talkingPoints: {
    point: ['Talking point', 'Message', 'Теза', 'Тезис'],
    background: ['Note', 'Notes', 'Примітка', 'Примечание'],
    marking: MARKING,
  },
  clearance: {
    office: ['Department', 'Unit', 'Відділ', 'Підрозділ', 'Отдел', 'Подразделение'],
    person: ['Person', 'Official', 'Особа', 'Лицо'],
    state: ['Status', 'Response', 'Статус', 'Стан'],
  },
};
