import { yearMonth } from '../model/partial-date';
import type { Relation } from '../model/partner-city';
import { type CityPhrase, cityPhrasesOf } from './city-phrases';
import { fold } from './fold';
import { parseMonth } from './months';
import { sentencesOf } from './sentences';

/** Finds what a report says about its city's partners. */
export interface CityMention {
  /** In the nominative. */
  name: string;
  country: string | undefined;
  relation: Relation;
  since?: string;
  /**
   * `kept`: the text says that ties exist; `new`: that they were made in the year. `mentioned`: it
   * calls the city a partner only in passing although it lists the partners elsewhere, or speaks
   * of it in a plan; whether it is one is for the user to say.
   */
  status: 'kept' | 'new' | 'mentioned';
}

const ABOUT_TIES = /побратим|партн[её]р|дружествен|контакт|связ|сотруднич|взаимодейств|дружб/iu;
const NEW_PARTNER =
  /(?<!\p{L})нов\p{L}{2,3}\s+(?:\p{L}+\s+){0,3}город\p{L}*-?\s?(?:побратим|партн[её]р)/iu;
const SIGNED = /подпис|заключ[её]н|заключил|установлен[ыао]?(?!\p{L})|установил/iu;
const TIES_FOUNDED =
  /побратимск|о\s+побратим|дружественн\p{L}*\s+(?:связ|отношени)|партн[её]рск\p{L}*\s+(?:связ|отношени)|о\s+(?:сотрудничестве|дружбе|партн[её]рстве|взаимодействии)/iu;
const GO_ON =
  /поддержива|развива|продолж|укрепл|расшир|осуществля|сохраня|действ(?:ует|уют|ова)|явля[юе]тся|име(?:ет|ют|ются)|насчитыва|налажен|сотруднича|взаимодейств(?:у|ова)|побратимы?\s*[:–—-]|связыва/iu;
const PLANNED =
  /планиру|предстоит|намечен|будет|будут|предполага|стан[еу]т|ожида|необходимо|следует|продолжить|в планах/iu;
const FAILED = /не\s+(?:удал|был|состоял|поддержива|развива)/iu;
const ANNIVERSARY = /лети[еяюё]|годовщин|юбиле/iu;

/** Whether a sentence says that ties were made, that they go on, or neither. */
export type Standing = 'new' | 'kept' | 'passing';

/** What a sentence says about ties, apart from the cities that it names. */
function standingOf(sentence: string): Standing {
  if (PLANNED.test(sentence) || FAILED.test(sentence)) return 'passing';
  if (NEW_PARTNER.test(sentence)) return 'new';
  if (ANNIVERSARY.test(sentence)) return 'passing';
  if (SIGNED.test(sentence) && TIES_FOUNDED.test(sentence)) return 'new';
  return GO_ON.test(sentence) ? 'kept' : 'passing';
}

/** One city in one sentence about ties. */
export interface Evidence {
  phrase: CityPhrase;
  standing: Standing;
  relation: Relation;
  since: string;
}

/** What a text says about ties with cities, sentence by sentence. */
export const partnerEvidence = (text: string): Evidence[] =>
  ABOUT_TIES.test(text)
    ? sentencesOf(text)
        .filter((sentence) => ABOUT_TIES.test(sentence))
        .flatMap(evidenceIn)
    : [];

/** The partner cities that a text names; `homeCity` is the one that reports. */
export const findPartnerCities = (text: string, homeCity = ''): CityMention[] =>
  partnersOf(partnerEvidence(text), homeCity);

/** The partner cities that all evidence together speaks of. */
export function partnersOf(evidence: readonly Evidence[], homeCity = ''): CityMention[] {
  const nameOf = nominativeChooser(evidence.map(({ phrase }) => phrase));
  const byCity = new Map<string, Evidence[]>();
  const names = new Map<string, string>();
  for (const each of evidence) {
    const name = nameOf(each.phrase);
    const key = fold(name);
    if (key === fold(homeCity)) continue;
    const known = byCity.get(key) ?? [];
    if (known.length === 0) names.set(key, name);
    known.push(each);
    byCity.set(key, known);
  }
  const listsPartners = evidence.some(({ standing }) => standing !== 'passing');
  return [...byCity].flatMap(
    ([key, all]) => mentionOf(names.get(key) ?? '', all, listsPartners) ?? [],
  );
}

