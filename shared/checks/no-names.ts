/** Words that papers write with a capital inside a sentence and that are no names of a person, a place or a body, in small letters. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** What stands before a name and is none of it. */
export const TITLES = words(`
  the a an this that these those our their his her its both each every no some any if when while after before in on at by for from with without of to and or but as
  also both despite during here how however in instead later meanwhile nevertheless now once only see since still then there therefore though through today tomorrow under until what where who why yesterday yet
  mr mrs ms dr prof sir lady lord madam ambassador chair chairman chairperson chancellor commissioner coordinator delegate deputy director envoy foreign general governor head
  mayor member minister president prime premier professor representative secretary senator special speaker spokesman spokesperson spokeswoman
  пан пана панові паном пані міністр міністра президент президента прем'єр прем’єр посол посла генерал генерала
  господин господина госпожа министр министра премьер
`);

/** Single words that are no names. */
export const NO_NAMES = words(`
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  spring summer autumn winter christmas easter ramadan
  african american arab arabic asian austrian azerbaijani belarusian belgian brazilian british bulgarian canadian chinese croatian cuban czech danish dutch egyptian emirati english estonian european
  finnish french georgian german greek hungarian indian indonesian iranian iraqi irish israeli italian japanese kazakh korean kurdish latvian lebanese lithuanian maltese mexican moldovan norwegian pakistani
  palestinian polish portuguese qatari romanian russian russians saudi serbian slovak slovenian spanish swedish swiss syrian turkish ukrainian ukrainians western eastern northern southern
  americans arabs europeans israelis palestinians
  annex appendix article block chapter clause column figure footnote option paragraph part phase round row rule schedule section source step table tab track version volume
  agreement allies army assembly cabinet charter commission committee congress constitution convention council court delegation department embassy force forces foundation government group house law
  member ministry mission office parliament parties party protocol resolution secretariat senate side state states statute summit treaty union
  approve approved agree agreed discuss disapprove note noted sign signed yes none not high medium low open narrowed blocked parked
  асамблея договір додаток закон захід комітет конституція міністерство місія парламент південь північ президент рада резолюція розділ сторона сторони стаття схід таблиця угода уряд
  ассамблея восток договор закон запад комитет конституция министерство миссия парламент правительство приложение раздел резолюция север соглашение совет сторона стороны статья таблица юг
`);
