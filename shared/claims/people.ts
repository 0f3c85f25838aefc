import { fold } from '../language/fold';
import type { DocumentLanguage } from '../model/report';
import type { CountedNoun } from './wording';

/** Which figures count people, and how they are added up. */

const NOUNS: readonly CountedNoun[] = (
  'человек человека человек,участник участника участников,гость гостя гостей,' +
  'школьник школьника школьников,студент студента студентов,делегат делегата делегатов,' +
  'спортсмен спортсмена спортсменов,артист артиста артистов,зритель зрителя зрителей,' +
  'посетитель посетителя посетителей,волонтёр волонтёра волонтёров,турист туриста туристов,' +
  'специалист специалиста специалистов,педагог педагога педагогов,житель жителя жителей,' +
  'представитель представителя представителей,бизнесмен бизнесмена бизнесменов,' +
  'предприниматель предпринимателя предпринимателей,музыкант музыканта музыкантов,' +
  'горожанин горожанина горожан,ребёнок ребёнка детей,учащийся учащегося учащихся'
)
  .split(',')
  .map((line) => line.split(' ') as unknown as CountedNoun);

/** The same nouns in English, in their order. */
const ENGLISH_NOUNS: readonly CountedNoun[] = (
  'person people,participant participants,guest guests,schoolchild schoolchildren,' +
  'student students,delegate delegates,athlete athletes,performer performers,' +
  'spectator spectators,visitor visitors,volunteer volunteers,tourist tourists,' +
  'specialist specialists,teacher teachers,resident residents,representative representatives,' +
  'businessperson businesspeople,entrepreneur entrepreneurs,musician musicians,' +
  'townsperson townspeople,child children,pupil pupils'
)
  .split(',')
  .map((line): CountedNoun => {
    const [one = '', many = ''] = line.split(' ');
    return [one, many, many];
  });

/** Beginnings of words for people, for units of several words: «школьников и студентов». */
const BEGINNINGS = [
  ...NOUNS.map(([one]) => fold(one).slice(0, Math.max(4, one.length - 2))),
  'люд',
  'дет',
  'ребят',
  'юнош',
  'девуш',
  'молод',
];

const nounOf = (unit: string): CountedNoun | undefined =>
  NOUNS.find((forms, index) =>
    [...forms, ...(ENGLISH_NOUNS[index] ?? [])].some((form) => fold(form) === fold(unit.trim())),
  );

/** The forms that the unit has beside a number in a document of this language; null for its own. */
export const nounOfPeople = (
  { noun }: UnitOfPeople,
  language: DocumentLanguage,
): CountedNoun | null =>
  language === 'ru' || noun === null ? noun : (ENGLISH_NOUNS[NOUNS.indexOf(noun)] ?? null);

export interface UnitOfPeople {
  /** The same for all spellings of one unit. */
  key: string;
  /** The noun beside a number, when it is a known one. */
  noun: CountedNoun | null;
  /** As the author wrote it. */
  written: string;
}

/** The unit when it counts people, or null. */
export function unitOfPeople(unit: string): UnitOfPeople | null {
  const noun = nounOf(unit);
  if (noun) return { key: fold(noun[0]), noun, written: unit.trim() };
  const isPeople = (fold(unit).match(/\p{L}+/gu) ?? []).some((word) =>
    BEGINNINGS.some((beginning) => word.startsWith(beginning)),
  );
  return isPeople ? { key: fold(unit.trim()), noun: null, written: unit.trim() } : null;
}