function evidenceIn(sentence: string): Evidence[] {
  const standing = standingOf(sentence);
  const since = standing === 'new' ? dateIn(sentence) : '';
  return cityPhrasesOf(sentence).map((phrase) => ({
    phrase,
    standing: phrase.introduced ? standing : 'passing',
    relation: phrase.called ?? relationOf(sentence, phrase),
    since: phrase.since || since,
  }));
}

/** Ties that a sentence speaks of as a whole, rather than calling one city a sister. */
const SISTER_TIES = /побратимск|побратимств/iu;
const SISTER_CITIES = /побратим(?:ы|ов|ам|ами|ах)(?!\p{L})/iu;

function relationOf(sentence: string, { start }: CityPhrase): Relation {
  const isSister = SISTER_TIES.test(sentence) || isListedAsSister(sentence.slice(0, start));
  if (isSister) return 'sister';
  return /дружествен|дружб/iu.test(sentence) ? 'friendly' : 'partner';
}

/** Where a meeting of sister cities is held, and what else is to be done, lists none of them. */
const OTHER_MATTER = /(?<!\p{L})(?:во?\s+(?:г\.\s?|городе\s+)?$|\p{L}{3,}ть(?:ся)?(?!\p{L}))/iu;

/** True where the words before a city's name call those that follow sister cities. */
function isListedAsSister(before: string): boolean {
  const match = SISTER_CITIES.exec(before);
  return match !== null && !OTHER_MATTER.test(before.slice(match.index + match[0].length));
}

/** The month or year in which something came about: «В октябре 2023 года». */
function dateIn(sentence: string): string {
  const match = /(?:(?<month>\p{L}+)\s+)?(?<year>(?:19|20)\d\d)\s*(?:г\.|год)/u.exec(
    sentence,
  )?.groups;
  if (!match?.year) return '';
  const month = parseMonth(match.month ?? '');
  return month === null ? match.year : yearMonth(Number(match.year), month);
}

/**
 * Chooses a nominative for each phrase: of those that its form may stand for, the one that explains
 * most of the forms in the text.
 */
function nominativeChooser(phrases: CityPhrase[]): (phrase: CityPhrase) => string {
  const explained = new Map<string, Set<string>>();
  for (const { form, nominatives } of phrases) {
    for (const name of nominatives) {
      const forms = explained.get(name) ?? new Set();
      explained.set(name, forms.add(fold(form)));
    }
  }
  const weight = (name: string): number => explained.get(name)?.size ?? 0;
  return ({ form, nominatives }) =>
    nominatives.reduce(
      (best, name) => (weight(name) > weight(best) ? name : best),
      nominatives[0] ?? form,
    );
}

const RELATION_RANK: Relation[] = ['partner', 'friendly', 'sister'];

function mentionOf(name: string, all: Evidence[], listsPartners: boolean): CityMention | null {
  const country = all.find(({ phrase }) => phrase.country !== null)?.phrase.country ?? undefined;
  const called = all.some(({ phrase }) => phrase.called !== null);
  const stated = all.filter(
    ({ standing, phrase }) =>
      standing !== 'passing' && (country !== 'RU' || phrase.called !== null),
  );
  const inPassing = all.some(({ relation, phrase }) => relation === 'sister' && phrase.introduced);
  if (stated.length === 0 && !called && (!inPassing || country === 'RU' || country === undefined))
    return null;

  const relation = RELATION_RANK.findLast((rank) => all.some((each) => each.relation === rank));
  const since = all.map((each) => each.since).find((each) => each !== '');
  return {
    name,
    country,
    relation: relation ?? 'partner',
    ...(since === undefined ? {} : { since }),
    status: statusOf(stated, called, listsPartners),
  };
}

function statusOf(
  stated: Evidence[],
  called: boolean,
  listsPartners: boolean,
): CityMention['status'] {
  if (stated.some(({ standing }) => standing === 'new')) return 'new';
  if (stated.length > 0 || (called && !listsPartners)) return 'kept';
  return 'mentioned';
}
